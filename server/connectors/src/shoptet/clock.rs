//! The shop's clock and zone: its times have no zone (shoptet.md A2, A4), and its clock may differ from ours (P7).

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// A smaller difference is hidden in the seconds of a header and in the overlap.
const NOTICED: SignedDuration = SignedDuration::from_secs(5);
/// A greater difference is no clock that stamps orders.
const BELIEVED: SignedDuration = SignedDuration::from_hours(1);

/// From when to ask for changes, in the shop's time, so that nothing changed after `instant` is missed.
///
/// In autumn an hour is repeated, and a time in it may mean either one: what is stamped after the clocks went back can
/// read as earlier than what was stamped before. So the hour before is asked for instead.
pub(super) fn changes_from(instant: Timestamp, zone: &TimeZone) -> DateTime {
    let local = zone.to_datetime(instant);
    match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Fold { before, after } => {
            let repeated = i64::from(before.seconds()) - i64::from(after.seconds());
            local.saturating_sub(SignedDuration::from_secs(repeated.abs()))
        }
        _ => local,
    }
}

/// The instant of a time without a zone; in the repeated hour the earlier one.
pub(super) fn instant(local: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(local).compatible().ok()
}

/// The instant so long before another one.
pub(super) fn before(instant: Timestamp, duration: SignedDuration) -> Timestamp {
    instant.saturating_sub(duration).unwrap_or(Timestamp::MIN)
}

/// The instant so long after another one.
pub(super) fn after(instant: Timestamp, duration: SignedDuration) -> Timestamp {
    instant.saturating_add(duration).unwrap_or(Timestamp::MAX)
}

/// From when the next read must ask, by the clock that stamps the shop's orders.
///
/// `sent` and `answered` are ours. A shop whose clock is behind stamps orders changed after our request with times
/// before it; they would be missed if the difference were greater than the overlap.
pub(super) fn watermark(sent: Timestamp, answered: Timestamp, date: Option<&str>) -> Timestamp {
    let theirs = date
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .and_then(|date| Timestamp::try_from(date).ok());
    let Some(theirs) = theirs else { return sent };
    // The header has whole seconds and was written at some time between `sent` and `answered`.
    let at_sending = before(
        theirs,
        answered.duration_since(sent) + SignedDuration::from_secs(1),
    );
    let behind = sent.duration_since(at_sending);
    if behind > NOTICED && behind <= BELIEVED {
        at_sending
    } else {
        sent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prague() -> TimeZone {
        TimeZone::get("Europe/Prague").unwrap()
    }

    fn asked(instant: &str) -> String {
        changes_from(instant.parse().unwrap(), &prague()).to_string()
    }

    #[test]
    fn p7_times_are_asked_for_in_the_shops_zone() {
        assert_eq!(asked("2026-07-01T10:00:00Z"), "2026-07-01T12:00:00");
        assert_eq!(asked("2026-12-01T10:00:00Z"), "2026-12-01T11:00:00");
        // The hour that spring leaves out cannot be asked for.
        assert_eq!(asked("2026-03-29T01:00:00Z"), "2026-03-29T03:00:00");
    }

    #[test]
    fn p7_the_repeated_hour_loses_nothing_however_the_shop_reads_it() {
        let zone = prague();
        let night: Timestamp = "2026-10-24T22:00:00Z".parse().unwrap();
        for minute in 0..360 {
            let since = after(night, SignedDuration::from_mins(minute));
            let asked = changes_from(since, &zone);
            // A shop that compares texts, and one that first reads them as either of the two hours.
            for changed in
                (minute..minute + 180).map(|minute| after(night, SignedDuration::from_mins(minute)))
            {
                assert!(zone.to_datetime(changed) >= asked, "{since} {changed}");
            }
            for reading in [
                zone.to_ambiguous_timestamp(asked).earlier(),
                zone.to_ambiguous_timestamp(asked).later(),
            ] {
                assert!(reading.unwrap() <= since, "{since}");
            }
        }
    }

    #[test]
    fn the_repeated_hour_of_an_order_is_read_as_the_earlier_one() {
        let local = "2026-10-25T02:30:00".parse().unwrap();
        assert_eq!(
            instant(local, &prague()),
            Some("2026-10-25T00:30:00Z".parse().unwrap())
        );
    }

    #[test]
    fn p7_a_shop_whose_clock_is_behind_is_asked_from_its_own_time() {
        let sent: Timestamp = "2026-09-01T10:00:00Z".parse().unwrap();
        let answered = after(sent, SignedDuration::from_secs(3));
        let by = |date: &str| watermark(sent, answered, Some(date)).to_string();
        assert_eq!(by("Tue, 01 Sep 2026 09:50:03 GMT"), "2026-09-01T09:49:59Z");
        // In step, ahead, or no clock at all.
        assert_eq!(by("Tue, 01 Sep 2026 10:00:02 GMT"), sent.to_string());
        assert_eq!(by("Tue, 01 Sep 2026 10:30:00 GMT"), sent.to_string());
        assert_eq!(by("Thu, 01 Jan 1970 00:00:00 GMT"), sent.to_string());
        assert_eq!(by("soon"), sent.to_string());
    }
}
