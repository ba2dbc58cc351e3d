//! What is remembered of every record of a page: what it is found by, and what became of it.

use super::item::Item;
use crate::identity::{Person, RecordKeys};
use crate::records::{self, SearchKey};
use crate::run::context::RunContext;
use crate::store::records::{self as stored, RecordRow};
use crate::store::{StoreError, Transaction, millis};
use mostek_connectors::contract::KeyKind;
use mostek_model::{Body, Outcome, Stream};
use std::collections::BTreeMap;

/// Rows and search keys of a page that must be written; mostly none.
#[derive(Debug, Default)]
pub struct Remembered {
    rows: Vec<RecordRow>,
    keys: Vec<(String, Vec<SearchKey>)>,
}

/// Compares a page with what is stored; one look-up for all of it.
pub async fn compare(
    context: &RunContext,
    stream: &Stream,
    items: &[Item],
    persons: &[Person],
) -> Result<Remembered, StoreError> {
    let keys: Vec<String> = items.iter().map(|item| item.key.clone()).collect();
    let (db, integration) = (&context.services.db, &context.integration.id);
    let mut known = stored::find(db, integration, stream, &keys).await?;
    let mut rows = BTreeMap::new();
    let mut keys = BTreeMap::new();
    // A record that stands twice on a page counts as it stands last.
    for item in items {
        let search = search_keys(item, &context.country);
        let row = row(context, item, persons, &search);
        let before = known.get(&item.key);
        if before.is_none_or(|before| before.keys_digest != row.keys_digest) {
            keys.insert(item.key.clone(), search);
        }
        if let Some(row) = to_write(row, before) {
            known.insert(item.key.clone(), row.clone());
            rows.insert(item.key.clone(), row);
        }
    }
    Ok(Remembered {
        rows: rows.into_values().collect(),
        keys: keys.into_iter().collect(),
    })
}

/// Stores what [`compare`] found, in the page's transaction.
pub async fn store(
    transaction: &mut Transaction,
    context: &RunContext,
    stream: &Stream,
    remembered: &Remembered,
) -> Result<(), StoreError> {
    let integration = &context.integration.id;
    let at = millis(context.services.now());
    stored::save(transaction, integration, stream, &remembered.rows, at).await?;
    let keys: Vec<(&str, &[SearchKey])> = remembered
        .keys
        .iter()
        .map(|(key, keys)| (key.as_str(), keys.as_slice()))
        .collect();
    stored::save_keys(transaction, &context.run.team, integration, stream, &keys).await
}

/// The row as it must be stored, unless what is stored says the same: unchanged records are not written again.
fn to_write(mut row: RecordRow, before: Option<&RecordRow>) -> Option<RecordRow> {
    let Some(before) = before else {
        return Some(row);
    };
    if row.person_id.is_empty() {
        row.person_id.clone_from(&before.person_id);
    }
    let outcome = |row: &RecordRow| Outcome::parse(&row.outcome);
    let logged = outcome(&row).is_some_and(Outcome::is_logged);
    let waited = outcome(before).is_some_and(Outcome::is_undelivered);
    if !logged && !waited {
        row.outcome.clone_from(&before.outcome);
    }
    (logged || row != *before).then_some(row)
}

fn search_keys(item: &Item, country: &str) -> Vec<SearchKey> {
    match &item.record {
        Some(record) => records::keys_of(record, country),
        // A position is nothing anybody looks for.
        None if item.key.starts_with('#') => Vec::new(),
        None => records::keys_of_number(&item.key),
    }
}

fn row(context: &RunContext, item: &Item, persons: &[Person], keys: &[SearchKey]) -> RecordRow {
    let body = item.record.as_ref().map(|record| &record.body);
    let (status, total, dated_at, shop_url) = match body {
        Some(Body::Order(order)) => (
            order.status.clone(),
            order.total.clone(),
            order.placed_at,
            order.admin_url.clone(),
        ),
        Some(Body::Customer(customer)) => (
            None,
            None,
            customer.registered_at,
            customer.admin_url.clone(),
        ),
        None => (None, None, None, None),
    };
    RecordRow {
        source_key: item.key.clone(),
        title: item.title.clone(),
        person_name: item.person_name.clone(),
        person_id: person(context, item, persons)
            .map(|person| person.id.to_string())
            .unwrap_or_default(),
        status: status.unwrap_or_default(),
        shop_url: shop_url.unwrap_or_default(),
        total,
        dated_at: dated_at.map(millis),
        keys_digest: records::digest(keys),
        outcome: item
            .outcome
            .unwrap_or(Outcome::Unchanged)
            .as_str()
            .to_owned(),
    }
}

/// Whose record it is. One that was stopped before anybody asked belongs to whoever owns its id or e-mail.
fn person<'a>(context: &RunContext, item: &Item, persons: &'a [Person]) -> Option<&'a Person> {
    if let Some(place) = item.person {
        return persons.get(place);
    }
    let record = item.record.as_ref()?;
    let keys = RecordKeys::of(record, &context.ignored, &context.country);
    let strong = keys.iter().filter(|key| key.kind != KeyKind::Phone);
    strong
        .filter_map(|key| persons.iter().find(|person| person.keys.contains(key)))
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(outcome: Outcome, title: &str) -> RecordRow {
        RecordRow {
            source_key: "1".to_owned(),
            title: title.to_owned(),
            person_name: String::new(),
            person_id: "p".to_owned(),
            status: String::new(),
            shop_url: String::new(),
            total: None,
            dated_at: None,
            keys_digest: String::new(),
            outcome: outcome.as_str().to_owned(),
        }
    }

    #[test]
    fn p5_a_record_read_again_without_a_change_is_not_written_again() {
        let before = seen(Outcome::Created, "1");
        assert_eq!(to_write(seen(Outcome::Unchanged, "1"), Some(&before)), None);
    }

    #[test]
    fn a_record_that_waited_and_now_differs_in_nothing_waits_no_more() {
        let before = seen(Outcome::Held, "1");
        let written = to_write(seen(Outcome::Unchanged, "1"), Some(&before));
        assert_eq!(written.map(|row| row.outcome).as_deref(), Some("unchanged"));
    }

    #[test]
    fn a_new_name_is_stored_and_the_last_outcome_stays() {
        let before = seen(Outcome::Created, "1");
        let written = to_write(seen(Outcome::Unchanged, "2"), Some(&before));
        assert_eq!(
            written.map(|row| (row.title, row.outcome)),
            Some(("2".to_owned(), "created".to_owned()))
        );
    }

    #[test]
    fn a_held_record_keeps_the_person_it_was_known_to_belong_to() {
        let before = seen(Outcome::Created, "1");
        let mut held = seen(Outcome::Held, "1");
        held.person_id.clear();
        let written = to_write(held, Some(&before));
        assert_eq!(written.map(|row| row.person_id).as_deref(), Some("p"));
    }
}
