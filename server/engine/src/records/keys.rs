//! What a record is found by, in normal form. Pure.

use crate::identity::{normal_email, normal_phone};
use mostek_model::{Body, Record};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SearchKind {
    /// An order's number, or a customer's id.
    Number,
    /// Digits of a phone.
    Phone,
    /// An e-mail address.
    Email,
    /// A word of a name.
    Name,
}

impl SearchKind {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Name => "name",
        }
    }
}

/// A key in normal form; a prefix of it finds the record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SearchKey {
    /// What it is.
    pub kind: SearchKind,
    /// Its normal form.
    pub value: String,
}

/// Longest key that is kept: nobody types more, and indexes have a limit.
const LONGEST: usize = 120;

/// Everything a record is found by, sorted. `country` belongs to phones without a country code.
pub fn keys_of(record: &Record, country: &str) -> Vec<SearchKey> {
    let (names, emails, phones, numbers) = match &record.body {
        Body::Customer(customer) => (
            [&customer.billing, &customer.delivery],
            &customer.email,
            &customer.phone,
            vec![
                customer.platform_id.as_deref().unwrap_or_default(),
                &record.key,
            ],
        ),
        Body::Order(order) => (
            [&order.billing, &order.delivery],
            &order.email,
            &order.phone,
            vec![order.code.as_str(), &record.key],
        ),
    };
    let mut keys = BTreeSet::new();
    let mut add = |kind, value: String| {
        if !value.is_empty() {
            let value = value.chars().take(LONGEST).collect();
            keys.insert(SearchKey { kind, value });
        }
    };
    let person = record.person_name();
    let texts = names
        .iter()
        .flat_map(|address| [&address.name, &address.company])
        .flatten()
        .map(String::as_str);
    for word in texts
        .chain(Some(person.as_str()).filter(|name| !name.contains('@')))
        .flat_map(words)
    {
        add(SearchKind::Name, word);
    }
    if let Some(email) = emails.as_deref().and_then(normal_email) {
        add(SearchKind::Email, email);
    }
    for digits in phones.iter().flat_map(|phone| phone_forms(phone, country)) {
        add(SearchKind::Phone, digits);
    }
    for number in numbers.into_iter().flat_map(number_forms) {
        add(SearchKind::Number, number);
    }
    keys.into_iter().collect()
}

/// What a record is found by of which nothing but its number could be read.
pub fn keys_of_number(number: &str) -> Vec<SearchKey> {
    let mut keys: Vec<SearchKey> = number_forms(number)
        .into_iter()
        .map(|value| SearchKey {
            kind: SearchKind::Number,
            value,
        })
        .collect();
    keys.sort();
    keys
}

/// A short form of the keys, to see that they did not change.
pub fn digest(keys: &[SearchKey]) -> String {
    let mut hash = Sha256::new();
    for key in keys {
        hash.update(key.kind.as_str());
        hash.update([0]);
        hash.update(&key.value);
        hash.update([0]);
    }
    hex::encode(&hash.finalize()[..16])
}

/// The words of a name: small, without marks.
pub(super) fn words(text: &str) -> Vec<String> {
    plain(text)
        .split(|letter: char| !letter.is_alphanumeric())
        // Initials and the letters of "s.r.o." stand in half of all names.
        .filter(|word| word.chars().count() > 1)
        .map(str::to_owned)
        .collect()
}

/// Small letters without marks, also of letters that Unicode does not take apart.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfd().filter(|letter| !is_combining_mark(*letter)) {
        for letter in letter.to_lowercase() {
            match letter {
                'ł' => plain.push('l'),
                'đ' => plain.push('d'),
                'ø' => plain.push('o'),
                'ß' => plain.push_str("ss"),
                'æ' => plain.push_str("ae"),
                other => plain.push(other),
            }
        }
    }
    plain
}

/// A phone as it is typed: with the country's code, and without it.
fn phone_forms(phone: &str, country: &str) -> Vec<String> {
    let Some(whole) = normal_phone(phone, country) else {
        // Of several in one field, the first is found by its beginning.
        return vec![digits(phone)];
    };
    let national = phonenumber::parse(None, &whole)
        .map(|number| number.national().to_string())
        .unwrap_or_default();
    vec![digits(&whole), national]
}

/// An order's number: as it is, without letters and zeros in front, and its last part.
pub(super) fn number_forms(number: &str) -> Vec<String> {
    let whole = plain(number);
    let joined: String = whole
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let bare = without_front(&joined).to_owned();
    let last = whole
        .rsplit(|letter: char| !letter.is_alphanumeric())
        .next()
        .map(|part| without_front(part).to_owned())
        .filter(|part| part.len() >= FEWEST_OF_PART)
        .unwrap_or_default();
    let mut forms = vec![joined, bare, last];
    forms.retain(|form| !form.is_empty());
    forms.dedup();
    forms
}

/// Shorter last parts are found too often to help.
const FEWEST_OF_PART: usize = 3;

/// What follows letters and zeros.
pub(super) fn without_front(number: &str) -> &str {
    number
        .trim_start_matches(|letter: char| !letter.is_ascii_digit())
        .trim_start_matches('0')
}

/// Only the digits.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mostek_model::{Address, Order, Stream};

    fn order(code: &str, name: &str, phone: &str) -> Record {
        let order = Order {
            code: code.to_owned(),
            email: Some(" Jana.Nova@Example.com".to_owned()),
            phone: Some(phone.to_owned()),
            billing: Address {
                name: Some(name.to_owned()),
                ..Address::default()
            },
            ..Order::default()
        };
        Record {
            stream: Stream::ORDERS,
            key: code.to_owned(),
            body: Body::Order(Box::new(order)),
            changed_at: None,
        }
    }

    fn values(record: &Record, kind: SearchKind) -> Vec<String> {
        keys_of(record, "CZ")
            .into_iter()
            .filter(|key| key.kind == kind)
            .map(|key| key.value)
            .collect()
    }

    #[test]
    fn names_are_kept_by_their_words_without_case_and_marks() {
        let record = order("1", "Łucja Příkladová-Szűcs s.r.o.", "");
        assert_eq!(
            values(&record, SearchKind::Name),
            ["lucja", "prikladova", "szucs"]
        );
    }

    #[test]
    fn phones_are_kept_with_and_without_the_countrys_code() {
        let record = order("1", "", "600 000 001");
        assert_eq!(
            values(&record, SearchKind::Phone),
            ["420600000001", "600000001"]
        );
    }

    #[test]
    fn numbers_are_kept_as_they_are_and_without_letters_and_zeros_in_front() {
        let record = order("SR-2026-010481", "", "");
        assert_eq!(
            values(&record, SearchKind::Number),
            ["10481", "2026010481", "sr2026010481"]
        );
        assert_eq!(
            values(&order("0042", "", ""), SearchKind::Number),
            ["0042", "42"]
        );
    }

    #[test]
    fn the_digest_changes_with_a_key_and_with_nothing_else() {
        let keys = keys_of(&order("1", "Jana Nová", ""), "CZ");
        assert_eq!(
            digest(&keys),
            digest(&keys_of(&order("1", "JANA NOVA", ""), "CZ"))
        );
        assert_ne!(
            digest(&keys),
            digest(&keys_of(&order("1", "Jana Malá", ""), "CZ"))
        );
    }
}
