//! What a typed text may mean. Pure.

use super::keys::{SearchKey, SearchKind, digits, number_forms, without_front, words};
use unicode_normalization::UnicodeNormalization;

/// One meaning of a text: a record fits that has a key for each of these prefixes.
pub type Criterion = Vec<SearchKey>;

/// Fewer letters would find half of everything.
const FEWEST: usize = 2;
/// Fewer digits are no phone.
const FEWEST_OF_PHONE: usize = 5;

/// All meanings of a text, the most exact first; none when it is too short.
pub fn criteria(text: &str) -> Vec<Criterion> {
    let text = text.trim();
    let mut found: Vec<Criterion> = Vec::new();
    let mut add = |criterion: Criterion| {
        let exact_enough = criterion
            .iter()
            .any(|key| key.value.chars().count() >= FEWEST);
        if exact_enough && !found.contains(&criterion) {
            found.push(criterion);
        }
    };
    let has_letters = text.chars().any(char::is_alphabetic);
    if text.contains(|letter: char| letter.is_ascii_digit()) && !text.contains('@') {
        numbers(text).into_iter().for_each(&mut add);
    }
    if !has_letters {
        phones(text).into_iter().for_each(&mut add);
    }
    if !text.contains(char::is_whitespace) {
        let address = text.nfc().collect::<String>().to_lowercase();
        add(vec![key(SearchKind::Email, address)]);
    }
    if has_letters && !text.contains('@') {
        let mut words = words(text);
        // The longest first: most often it finds the fewest.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        add(words
            .into_iter()
            .take(MOST_WORDS)
            .map(|word| key(SearchKind::Name, word))
            .collect());
    }
    found
}

/// Further words make a search no more exact.
const MOST_WORDS: usize = 5;

fn key(kind: SearchKind, value: String) -> SearchKey {
    SearchKey { kind, value }
}

/// A number as typed, and without letters and zeros in front.
fn numbers(text: &str) -> Vec<Criterion> {
    if text.split_whitespace().count() > 1 && text.chars().any(char::is_alphabetic) {
        return Vec::new();
    }
    let Some(joined) = number_forms(text).into_iter().next() else {
        return Vec::new();
    };
    let bare = without_front(&joined).to_owned();
    [joined, bare]
        .into_iter()
        .filter(|number| !number.is_empty())
        .map(|number| vec![key(SearchKind::Number, number)])
        .collect()
}

/// Digits as typed, and without what is dialled before a number.
fn phones(text: &str) -> Vec<Criterion> {
    let all = digits(text);
    if all.len() < FEWEST_OF_PHONE {
        return Vec::new();
    }
    let dialled = ["00", "06", "0"]
        .into_iter()
        .filter_map(|front| all.strip_prefix(front));
    std::iter::once(all.as_str())
        .chain(dialled)
        .map(|number| vec![key(SearchKind::Phone, number.to_owned())])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meanings(text: &str) -> Vec<String> {
        criteria(text)
            .into_iter()
            .map(|criterion| {
                criterion
                    .into_iter()
                    .map(|key| format!("{}:{}", key.kind.as_str(), key.value))
                    .collect::<Vec<_>>()
                    .join("+")
            })
            .collect()
    }

    #[test]
    fn words_of_a_name_may_stand_in_any_order_and_the_longest_leads() {
        assert_eq!(meanings(" Nová Jan "), ["name:nova+name:jan"]);
        assert_eq!(meanings("jan"), ["email:jan", "name:jan"]);
    }

    #[test]
    fn a_phone_is_found_in_any_writing() {
        for text in ["+420 600-000-001", "00420 600 000 001"] {
            let found = meanings(text);
            assert!(
                found.contains(&"phone:420600000001".to_owned()),
                "{found:?}"
            );
        }
        assert!(meanings("06 30 123 4567").contains(&"phone:301234567".to_owned()));
    }

    #[test]
    fn a_number_is_found_with_and_without_letters_and_zeros_in_front() {
        assert_eq!(
            meanings("SR-0042")[..2],
            ["number:sr0042".to_owned(), "number:42".to_owned()]
        );
    }

    #[test]
    fn a_single_letter_finds_nothing() {
        assert_eq!(meanings("j"), Vec::<String>::new());
        assert_eq!(meanings("  "), Vec::<String>::new());
    }

    #[test]
    fn an_address_is_an_address() {
        assert_eq!(meanings("Jana.Nova@"), ["email:jana.nova@"]);
    }
}
