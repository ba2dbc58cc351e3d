//! How fast a run goes, measured over the recent past; waits are not counted.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Marks kept, and their least distance but for the newest in milliseconds of work: about a minute and a half.
const MARKS: usize = 24;
const APART: i64 = 5_000;
/// Pulses kept: about half a minute.
const PULSES: usize = 7;
/// A pulse older than this, in milliseconds, tells nothing about now.
const FRESH: i64 = 15_000;

/// How fast a run goes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pace {
    /// Milliseconds worked, waits left out.
    worked: i64,
    /// Until which instant they are counted, while a worker has the run.
    counted_at: i64,
    /// Milliseconds waited out by the present worker that are left out already.
    waited: i64,
    /// When records were last made safe.
    saved_at: Option<i64>,
    /// Requests permitted per second, by connection id.
    permitted: BTreeMap<String, f64>,
    marks: Vec<Mark>,
    pulses: Vec<Pulse>,
}

/// Records read after so much work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    worked: i64,
    read: u64,
}

/// Requests sent up to an instant, by connection id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Pulse {
    at: i64,
    sent: BTreeMap<String, u64>,
}

/// Records per second, over so many seconds of work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Seconds of work it was measured over.
    pub seconds: f64,
    /// Records per second.
    pub per_second: f64,
}

impl Pace {
    /// A worker takes the run: the time since the last one is no work.
    pub fn taken(&mut self, now: i64, read: u64, permitted: BTreeMap<String, f64>) {
        self.counted_at = now;
        self.waited = 0;
        self.permitted = permitted;
        self.pulses.clear();
        if self.marks.is_empty() {
            self.mark(read);
        }
    }

    /// Records were made safe. `waited` is what the present worker waited out so far, in milliseconds.
    pub fn saved(&mut self, now: i64, waited: i64, read: u64) {
        self.count(now, waited);
        self.saved_at = Some(now);
        self.mark(read);
    }

    /// A sign of life between pages.
    pub fn beat(&mut self, now: i64, waited: i64, sent: BTreeMap<String, u64>) {
        self.count(now, waited);
        self.pulses.push(Pulse { at: now, sent });
        let surplus = self.pulses.len().saturating_sub(PULSES);
        self.pulses.drain(..surplus);
    }

    fn count(&mut self, now: i64, waited: i64) {
        let passed = now.saturating_sub(self.counted_at);
        let idle = waited.saturating_sub(self.waited);
        self.worked += passed.saturating_sub(idle).max(0);
        self.counted_at = now;
        self.waited = waited;
    }

    fn mark(&mut self, read: u64) {
        let mark = Mark {
            worked: self.worked,
            read,
        };
        match self.marks.as_mut_slice() {
            [.., before, last] if mark.worked - before.worked < APART => *last = mark,
            _ => self.marks.push(mark),
        }
        let surplus = self.marks.len().saturating_sub(MARKS);
        self.marks.drain(..surplus);
    }

    /// When records were last made safe, in milliseconds.
    pub fn saved_at(&self) -> Option<i64> {
        self.saved_at
    }

    /// Seconds worked, waits left out.
    pub fn worked_seconds(&self) -> f64 {
        self.worked as f64 / 1_000.0
    }

    /// Records per second over the recent past; none before anything was made safe.
    pub fn rate(&self) -> Option<Rate> {
        let (first, last) = (self.marks.first()?, self.marks.last()?);
        let seconds = (last.worked - first.worked) as f64 / 1_000.0;
        let read = last.read.saturating_sub(first.read) as f64;
        (seconds > 0.0 && read > 0.0).then(|| Rate {
            seconds,
            per_second: read / seconds,
        })
    }

    /// Requests permitted per second through a connection.
    pub fn permitted(&self, connection: &str) -> Option<f64> {
        self.permitted.get(connection).copied()
    }

    /// Requests sent per second now through a connection; none when it is not known.
    pub fn sent_per_second(&self, connection: &str, now: i64) -> Option<f64> {
        let (first, last) = (self.pulses.first()?, self.pulses.last()?);
        if now - last.at > FRESH || last.at <= first.at {
            return None;
        }
        let count = |pulse: &Pulse| pulse.sent.get(connection).copied().unwrap_or_default();
        let sent = count(last).saturating_sub(count(first)) as f64;
        Some(sent * 1_000.0 / (last.at - first.at) as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(now: i64) -> Pace {
        let mut pace = Pace::default();
        pace.taken(now, 0, BTreeMap::from([("system".to_owned(), 8.0)]));
        pace
    }

    #[test]
    fn waits_are_no_work() {
        let mut pace = taken(0);
        pace.saved(10_000, 0, 100);
        assert_eq!(pace.rate().map(|rate| rate.per_second), Some(10.0));
        // The platform asks for a minute, which the worker waits out.
        pace.saved(80_000, 60_000, 200);
        assert_eq!(pace.rate().map(|rate| rate.per_second), Some(10.0));
        // The run waits a quarter of an hour, and another worker takes it.
        pace.taken(980_000, 200, BTreeMap::new());
        pace.saved(990_000, 0, 300);
        let rate = pace.rate().unwrap();
        assert_eq!((rate.per_second, rate.seconds), (10.0, 30.0));
        assert_eq!(pace.worked_seconds(), 30.0);
        assert_eq!(pace.saved_at(), Some(990_000));
    }

    #[test]
    fn the_rate_is_that_of_the_recent_past() {
        let mut pace = taken(0);
        for second in 1..=100 {
            pace.saved(second * 1_000, 0, 1);
        }
        for second in 1..=200_u64 {
            let now = 100_000 + i64::try_from(second).unwrap() * 1_000;
            pace.saved(now, 0, 1 + second * 7);
        }
        let rate = pace.rate().unwrap();
        assert!((rate.per_second - 7.0).abs() < 0.01, "{rate:?}");
        assert!(rate.seconds > 80.0 && rate.seconds < 130.0, "{rate:?}");
    }

    #[test]
    fn nothing_is_claimed_before_anything_is_known() {
        let pace = taken(5);
        assert_eq!((pace.rate(), pace.saved_at()), (None, None));
        assert_eq!(pace.sent_per_second("system", 10), None);
        assert_eq!(pace.permitted("system"), Some(8.0));
    }

    #[test]
    fn requests_per_second_are_those_of_the_last_pulses() {
        let mut pace = taken(0);
        for (at, sent) in [(5_000, 0), (10_000, 35), (15_000, 70)] {
            pace.beat(at, 0, BTreeMap::from([("system".to_owned(), sent)]));
        }
        assert_eq!(pace.sent_per_second("system", 16_000), Some(7.0));
        assert_eq!(pace.sent_per_second("shop", 16_000), Some(0.0));
        assert_eq!(pace.sent_per_second("system", 60_000), None, "long ago");
    }
}
