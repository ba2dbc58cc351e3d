//! Times are stored as milliseconds since 1970, UTC.

use jiff::Timestamp;

/// As stored.
pub fn millis(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// As read. A value out of range (never written by us) becomes the epoch.
pub fn instant(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(Timestamp::UNIX_EPOCH)
}
