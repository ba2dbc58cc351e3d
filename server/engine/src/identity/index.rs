//! Finds or makes the person behind a record, among the persons a page may meet.

use super::names::name_words;
use super::{Ignored, NormalKey, Person, names_agree, normal_email, normal_phone};
use jiff::Timestamp;
use mostek_connectors::contract::KeyKind;
use mostek_model::{Body, PersonId, Reason, Record};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The keys a record brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordKeys {
    /// The shop's id of the person.
    pub id: Option<NormalKey>,
    /// E-mail in normal form.
    pub email: Option<NormalKey>,
    /// Phone in normal form.
    pub phone: Option<NormalKey>,
    /// The person's name.
    pub name: String,
}

impl RecordKeys {
    /// Takes the keys out of a record.
    pub fn of(record: &Record, ignored: &Ignored, country: &str) -> Self {
        let (id, email, phone) = match &record.body {
            Body::Customer(customer) => (&customer.platform_id, &customer.email, &customer.phone),
            Body::Order(order) => (&order.customer_platform_id, &order.email, &order.phone),
        };
        let key = |kind, value| NormalKey { kind, value };
        let email = email
            .as_deref()
            .and_then(normal_email)
            .filter(|email| !ignored.covers(email));
        Self {
            id: id
                .as_deref()
                .map(str::trim)
                .filter(|id| !id.is_empty())
                .map(|id| key(KeyKind::Id, id.to_owned())),
            email: email.map(|email| key(KeyKind::Email, email)),
            phone: phone
                .as_deref()
                .and_then(|phone| normal_phone(phone, country))
                .map(|phone| key(KeyKind::Phone, phone)),
            name: record.person_name(),
        }
    }

    /// All keys.
    pub fn iter(&self) -> impl Iterator<Item = &NormalKey> {
        [&self.id, &self.email, &self.phone].into_iter().flatten()
    }

    /// What a new person's key at the target is made of: the shop's id, else the e-mail, else the phone.
    fn source_key(&self) -> Option<String> {
        let hash = |text: &str| hex::encode(&Sha256::digest(text.as_bytes())[..10]);
        match (&self.id, &self.email, &self.phone) {
            (Some(id), _, _) => Some(id.value.clone()),
            (None, Some(email), _) => Some(format!("e-{}", hash(&email.value))),
            // A phone may be shared by people of other names.
            (None, None, Some(phone)) => {
                let who = format!("{} {}", phone.value, name_words(&self.name).join(" "));
                Some(format!("p-{}", hash(&who)))
            }
            (None, None, None) => None,
        }
    }
}

/// What became of looking for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identified {
    /// This one, by its place in the index.
    Person(usize),
    /// Cannot be told; a person must decide.
    Held(Reason),
    /// The record has no key at all.
    NoKey,
}

/// The persons a page may meet, by key.
#[derive(Debug, Default)]
pub struct PersonIndex {
    persons: Vec<Person>,
    by_key: BTreeMap<NormalKey, Vec<usize>>,
}

impl PersonIndex {
    /// An index over stored persons.
    pub fn new(persons: Vec<Person>) -> Self {
        let mut index = Self::default();
        for person in persons {
            index.add(person);
        }
        index
    }

    /// The persons, in the order they came.
    pub fn persons(&self) -> &[Person] {
        &self.persons
    }

    /// One person.
    pub fn person(&mut self, place: usize) -> &mut Person {
        &mut self.persons[place]
    }

    fn add(&mut self, person: Person) -> usize {
        let place = self.persons.len();
        for key in &person.keys {
            self.by_key.entry(key.clone()).or_default().push(place);
        }
        self.persons.push(person);
        place
    }

    fn owner(&self, key: Option<&NormalKey>) -> Option<usize> {
        self.by_key
            .get(key?)
            .and_then(|places| places.first())
            .copied()
    }

    fn learn(&mut self, place: usize, keys: &RecordKeys) {
        for key in keys.iter() {
            let places = self.by_key.entry(key.clone()).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
            self.persons[place].add_key(key.clone());
        }
    }

    /// Finds the person behind these keys, or makes one. `new_id` gives the id of a new one.
    pub fn identify(&mut self, keys: &RecordKeys, new_id: impl FnOnce() -> PersonId) -> Identified {
        let by_id = self.owner(keys.id.as_ref());
        let by_email = self.owner(keys.email.as_ref());
        let known = match (by_id, by_email) {
            (Some(a), Some(b)) if a != b => {
                return Identified::Held(
                    Reason::new("reason-email-of-another").with("name", &self.persons[b].name),
                );
            }
            (Some(place), _) | (None, Some(place)) => Some(place),
            (None, None) => match self.by_phone(keys) {
                ByPhone::Nobody => None,
                ByPhone::One(place) => Some(place),
                ByPhone::Unclear => return Identified::Held(Reason::new("reason-phone-unclear")),
            },
        };
        if let Some(place) = known {
            self.learn(place, keys);
            return Identified::Person(place);
        }
        let Some(source_key) = keys.source_key() else {
            return Identified::NoKey;
        };
        Identified::Person(self.add(Person {
            id: new_id(),
            source_key,
            name: keys.name.clone(),
            owner_record: String::new(),
            newest_order_at: Timestamp::UNIX_EPOCH,
            newest_order: String::new(),
            keys: keys.iter().cloned().collect(),
            changed: true,
        }))
    }

