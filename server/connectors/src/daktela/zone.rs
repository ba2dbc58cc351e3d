//! Times of an instance: local, without a zone, in the zone its answers name (dossier 9).

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The zone of nearly all instances, and by its clock of all countries we serve.
pub(super) const USUAL: &str = "Europe/Prague";
/// The platform's form of a date with a time.
pub(super) const FORM: &str = "%Y-%m-%d %H:%M:%S";

/// The zone by name, else the usual one. Older versions do not name it (dossier 3).
pub(super) fn zone(name: Option<&str>) -> TimeZone {
    name.and_then(|name| TimeZone::get(name).ok())
        .or_else(|| TimeZone::get(USUAL).ok())
        .unwrap_or(TimeZone::UTC)
}

/// An instant as the instance writes it.
pub(super) fn local(at: Timestamp, zone: TimeZone) -> String {
    at.to_zoned(zone).strftime(FORM).to_string()
}

/// From when to read so that nothing changed since then is missed (P7).
///
/// An hour is taken back because the repeated hour in autumn sorts before what was written earlier, and ten minutes
/// because clocks differ.
pub(super) fn with_overlap(since: Timestamp) -> Timestamp {
    since.checked_sub(70.minutes()).unwrap_or(since)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn the_repeated_hour_in_autumn_loses_nothing() {
        // 02:30 in Prague happens twice on this night, first in summer time (00:30 UTC), then in winter time (01:30 UTC).
        let prague = || zone(None);
        for minute in 0..180 {
            let since = "2026-10-24T23:30:00Z".parse::<Timestamp>().unwrap() + minute.minutes();
            let from = local(with_overlap(since), prague());
            for later in 0..120 {
                let changed = local(since + later.minutes(), prague());
                assert!(
                    changed >= from,
                    "changed {changed} after {since}, asked from {from}"
                );
            }
        }
    }

    #[test]
    fn an_unknown_zone_counts_as_the_usual_one() {
        let at = "2026-07-01T10:00:00Z".parse().unwrap();
        assert_eq!(
            local(at, zone(Some("Nowhere/At_All"))),
            "2026-07-01 12:00:00"
        );
        assert_eq!(local(at, zone(Some("UTC"))), "2026-07-01 10:00:00");
    }
}
