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
    /// Key of that order.
    pub newest_order: String,
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
                self.hear_order(&record.key, order.placed_at)
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

    /// A guest's newest order counts. Without a date, or with the same date as another order, it fills blanks only:
    /// else two orders would take turns in writing.
    fn hear_order(&mut self, key: &str, placed_at: Option<Timestamp>) -> Authority {
        let Some(placed_at) = placed_at else {
            return Authority::Blanks;
        };
        if placed_at <= self.newest_order_at && self.newest_order != key {
            return Authority::Blanks;
        }
        if self.newest_order_at != placed_at || self.newest_order != key {
            self.newest_order_at = placed_at;
            self.newest_order = key.to_owned();
            self.changed = true;
        }
        Authority::Full
    }

    fn set_name(&mut self, name: &str) {
        if self.name != name {
            self.name = name.to_owned();
            self.changed = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mostek_model::{Order, Stream};

    fn order(key: &str, placed_at: Option<&str>) -> Record {
        let order = Order {
            code: key.to_owned(),
            placed_at: placed_at.and_then(|text| text.parse().ok()),
            ..Order::default()
        };
        Record {
            stream: Stream::ORDERS,
            key: key.to_owned(),
            body: Body::Order(Box::new(order)),
            changed_at: None,
        }
    }

    fn guest() -> Person {
        Person {
            id: PersonId::new("p"),
            source_key: "p".to_owned(),
            name: String::new(),
            owner_record: String::new(),
            newest_order_at: Timestamp::UNIX_EPOCH,
            newest_order: String::new(),
            keys: Vec::new(),
            changed: false,
        }
    }

    #[test]
    fn p10_a_guests_newest_order_counts_and_never_an_older_one() {
        let mut guest = guest();
        let (old, new) = (Some("2026-01-01T10:00:00Z"), Some("2026-02-01T10:00:00Z"));
        assert_eq!(guest.hear(&order("2", new)), Authority::Full);
        assert_eq!(guest.hear(&order("1", old)), Authority::Blanks);
        assert_eq!(
            guest.hear(&order("2", new)),
            Authority::Full,
            "its own changes pass"
        );
    }

    #[test]
    fn p10_orders_without_a_date_or_with_the_same_one_do_not_take_turns() {
        let mut guest = guest();
        let same = Some("2026-02-01T10:00:00Z");
        assert_eq!(guest.hear(&order("1", same)), Authority::Full);
        assert_eq!(guest.hear(&order("2", same)), Authority::Blanks);
        assert_eq!(guest.hear(&order("3", None)), Authority::Blanks);
    }
}