    /// A phone alone links only if one side has no e-mail and the names agree. Where nothing but the phone is known and
    /// several persons fit, or the record has no name, nobody can tell.
    fn by_phone(&self, keys: &RecordKeys) -> ByPhone {
        let Some(places) = keys.phone.as_ref().and_then(|phone| self.by_key.get(phone)) else {
            return ByPhone::Nobody;
        };
        let only_phone = keys.email.is_none() && keys.id.is_none();
        if only_phone && name_words(&keys.name).is_empty() && !places.is_empty() {
            return ByPhone::Unclear;
        }
        let mut fitting = places.iter().copied().filter(|place| {
            let person = &self.persons[*place];
            let no_contradiction = (keys.email.is_none() || !person.has(KeyKind::Email))
                && (keys.id.is_none() || !person.has(KeyKind::Id));
            no_contradiction && names_agree(&person.name, &keys.name)
        });
        match (fitting.next(), fitting.next()) {
            (Some(place), None) => ByPhone::One(place),
            (Some(_), Some(_)) if only_phone => ByPhone::Unclear,
            _ => ByPhone::Nobody,
        }
    }
}

/// Whom a phone alone leads to.
enum ByPhone {
    Nobody,
    One(usize),
    Unclear,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(id: &str, email: &str, phone: &str, name: &str) -> RecordKeys {
        let key = |kind, value: &str| {
            (!value.is_empty()).then(|| NormalKey {
                kind,
                value: value.to_owned(),
            })
        };
        RecordKeys {
            id: key(KeyKind::Id, id),
            email: key(KeyKind::Email, email),
            phone: key(KeyKind::Phone, phone),
            name: name.to_owned(),
        }
    }

    fn identify(index: &mut PersonIndex, keys: &RecordKeys) -> Identified {
        let id = PersonId::new(format!("person {}", index.persons.len()));
        index.identify(keys, || id)
    }

    #[test]
    fn p10_a_customer_with_three_orders_is_one_person() {
        let mut index = PersonIndex::default();
        let customer = identify(
            &mut index,
            &keys("guid-1", "jana@example.com", "+420600000001", "Jana Nová"),
        );
        for name in ["Jana Nová", "J. Nová", "Petr Nový"] {
            let order = identify(&mut index, &keys("", "jana@example.com", "", name));
            assert_eq!(order, customer, "an order under the name {name}");
        }
        assert_eq!(index.persons().len(), 1);
    }

    #[test]
    fn p10_the_platform_id_wins_over_a_changed_email_and_the_old_one_stays() {
        let mut index = PersonIndex::default();
        let before = identify(
            &mut index,
            &keys("guid-1", "old@example.com", "", "Jana Nová"),
        );
        let after = identify(
            &mut index,
            &keys("guid-1", "new@example.com", "", "Jana Nová"),
        );
        let by_old = identify(&mut index, &keys("", "old@example.com", "", "Jana Nová"));
        assert_eq!((&before, &before), (&after, &by_old));
    }

    #[test]
    fn p10_an_email_taken_by_somebody_else_is_held_for_review() {
        let mut index = PersonIndex::default();
        identify(
            &mut index,
            &keys("guid-1", "a@example.com", "", "Jana Nová"),
        );
        identify(
            &mut index,
            &keys("guid-2", "b@example.com", "", "Petr Malý"),
        );
        let moved = identify(
            &mut index,
            &keys("guid-1", "b@example.com", "", "Jana Nová"),
        );
        assert!(matches!(moved, Identified::Held(_)));
    }

    #[test]
    fn p10_a_phone_alone_links_only_with_an_agreeing_name_and_without_a_second_email() {
        let mut index = PersonIndex::default();
        let jana = identify(
            &mut index,
            &keys("", "jana@example.com", "+420600000001", "Jana Nová"),
        );
        assert_eq!(
            identify(&mut index, &keys("", "", "+420600000001", "Nová Jana")),
            jana
        );
        assert_ne!(
            identify(&mut index, &keys("", "", "+420600000001", "Petr Nový")),
            jana
        );
        assert_ne!(
            identify(
                &mut index,
                &keys("", "other@example.com", "+420600000001", "Jana Nová")
            ),
            jana
        );
    }

    #[test]
    fn p10_no_key_at_all_is_no_person() {
        assert_eq!(
            identify(&mut PersonIndex::default(), &keys("", "", "", "Jana Nová")),
            Identified::NoKey
        );
    }

    #[test]
    fn p10_two_people_with_nothing_but_one_phone_have_keys_of_their_own_at_the_target() {
        let mut index = PersonIndex::default();
        identify(&mut index, &keys("", "", "+420600000001", "Jan Novák"));
        identify(&mut index, &keys("", "", "+420600000001", "Petr Malý"));
        assert_eq!(index.persons().len(), 2);
        assert_ne!(index.persons()[0].source_key, index.persons()[1].source_key);
    }

    #[test]
    fn p10_a_phone_that_leads_to_several_or_stands_without_a_name_is_held() {
        let mut index = PersonIndex::default();
        identify(
            &mut index,
            &keys("", "a@example.com", "+420600000001", "Jan Novák"),
        );
        identify(
            &mut index,
            &keys("", "b@example.com", "+420600000001", "Jan Novák"),
        );
        for name in ["Jan Novák", ""] {
            let unclear = identify(&mut index, &keys("", "", "+420600000001", name));
            assert!(matches!(unclear, Identified::Held(_)), "{name:?}");
        }
    }
}
