//! Names that are equal but for case, marks and blanks.

use super::StatusRow;
use mostek_connectors::contract::VocabularyEntry;
use std::collections::BTreeMap;

/// A name without case, marks and blanks.
pub(super) fn normal(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if letter == 'ł' { 'l' } else { letter })
        .collect()
}

/// Counterparts of equal names for statuses that have none. A name that fits several values is left to the person (P9).
pub(super) fn equal_names(
    rows: &[StatusRow],
    choices: &[VocabularyEntry],
) -> BTreeMap<String, String> {
    let mut pairs = BTreeMap::new();
    for row in rows.iter().filter(|row| row.value.is_none()) {
        let name = normal(&row.title);
        let mut fitting = choices
            .iter()
            .filter(|choice| normal(&choice.title) == name || normal(&choice.value) == name);
        if let (Some(choice), None) = (fitting.next(), fitting.next()) {
            pairs.insert(row.status.clone(), choice.value.clone());
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, value: Option<&str>) -> StatusRow {
        StatusRow {
            status: name.to_owned(),
            title: name.to_owned(),
            count: None,
            listed: true,
            held: 0,
            value: value.map(str::to_owned),
        }
    }

    fn choice(value: &str, title: &str) -> VocabularyEntry {
        VocabularyEntry {
            value: value.to_owned(),
            title: title.to_owned(),
            count: None,
        }
    }

    #[test]
    fn equal_names_meet_whatever_their_case_marks_and_blanks() {
        let choices = [
            choice("3", "VYRIZENA"),
            choice("7", "Na cestě"),
            choice("9", "Zamówione złożone"),
        ];
        let rows = [
            row("Vyřízena", None),
            row("na  ceste", None),
            row("zamowione zlozone", None),
            row("Jiná", None),
        ];
        let pairs = equal_names(&rows, &choices);
        assert_eq!(
            pairs.into_iter().collect::<Vec<_>>(),
            [
                ("Vyřízena".to_owned(), "3".to_owned()),
                ("na  ceste".to_owned(), "7".to_owned()),
                ("zamowione zlozone".to_owned(), "9".to_owned()),
            ]
        );
    }

    #[test]
    fn p9_a_name_that_fits_two_values_is_not_guessed_and_what_is_set_stays() {
        let choices = [
            choice("1", "Nová"),
            choice("2", "nova"),
            choice("3", "Hotovo"),
        ];
        let rows = [row("Nová", None), row("Hotovo", Some("1"))];
        assert!(equal_names(&rows, &choices).is_empty());
    }
}
