//! Time comes through a clock, so that tests can turn it.

use jiff::{Timestamp, ToSpan};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The machine's clock turned to another time, from where it goes on running; for the demo's past.
#[derive(Debug, Default)]
pub struct TurnedClock(AtomicI64);

impl TurnedClock {
    /// Turns it, so that it shows this instant now.
    pub fn turn_to(&self, at: Timestamp) {
        let by = at.as_millisecond() - Timestamp::now().as_millisecond();
        self.0.store(by, Ordering::SeqCst);
    }

    /// Turns it back to the machine's time.
    pub fn turn_back(&self) {
        self.0.store(0, Ordering::SeqCst);
    }
}

impl Clock for TurnedClock {
    fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(self.0.load(Ordering::SeqCst).milliseconds())
            .unwrap_or(now)
    }
}

/// A clock that stands still until it is turned; for tests.
#[derive(Debug)]
pub struct ManualClock(Mutex<Timestamp>);

impl ManualClock {
    /// A clock that shows this instant.
    pub fn at(start: Timestamp) -> Self {
        Self(Mutex::new(start))
    }

    /// Turns it forward.
    pub fn advance_seconds(&self, seconds: i64) {
        let mut now = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        *now = now.checked_add(seconds.seconds()).unwrap_or(*now);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        *self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_clock_goes_on_from_where_it_was_turned_to() {
        let clock = TurnedClock::default();
        let past: Timestamp = "2026-01-01T05:00:00Z".parse().unwrap_or_default();
        clock.turn_to(past);
        let (first, second) = (clock.now(), clock.now());
        assert!(past.as_millisecond() - first.as_millisecond() < 1000 && second >= first);
        clock.turn_back();
        assert!(clock.now() > first);
    }
}
