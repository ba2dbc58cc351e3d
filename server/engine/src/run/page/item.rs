//! One record of a page with what became of it so far.

use crate::identity::RecordKeys;
use crate::mapping::STATUS_MAPPED;
use crate::store::runs::FieldChange;
use crate::store::undelivered::Payload;
use mostek_connectors::contract::{Page, Undecoded};
use mostek_model::{Fields, Outcome, Reason, Record, Value};
use sha2::{Digest, Sha256};

/// A record on its way through a page.
#[derive(Clone, Debug)]
pub struct Item {
    /// The source's key.
    pub key: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it, by name.
    pub person_name: String,
    /// The decoded record; none when it could not be decoded.
    pub record: Option<Record>,
    /// What is kept if it cannot be delivered.
    pub payload: Payload,
    /// Values for mappings.
    pub fields: Fields,
    /// Its keys.
    pub keys: RecordKeys,
    /// The person, by its place in the index.
    pub person: Option<usize>,
    /// What became of it; none while nothing speaks against it.
    pub outcome: Option<Outcome>,
    /// Why.
    pub reason: Option<Reason>,
    /// Before and after.
    pub changes: Vec<FieldChange>,
}

impl Item {
    /// The items of a page, in order; what could not be decoded is invalid at once.
    pub fn of_page(page: Page) -> Vec<Self> {
        let decoded = page.records.into_iter().map(Self::decoded);
        let undecoded = page.undecoded.into_iter().map(|undecoded| Self {
            key: stable_key(&undecoded),
            title: undecoded.key,
            person_name: String::new(),
            record: None,
            payload: Payload::Original(undecoded.original),
            fields: Fields::new(),
            keys: RecordKeys::default(),
            person: None,
            outcome: Some(Outcome::Invalid),
            reason: Some(undecoded.reason),
            changes: Vec::new(),
        });
        decoded.chain(undecoded).collect()
    }

    fn decoded(record: Record) -> Self {
        Self {
            key: record.key.clone(),
            title: record.title(),
            person_name: record.person_name(),
            fields: record.fields(),
            payload: Payload::Record(Box::new(record.clone())),
            record: Some(record),
            keys: RecordKeys::default(),
            person: None,
            outcome: None,
            reason: None,
            changes: Vec::new(),
        }
    }

    /// True while nothing speaks against delivering it.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none_or(|outcome| !outcome.is_undelivered())
    }

    /// Sets an outcome that keeps the record from being delivered.
    pub fn stop(&mut self, outcome: Outcome, reason: Reason) {
        self.outcome = Some(outcome);
        self.reason = Some(reason);
    }

    /// Credits a write to this record: created over updated over unchanged.
    pub fn credit(&mut self, outcome: Outcome, changes: Vec<FieldChange>) {
        self.changes.extend(changes);
        self.outcome = Some(match (self.outcome, outcome) {
            (None | Some(Outcome::Unchanged), new) => new,
            (Some(_), Outcome::Submitted) => Outcome::Submitted,
            (Some(Outcome::Updated), Outcome::Created) => Outcome::Created,
            (Some(old), _) => old,
        });
    }

    /// Stores the mapped status among the values.
    pub fn set_status(&mut self, mapped: String) {
        self.fields
            .insert(STATUS_MAPPED.to_owned(), Value::text(mapped));
    }
}

/// The key an undecoded record is kept under. A position in an export means another record tomorrow, so the record's
/// own text stands for it.
fn stable_key(undecoded: &Undecoded) -> String {
    if !undecoded.key.starts_with('#') {
        return undecoded.key.clone();
    }
    let digest = hex::encode(&Sha256::digest(undecoded.original.as_bytes())[..8]);
    format!("#{digest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn undecoded(original: &str) -> Undecoded {
        Undecoded {
            key: "#1".to_owned(),
            reason: Reason::new("reason-unknown"),
            original: original.to_owned(),
        }
    }

    #[test]
    fn p6_two_records_without_a_number_at_the_same_place_of_two_exports_are_kept_apart() {
        let monday = stable_key(&undecoded("<ORDER><EMAIL>a@example.com</EMAIL></ORDER>"));
        let tuesday = stable_key(&undecoded("<ORDER><EMAIL>b@example.com</EMAIL></ORDER>"));
        assert_ne!(monday, tuesday);
    }

    #[test]
    fn p5_an_order_that_is_created_counts_as_created_although_its_contact_was_changed() {
        let page = Page {
            undecoded: vec![undecoded("x")],
            ..Page::default()
        };
        let mut item = Item::of_page(page).remove(0);
        item.outcome = None;
        item.credit(Outcome::Updated, Vec::new());
        item.credit(Outcome::Created, Vec::new());
        assert_eq!(item.outcome, Some(Outcome::Created));
    }
}
