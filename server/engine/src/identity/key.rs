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

/// A phone number as E.164; numbers without a country code belong to `country` (ISO 3166, two letters).
/// None when there are too few digits to be one.
pub fn normal_phone(text: &str, country: &str) -> Option<String> {
    if text.chars().filter(char::is_ascii_digit).count() < FEWEST_DIGITS {
        return None;
    }
    let text = text
        .trim()
        .replacen("00", "+", usize::from(text.trim().starts_with("00")));
    let country = country.parse::<phonenumber::country::Id>().ok();
    if let Ok(number) = phonenumber::parse(country, &text) {
        return Some(number.format().mode(phonenumber::Mode::E164).to_string());
    }
    Some(text.chars().filter(char::is_ascii_digit).collect())
}

/// Fewer digits are a short code or a slip, not somebody's number.
const FEWEST_DIGITS: usize = 7;

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
    fn p10_relays_placeholders_and_own_addresses_are_no_keys() {
        let ignored = Ignored::new(&["prodejna@obchod.example.com".to_owned()]);
        assert!(ignored.covers("prodejna@obchod.example.com"));
        assert!(ignored.covers("abc123@allegromail.pl"));
        assert!(ignored.covers("noreply@whatever.cz"));
        assert!(!ignored.covers("jana@obchod.example.com"));
    }
}
