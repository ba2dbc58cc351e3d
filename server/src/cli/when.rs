//! Times and durations in words.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A time in UTC, to the second.
pub(super) fn when(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC)
        .strftime("%Y-%m-%d %H:%M:%S UTC")
        .to_string()
}

/// A time that may be missing.
pub(super) fn when_or_dash(at: Option<Timestamp>) -> String {
    at.map_or_else(|| "-".to_owned(), when)
}

/// A duration to its two biggest units.
pub(super) fn duration(milliseconds: i64) -> String {
    let seconds = milliseconds / 1000;
    match seconds {
        0..=9 => format!("{:.1} s", milliseconds as f64 / 1000.0),
        10..=59 => format!("{seconds} s"),
        60..=3599 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_told_in_two_units() {
        let told = [1_250, 42_000, 61_000, 3_720_000].map(duration);
        assert_eq!(told, ["1.2 s", "42 s", "1 min 1 s", "1 h 2 min"]);
    }
}
