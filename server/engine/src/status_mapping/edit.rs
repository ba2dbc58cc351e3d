//! Changes of single rows, made from what was shown: what somebody else changed meanwhile is not overwritten.

use mostek_model::UnmappedStatus;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A row as a person filled it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The shop's status.
    pub status: String,
    /// The system's value; blank for none.
    pub value: String,
    /// The [`mark`] of what the row showed.
    pub shown: String,
}

/// A row's revision: a digest of what it shows.
pub fn mark(value: Option<&str>) -> String {
    let mut digest = Sha256::new();
    // None and an empty text are different rows.
    digest.update([u8::from(value.is_some())]);
    digest.update(value.unwrap_or_default());
    hex::encode(&digest.finalize()[..8])
}

/// The revision of the rule for statuses without a counterpart.
pub fn mark_of_rule(rule: &UnmappedStatus) -> String {
    match rule {
        UnmappedStatus::Hold => mark(None),
        UnmappedStatus::Default(value) => mark(Some(value)),
    }
}

/// What became of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Edited {
    /// The table afterwards.
    pub rows: BTreeMap<String, String>,
    /// Statuses somebody else changed meanwhile.
    pub conflicts: Vec<String>,
}

/// Makes the changes, but for rows that no longer say what was shown.
pub(super) fn edit(rows: &BTreeMap<String, String>, edits: &[Edit]) -> Edited {
    let mut edited = Edited {
        rows: rows.clone(),
        conflicts: Vec::new(),
    };
    for change in edits {
        let present = rows.get(&change.status).map(String::as_str);
        let wanted = Some(change.value.trim()).filter(|value| !value.is_empty());
        if wanted == present || mark(wanted) == change.shown {
            // So already, or left as it was shown.
            continue;
        }
        if mark(present) != change.shown {
            edited.conflicts.push(change.status.clone());
            continue;
        }
        match wanted {
            Some(value) => edited.rows.insert(change.status.clone(), value.to_owned()),
            None => edited.rows.remove(&change.status),
        };
    }
    edited
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(status: &str, shown: Option<&str>, value: &str) -> Edit {
        Edit {
            status: status.to_owned(),
            value: value.to_owned(),
            shown: mark(shown),
        }
    }

    fn table(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn a_row_is_set_changed_and_cleared() {
        let before = table(&[("A", "1"), ("B", "1")]);
        let edits = [
            change("A", Some("1"), "2"),
            change("B", Some("1"), " "),
            change("C", None, "3"),
        ];
        let edited = edit(&before, &edits);
        assert_eq!(edited.rows, table(&[("A", "2"), ("C", "3")]));
        assert!(edited.conflicts.is_empty());
    }

    #[test]
    fn a_row_somebody_else_changed_meanwhile_is_named_and_the_others_are_saved() {
        let now = table(&[("A", "9"), ("B", "1")]);
        let edits = [change("A", Some("1"), "2"), change("B", Some("1"), "2")];
        let edited = edit(&now, &edits);
        assert_eq!(edited.rows, table(&[("A", "9"), ("B", "2")]));
        assert_eq!(edited.conflicts, ["A"]);
    }

    #[test]
    fn a_row_the_person_left_alone_is_no_conflict_and_keeps_what_somebody_else_chose() {
        let now = table(&[("A", "9"), ("B", "9")]);
        // The second was changed to the same value by both.
        let edits = [change("A", Some("1"), "1"), change("B", Some("1"), "9")];
        let edited = edit(&now, &edits);
        assert_eq!((edited.rows, edited.conflicts.len()), (now, 0));
    }
}
