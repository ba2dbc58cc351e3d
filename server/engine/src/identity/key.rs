//! Keys in normal form, and addresses that identify nobody.

use mostek_connectors::contract::KeyKind;
use unicode_normalization::UnicodeNormalization;

/// A key in normal form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NormalKey {
    /// Its kind.
    pub kind: KeyKind,
    /// Its value in normal form.
    pub value: String,
}

/// An e-mail address in normal form: composed letters, small, no blanks. None when it is no address.
pub fn normal_email(text: &str) -> Option<String> {
    let address: String = text.trim().nfc().collect::<String>().to_lowercase();
    let (local, domain) = address.rsplit_once('@')?;
    let plausible =
        !local.is_empty() && domain.contains('.') && !address.contains(char::is_whitespace);
    plausible.then_some(address)
}

/// A phone number as a key: E.164, else the digits of one that no rule knows. None when there are too few digits to be
/// one number, or too many.
pub fn normal_phone(text: &str, country: &str) -> Option<String> {
    international_phone(text, country).or_else(|| digits_of_one(text))
}

/// A phone number as E.164; numbers without a country code belong to `country` (ISO 3166, two letters). None when the
/// text is not one number.
pub fn international_phone(text: &str, country: &str) -> Option<String> {
    let text = text
        .trim()
        .replacen("00", "+", usize::from(text.trim().starts_with("00")));
    // A part behind a semicolon would be dropped as a parameter.
    if !(FEWEST_DIGITS..=MOST_DIGITS).contains(&digits(&text).len()) || text.contains(';') {
        return None;
    }
    let country = country.parse::<phonenumber::country::Id>().ok();
    let number = phonenumber::parse(country, &text).ok()?;
    let number = number.format().mode(phonenumber::Mode::E164).to_string();
    // Two numbers in one field may be short enough to be taken for one.
    (digits(&number).len() <= MOST_DIGITS).then_some(number)
}

/// The digits of a text that is written like one number.
fn digits_of_one(text: &str) -> Option<String> {
    let as_one = |letter: char| letter.is_ascii_digit() || " \u{a0}+-.()".contains(letter);
    let digits = digits(text);
    let one = (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits.len()) && text.chars().all(as_one);
    one.then_some(digits)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Fewer digits are a short code or a slip, not somebody's number.
const FEWEST_DIGITS: usize = 7;

/// No number in the world has more, with its country's code.
const MOST_DIGITS: usize = 15;

/// Addresses that are no keys: relays of market places, placeholders, and the team's own.
#[derive(Clone, Debug, Default)]
pub struct Ignored(Vec<String>);

/// Built-in relays and placeholders: `@domain` matches the domain and below, `name@` matches any domain.
const BUILT_IN: [&str; 8] = [
    "@marketplace.amazon.com",
    "@allegromail.pl",
    "@user.allegrogroup.pl",
    "@privaterelay.appleid.com",
    "noreply@",
    "no-reply@",
    "nomail@",
    "@example.invalid",
];

impl Ignored {
    /// The built-in list and the integration's own.
    pub fn new(own: &[String]) -> Self {
        let own = own
            .iter()
            .map(|pattern| pattern.trim().to_lowercase())
            .filter(|pattern| pattern.contains('@'));
        Self(
            BUILT_IN
                .iter()
                .map(|pattern| (*pattern).to_owned())
                .chain(own)
                .collect(),
        )
    }

    /// True when the address (in normal form) identifies nobody.
    pub fn covers(&self, email: &str) -> bool {
        let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
        self.0.iter().any(|pattern| match pattern.split_once('@') {
            Some(("", wanted)) => domain == wanted || domain.ends_with(&format!(".{wanted}")),
            Some((local, "")) => email.split_once('@').is_some_and(|(name, _)| name == local),
            _ => email == pattern,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p10_the_same_address_in_other_letters_is_the_same_key() {
        assert_eq!(
            normal_email(" Jana.Nova@Example.COM "),
            Some("jana.nova@example.com".to_owned())
        );
        assert_eq!(normal_email("není"), None);
    }

    #[test]
    fn phones_meet_in_one_form_however_they_are_written() {
        for text in [
            "+420 600 000 001",
            "00420600000001",
            "600 000 001",
            "600000001",
        ] {
            assert_eq!(
                normal_phone(text, "CZ").as_deref(),
                Some("+420600000001"),
                "{text}"
            );
        }
        assert_eq!(normal_phone("12", "CZ"), None);
    }

    #[test]
    fn p10_two_numbers_in_one_field_are_no_key() {
        for (text, country) in [
            ("600000001 600000002", "CZ"),
            ("600000001, 600000002", "CZ"),
            ("600000001,600000002", "CZ"),
            ("600000001;600000002", "PL"),
            ("+420600000001 / +420600000002", "CZ"),
            ("+420600000001+420600000002", "CZ"),
            ("1 234 5678 1 234 5679", "HU"),
            ("2345678;2345679", "HU"),
            ("2345678, 2345679", ""),
        ] {
            assert_eq!(normal_phone(text, country), None, "{text}");
        }
        // What no rule knows is still the same number each time.
        assert_eq!(
            normal_phone("600 000-001", ""),
            Some("600000001".to_owned())
        );
    }

    #[test]
    fn p10_relays_placeholders_and_own_addresses_are_no_keys() {
        let ignored = Ignored::new(&["prodejna@obchod.example.com".to_owned()]);
        assert!(ignored.covers("prodejna@obchod.example.com"));
        assert!(ignored.covers("abc123@allegromail.pl"));
        assert!(ignored.covers("noreply@whatever.cz"));
        assert!(!ignored.covers("jana@obchod.example.com"));
    }
}
