//! Which of the records that pass by is the one a person asked for. Pure; holds one record at a time.

use crate::identity::plain_text;
use jiff::Timestamp;
use mostek_model::{Body, Record};

/// Which record a person wants to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The newest.
    Newest,
    /// The next older one than the one kept.
    Older,
    /// The next newer one than the one kept.
    Newer,
    /// By order number, e-mail or name.
    Named(String),
}

/// The order of records: older first.
type Age = (Option<Timestamp>, String);

/// The best record so far.
pub(super) struct Search {
    wanted: Wanted,
    kept: Option<Age>,
    best: Option<(u8, Age, Record)>,
    looked_at: u64,
}

impl Search {
    /// Looks for this; `kept` is the record shown now.
    pub fn new(wanted: Wanted, kept: Option<&Record>) -> Self {
        let wanted = match wanted {
            Wanted::Named(text) => Wanted::Named(plain_text(&text)),
            Wanted::Older | Wanted::Newer if kept.is_none() => Wanted::Newest,
            wanted => wanted,
        };
        Self {
            wanted,
            kept: kept.map(age),
            best: None,
            looked_at: 0,
        }
    }

    /// Looks at one more record.
    pub fn look(&mut self, record: Record) {
        self.looked_at += 1;
        let age = age(&record);
        let fits = match &self.wanted {
            Wanted::Newest => 1,
            Wanted::Older => u8::from(self.kept.as_ref().is_some_and(|kept| age < *kept)),
            Wanted::Newer => u8::from(self.kept.as_ref().is_some_and(|kept| age > *kept)),
            Wanted::Named(text) => likeness(&record, text),
        };
        let better = match &self.best {
            None => true,
            Some((best, best_age, _)) => match self.wanted {
                Wanted::Newer => age < *best_age,
                _ => (fits, &age) > (*best, best_age),
            },
        };
        if fits > 0 && better {
            self.best = Some((fits, age, record));
        }
    }

    /// True when no later record can fit better.
    pub fn is_over(&self) -> bool {
        matches!(&self.best, Some((EXACT, ..)))
    }

    /// Records looked at.
    pub fn looked_at(&self) -> u64 {
        self.looked_at
    }

    /// The record that fits best.
    pub fn found(self) -> Option<Record> {
        self.best.map(|(_, _, record)| record)
    }
}

/// The number itself: nothing fits better.
const EXACT: u8 = 4;

/// How well a record fits what was typed; 0 for not at all.
fn likeness(record: &Record, text: &str) -> u8 {
    if text.is_empty() {
        return 0;
    }
    let (email, company) = match &record.body {
        Body::Customer(customer) => (&customer.email, &customer.billing.company),
        Body::Order(order) => (&order.email, &order.billing.company),
    };
    let plain = |text: &Option<String>| plain_text(text.as_deref().unwrap_or_default());
    let number = match &record.body {
        Body::Order(order) => plain_text(&order.code),
        Body::Customer(customer) => plain(&customer.platform_id),
    };
    let words = [
        plain_text(&record.person_name()),
        plain(email),
        plain(company),
        number.clone(),
    ];
    if number == text || plain_text(&record.key) == text {
        EXACT
    } else if words.iter().any(|word| word == text) {
        3
    } else if words.iter().any(|word| word.starts_with(text)) {
        2
    } else {
        u8::from(words.iter().any(|word| word.contains(text)))
    }
}

fn age(record: &Record) -> Age {
    let at = match &record.body {
        Body::Customer(customer) => customer.registered_at,
        Body::Order(order) => order.placed_at,
    };
    (at, record.key.clone())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use mostek_model::{Order, Stream};

    fn order(code: &str, email: &str, day: u8) -> Record {
        Record {
            stream: Stream::ORDERS,
            key: code.to_owned(),
            body: Body::Order(Box::new(Order {
                code: code.to_owned(),
                email: Some(email.to_owned()),
                placed_at: format!("2026-11-{day:02}T10:00:00Z").parse().ok(),
                ..Order::default()
            })),
            changed_at: None,
        }
    }

    fn found(wanted: Wanted, kept: Option<&Record>) -> Option<String> {
        let mut search = Search::new(wanted, kept);
        for record in [
            order("2", "jan@example.com", 2),
            order("12", "Žaneta@example.com", 3),
            order("1", "jan@example.com", 1),
        ] {
            search.look(record);
        }
        search.found().map(|record| record.key)
    }

    #[test]
    fn without_a_wish_the_newest_is_shown_and_its_neighbours_are_one_step_away() {
        assert_eq!(found(Wanted::Newest, None).as_deref(), Some("12"));
        let kept = order("2", "", 2);
        assert_eq!(found(Wanted::Older, Some(&kept)).as_deref(), Some("1"));
        assert_eq!(found(Wanted::Newer, Some(&kept)).as_deref(), Some("12"));
        assert_eq!(found(Wanted::Older, Some(&order("1", "", 1))), None);
    }

    #[test]
    fn a_number_an_address_or_a_part_of_it_finds_a_record() {
        let named = |text: &str| found(Wanted::Named(text.to_owned()), None);
        assert_eq!(
            named("2").as_deref(),
            Some("2"),
            "the number itself before numbers that hold it"
        );
        assert_eq!(named("ZANETA@example.com").as_deref(), Some("12"));
        assert_eq!(named("jan@").as_deref(), Some("2"), "the newer of two");
        assert_eq!(named("nobody"), None);
    }
}
