//! A person within an integration, and whose word counts for the contact's fields.

use super::NormalKey;
use jiff::Timestamp;
use mostek_connectors::contract::KeyKind;
use mostek_model::{Body, PersonId, Record};

/// One human or company within an integration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// Stable for ever; the target's key is made of it (P4).
    pub source_key: String,
    /// The name last seen from whoever's word counts.
    pub name: String,
    /// Key of the customer record that owns the contact's fields; empty for guests.
    pub owner_record: String,
    /// Date of the newest order that filled a guest's contact.
    pub newest_order_at: Timestamp,
    /// Keys that identify it.
    pub keys: Vec<NormalKey>,
    /// True when it must be stored.
    pub changed: bool,
}

/// How far a record may change the contact's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Its word counts.
    Full,
    /// It fills blanks only.
    Blanks,
}

impl Person {
    /// True when the person owns a key of this kind.
    pub fn has(&self, kind: KeyKind) -> bool {
        self.keys.iter().any(|key| key.kind == kind)
    }

    /// Adds a key unless it is there.
    pub fn add_key(&mut self, key: NormalKey) {
        if !self.keys.contains(&key) {
            self.keys.push(key);
            self.changed = true;
        }
    }

    /// Whose word counts: the customer record that came first, else a guest's newest order, never an older one.
    pub fn hear(&mut self, record: &Record) -> Authority {
        let authority = match &record.body {
            Body::Customer(_)
                if self.owner_record.is_empty() || self.owner_record == record.key =>
            {
                self.set_owner(&record.key);
                Authority::Full
            }
            Body::Order(order) if self.owner_record.is_empty() => {
                let placed_at = order.placed_at.unwrap_or(Timestamp::UNIX_EPOCH);
                if placed_at < self.newest_order_at {
                    Authority::Blanks
                } else {
                    self.set_newest_order(placed_at);
                    Authority::Full
                }
            }
            _ => Authority::Blanks,
        };
        if authority == Authority::Full {
            self.set_name(&record.person_name());
        }
        authority
    }

    fn set_owner(&mut self, key: &str) {
        if self.owner_record != key {
            self.owner_record = key.to_owned();
            self.changed = true;
        }
    }

    fn set_newest_order(&mut self, at: Timestamp) {
        if self.newest_order_at != at {
            self.newest_order_at = at;
            self.changed = true;
        }
    }

    fn set_name(&mut self, name: &str) {
        if self.name != name {
            self.name = name.to_owned();
            self.changed = true;
        }
    }
}
