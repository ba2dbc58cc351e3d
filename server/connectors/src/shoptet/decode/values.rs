//! Numbers, times and flags as shops write them (shoptet.md A4, A5).

use super::super::clock;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

/// A number with dot or comma, and blanks between thousands; none when it is no number.
pub(super) fn number(text: &str) -> Option<Decimal> {
    let bare: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    // Where both signs occur, the last one is the decimal mark.
    let mark = match (bare.rfind('.'), bare.rfind(',')) {
        (Some(dot), Some(comma)) if dot > comma => '.',
        (_, Some(_)) => ',',
        _ => '.',
    };
    let thousands = if mark == '.' { ',' } else { '.' };
    let plain = bare.replace(thousands, "").replace(mark, ".");
    plain.parse().ok()
}

/// `1`, `0` and the words of our shops' languages.
pub(super) fn flag(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "1" | "true" | "yes" | "ano" | "áno" | "igen" | "tak" => Some(true),
        "0" | "false" | "no" | "ne" | "nie" | "nem" => Some(false),
        _ => None,
    }
}

/// A time without a zone, in the shop's; one that has a zone is taken at its word.
pub(super) fn time(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Some(instant);
    }
    clock::instant(local(text)?, zone)
}

/// `YYYY-MM-DD HH:MM:SS`, `D.M.YYYY H:MM` and what lies between.
fn local(text: &str) -> Option<DateTime> {
    // `1. 9. 2026 8:05` has blanks within its date.
    let text = text.replace(". ", ".");
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((&text, "0:00"));
    let date = if date.contains('.') {
        reversed(date)?
    } else {
        date.parse::<Date>().ok()?
    };
    Some(date.to_datetime(hours(time.trim())?))
}

fn reversed(text: &str) -> Option<Date> {
    let mut parts = text.trim_end_matches('.').split('.').map(str::parse::<i16>);
    let (day, month, year) = (
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    );
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn hours(text: &str) -> Option<Time> {
    let mut parts = text.split(':').map(str::parse::<i8>);
    let hour = parts.next()?.ok()?;
    let minute = parts.next().transpose().ok()?.unwrap_or(0);
    let second = parts.next().transpose().ok()?.unwrap_or(0);
    Time::new(hour, minute, second, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_with_dot_comma_and_blanks() {
        for (text, value) in [
            ("1234.50", "1234.50"),
            ("1 234,5", "1234.5"),
            ("1\u{a0}234,50", "1234.50"),
            ("1.234,50", "1234.50"),
            ("1,234.50", "1234.50"),
            ("-99,00", "-99.00"),
            ("25", "25"),
        ] {
            assert_eq!(number(text), Some(value.parse().unwrap()), "{text}");
        }
        for text in ["", "free", "12 Kč", "1,2,3", "--1"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn times_come_in_both_forms_and_are_the_shops() {
        let zone = TimeZone::get("Europe/Prague").unwrap();
        let expected = "2026-09-01T06:05:00Z".parse().ok();
        for text in [
            "2026-09-01 08:05:00",
            "1.9.2026 8:05",
            "01.09.2026 08:05:00",
            "1. 9. 2026 8:05",
            "2026-09-01T08:05:00+02:00",
        ] {
            assert_eq!(time(text, &zone), expected, "{text}");
        }
        assert_eq!(
            time("2026-01-02", &zone),
            "2026-01-01T23:00:00Z".parse().ok()
        );
        assert_eq!(time("yesterday", &zone), None);
        assert_eq!(time("31.2.2026 8:00", &zone), None);
    }

    #[test]
    fn flags_are_digits_or_words() {
        assert_eq!(
            (flag("1"), flag("Ano"), flag("nem"), flag("maybe")),
            (Some(true), Some(true), Some(false), None)
        );
    }
}
