//! The time the stand-ins live in: real by default, settable by tests.

use std::sync::{Arc, Mutex};

use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::sync::lock;

/// A clock shared by the stand-ins and the test that moves it. Clones show the same time.
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<Mutex<Mode>>);

#[derive(Debug, Default)]
enum Mode {
    #[default]
    Real,
    Shifted(SignedDuration),
    Fixed(Timestamp),
}

impl Clock {
    /// The clock of the machine.
    pub fn real() -> Self {
        Self::default()
    }

    /// A clock that stands still at one instant.
    pub fn fixed(at: Timestamp) -> Self {
        let clock = Self::default();
        clock.set(at);
        clock
    }

    /// What this clock shows now.
    pub fn now(&self) -> Timestamp {
        match &*lock(&self.0) {
            Mode::Real => Timestamp::now(),
            Mode::Shifted(by) => shifted(Timestamp::now(), *by),
            Mode::Fixed(at) => *at,
        }
    }

    /// Stops the clock at an instant.
    pub fn set(&self, at: Timestamp) {
        *lock(&self.0) = Mode::Fixed(at);
    }

    /// Lets the clock run with the machine's time again.
    pub fn set_real(&self) {
        *lock(&self.0) = Mode::Real;
    }

    /// Moves the clock forward (or back); a running clock keeps running.
    pub fn advance(&self, by: SignedDuration) {
        let mut mode = lock(&self.0);
        *mode = match &*mode {
            Mode::Real => Mode::Shifted(by),
            Mode::Shifted(already) => Mode::Shifted(already.saturating_add(by)),
            Mode::Fixed(at) => Mode::Fixed(shifted(*at, by)),
        };
    }

    /// The local reading, to the second: the form both platforms store and print.
    pub(crate) fn local(&self, zone: &TimeZone) -> DateTime {
        local(self.now(), zone)
    }
}

fn shifted(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_add(by).unwrap_or(at)
}

/// A zone by its name; UTC where the name is unknown.
pub(crate) fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// The zone both platforms live in (shoptet.md A2, daktela.md 9).
pub fn prague() -> TimeZone {
    zone("Europe/Prague")
}

/// An instant as local time without parts of a second.
pub(crate) fn local(at: Timestamp, zone: &TimeZone) -> DateTime {
    let local = at.to_zoned(zone.clone()).datetime();
    local.with().subsec_nanosecond(0).build().unwrap_or(local)
}

/// `YYYY-MM-DD HH:MM:SS`, the form of both platforms.
pub(crate) fn stamp(local: DateTime) -> String {
    local.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Reads `YYYY-MM-DD HH:MM:SS` or `YYYY-MM-DD`, padded or not (shoptet.md A2).
pub(crate) fn read_stamp(text: &str) -> Option<DateTime> {
    let text = text.trim().replace('T', " ");
    let (day, time) = text.split_once(' ').unwrap_or((&text, "0:0:0"));
    let mut days = day.splitn(3, '-').map(|part| part.parse::<i16>().ok());
    let (year, month, day) = (days.next()??, days.next()??, days.next()??);
    let mut times = time.splitn(3, ':').map(|part| part.parse::<i8>().ok());
    let (hour, minute) = (times.next()??, times.next()??);
    let second = times.next().unwrap_or(Some(0))?;
    DateTime::new(
        year,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
        hour,
        minute,
        second,
        0,
    )
    .ok()
}

/// Two instants one hour apart which both read 02:30:00 in Prague: the repeated hour in autumn of that year.
pub fn repeated_hour(year: i16) -> (Timestamp, Timestamp) {
    // Summer time ends on the last Sunday of October, at 01:00 UTC.
    let last = (25..=31)
        .rev()
        .map(|day| date(year, 10, day))
        .find(|day| day.weekday() == jiff::civil::Weekday::Sunday)
        .unwrap_or(date(year, 10, 31));
    let utc = |hour| {
        last.at(hour, 30, 0, 0)
            .to_zoned(TimeZone::UTC)
            .map(|time| time.timestamp())
            .unwrap_or_default()
    };
    (utc(0), utc(1))
}
