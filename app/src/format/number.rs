//! Numbers and durations.

use crate::session::Formats;
use crate::texts::in_language;
use leptos::prelude::use_context;
use mostek_model::{Arguments, Currency, Language};

const SPACE: &str = "\u{a0}";

/// Whose numbers a reader of this language gets: what they chose themselves goes first.
fn formats(language: Language) -> Language {
    use_context::<Formats>()
        .map(|formats| formats.0)
        .or_else(crate::server::formats)
        .unwrap_or(language)
}

/// What stands before decimals.
pub fn decimal_mark(language: Language) -> &'static str {
    if formats(language) == Language::En {
        "."
    } else {
        ","
    }
}

/// How this language writes an amount, whatever the reader chose.
pub fn sample(language: Language) -> String {
    let mark = if language == Language::En { "." } else { "," };
    format!("{}{mark}50", grouped(language, 1_234_567))
}

/// A whole number with groups of three digits. Czech groups from four digits on, Hungarian and Polish from five.
pub fn number(language: Language, value: u64) -> String {
    grouped(formats(language), value)
}

fn grouped(language: Language, value: u64) -> String {
    let digits = value.to_string();
    let (separator, from) = match language {
        Language::En => (",", 4),
        Language::Cs => (SPACE, 4),
        Language::Hu | Language::Pl => (SPACE, 5),
    };
    if digits.len() < from {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() + 6);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A count that stops at a thousand.
pub fn up_to_thousand(language: Language, count: u64) -> String {
    if count < 1000 {
        number(language, count)
    } else {
        format!("{}+", number(language, 999))
    }
}

/// A number with one decimal.
pub fn decimal(language: Language, value: f64) -> String {
    let tenths = (value.max(0.0) * 10.0).round();
    // Rates and shares are far below the limit of a u64; a cast saturates.
    let tenths = tenths as u64;
    let mark = decimal_mark(language);
    format!("{}{mark}{}", number(language, tenths / 10), tenths % 10)
}

/// A share of the whole, `0.0` to `1.0`, in whole per cent.
pub fn percent(language: Language, share: f64) -> String {
    let value = (share.clamp(0.0, 1.0) * 100.0).floor() as u64;
    match formats(language) {
        Language::Cs => format!("{value}{SPACE}%"),
        Language::En | Language::Hu | Language::Pl => format!("{value}%"),
    }
}

/// How prices of a currency are signed at home, where our users sell; all others show their code.
pub fn currency(currency: &Currency) -> &str {
    match currency.code() {
        "CZK" => "Kč",
        "EUR" => "€",
        "HUF" => "Ft",
        "PLN" => "zł",
        code => code,
    }
}

/// A duration, in its two largest units.
pub fn duration(language: Language, seconds: u64) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let values = |first: u64, second: u64| {
        Arguments::new()
            .text("first", first.to_string())
            .text("second", second.to_string())
    };
    match (hours, minutes) {
        (0, 0) => in_language(language, "duration-seconds", &values(rest, 0)),
        (0, _) => in_language(language, "duration-minutes", &values(minutes, rest)),
        _ => in_language(language, "duration-hours", &values(hours, minutes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        let all = |value| Language::ALL.map(|language| number(language, value).replace(SPACE, "_"));
        assert_eq!(all(999), ["999", "999", "999", "999"]);
        assert_eq!(all(1234), ["1,234", "1_234", "1234", "1234"]);
        assert_eq!(
            all(1_048_200),
            ["1,048,200", "1_048_200", "1_048_200", "1_048_200"]
        );
    }

    #[test]
    fn decimals_and_shares_follow_the_language() {
        assert_eq!(
            Language::ALL.map(|language| decimal(language, 7.24)),
            ["7.2", "7,2", "7,2", "7,2"]
        );
        assert_eq!(percent(Language::Cs, 0.567), "56\u{a0}%");
        assert_eq!(percent(Language::En, 1.0), "100%");
    }

    #[test]
    fn what_people_chose_goes_before_the_language_of_the_texts() {
        let owner = leptos::prelude::Owner::new();
        owner.with(|| {
            leptos::prelude::provide_context(Formats(Language::En));
            assert_eq!(number(Language::Cs, 1234), "1,234");
            assert_eq!(decimal(Language::Hu, 7.24), "7.2");
            assert_eq!(percent(Language::Cs, 0.5), "50%");
        });
    }

    #[test]
    fn currencies_have_the_sign_people_know() {
        let signs = ["CZK", "EUR", "HUF", "PLN", "USD"].map(|code| {
            let known = Currency::try_from(code.to_owned()).expect("a code");
            currency(&known).to_owned()
        });
        assert_eq!(signs, ["Kč", "€", "Ft", "zł", "USD"]);
    }

    #[test]
    fn durations_show_two_units() {
        assert_eq!(duration(Language::En, 451), "7\u{a0}min\u{a0}31\u{a0}s");
        assert_eq!(duration(Language::Hu, 31), "31\u{a0}mp");
        assert_eq!(
            duration(Language::Pl, 3_725),
            "1\u{a0}godz.\u{a0}2\u{a0}min"
        );
    }
}
