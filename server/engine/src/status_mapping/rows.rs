//! The rows of the table: statuses the shop names, those it named before, those records wait for.

use super::names::normal;
use mostek_connectors::contract::VocabularyEntry;
use std::collections::BTreeMap;

/// A status of the shop with its counterpart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// What records and the table call it.
    pub status: String,
    /// What people call it.
    pub title: String,
    /// How many records had it, where counted.
    pub count: Option<u64>,
    /// The shop's list has it.
    pub listed: bool,
    /// Records that wait for its counterpart.
    pub held: u64,
    /// The system's value; none while it has no counterpart.
    pub value: Option<String>,
}

/// Puts together what the shop lists, what the table says and what records wait for. Those without a counterpart come
/// first, then by how many records have them.
pub(super) fn merge(
    list: &[VocabularyEntry],
    table: &BTreeMap<String, String>,
    held: &BTreeMap<String, u64>,
) -> Vec<StatusRow> {
    let row = |status: &str| StatusRow {
        status: status.to_owned(),
        title: status.to_owned(),
        count: None,
        listed: false,
        held: held.get(status).copied().unwrap_or_default(),
        value: table.get(status).cloned(),
    };
    let mut rows: BTreeMap<&str, StatusRow> = table
        .keys()
        .chain(held.keys())
        .map(|status| (status.as_str(), row(status)))
        .collect();
    for entry in list {
        let listed = StatusRow {
            title: entry.title.clone(),
            count: entry.count,
            listed: true,
            ..row(&entry.value)
        };
        rows.insert(&entry.value, listed);
    }
    let mut rows: Vec<StatusRow> = rows.into_values().collect();
    rows.sort_by_key(|row| {
        let records = row.count.unwrap_or_default().max(row.held);
        (row.value.is_some(), std::cmp::Reverse(records))
    });
    rows
}

/// Rows whose name contains a text, whatever its case and marks.
pub fn matching(rows: Vec<StatusRow>, text: &str) -> Vec<StatusRow> {
    let wanted = normal(text);
    rows.into_iter()
        .filter(|row| normal(&row.title).contains(&wanted) || normal(&row.status).contains(&wanted))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, count: u64) -> VocabularyEntry {
        VocabularyEntry {
            value: name.to_owned(),
            title: name.to_owned(),
            count: Some(count),
        }
    }

    fn map<V: Clone>(pairs: &[(&str, V)]) -> BTreeMap<String, V> {
        pairs
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect()
    }

    #[test]
    fn statuses_without_a_counterpart_come_first_then_the_most_frequent() {
        let list = [
            entry("Vyřízena", 900),
            entry("Přijata", 20),
            entry("Odeslána", 300),
            entry("Vrácena", 40),
        ];
        let table = map(&[
            ("Vyřízena", "CLOSE".to_owned()),
            ("Odeslána", "OPEN".to_owned()),
        ]);
        let rows = merge(&list, &table, &BTreeMap::new());
        let names: Vec<&str> = rows.iter().map(|row| row.status.as_str()).collect();
        assert_eq!(names, ["Vrácena", "Přijata", "Vyřízena", "Odeslána"]);
    }

    #[test]
    fn a_status_the_shop_no_longer_names_stays_and_one_that_records_wait_for_is_added() {
        let table = map(&[("Stará", "OPEN".to_owned())]);
        let held = map(&[("Nová", 3_u64)]);
        let rows = merge(&[], &table, &held);
        assert_eq!(
            rows.iter()
                .map(|row| (
                    row.status.as_str(),
                    row.listed,
                    row.held,
                    row.value.is_some()
                ))
                .collect::<Vec<_>>(),
            [("Nová", false, 3, false), ("Stará", false, 0, true)]
        );
    }

    #[test]
    fn a_status_is_found_whatever_its_case_and_marks() {
        let rows = merge(
            &[entry("Částečně vráceno", 1), entry("Odesláno", 2)],
            &BTreeMap::new(),
            &BTreeMap::new(),
        );
        let found = matching(rows, "castecne VRA");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].status, "Částečně vráceno");
    }
}
