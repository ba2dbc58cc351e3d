//! Names of source fields a mapping can take.

use mostek_model::{Body, Customer, Order, Record, Stream};
use std::collections::BTreeSet;

/// The source field that holds the mapped status; offered where records have a status.
pub const STATUS_MAPPED: &str = "status_mapped";
/// Values of a source we have no field for: `extra.` and their name there.
const EXTRA: &str = "extra.";

/// The fields of a stream; none for a stream whose records this version does not know.
pub struct SourceFields(BTreeSet<String>);

/// What a source field tells about, so that people find it among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceGroup {
    /// The record itself: number, status, times, lines.
    Record,
    /// Who is behind it.
    Person,
    /// Amounts.
    Money,
    /// The billing address.
    Billing,
    /// The delivery address.
    Delivery,
    /// What only this shop has.
    Extra,
}

impl SourceGroup {
    /// All groups, in the order they are shown.
    pub const ALL: [Self; 6] = [
        Self::Person,
        Self::Record,
        Self::Money,
        Self::Billing,
        Self::Delivery,
        Self::Extra,
    ];

    /// The group of a source field.
    pub fn of(name: &str) -> Self {
        match name.split_once('.') {
            Some(("billing", _)) => Self::Billing,
            Some(("delivery", _)) => Self::Delivery,
            Some(("extra", _)) => Self::Extra,
            _ => match name {
                "name" | "email" | "phone" | "company_id" | "tax_id" | "group" => Self::Person,
                "total" | "total_without_tax" | "to_pay" | "paid" | "currency" => Self::Money,
                _ => Self::Record,
            },
        }
    }
}

impl SourceFields {
    /// The fields of a stream; none for a stream whose records this version does not know.
    pub fn of(stream: &Stream) -> Option<Self> {
        let body = [
            (
                Stream::CUSTOMERS,
                Body::Customer(Box::<Customer>::default()),
            ),
            (Stream::ORDERS, Body::Order(Box::<Order>::default())),
        ];
        let (_, body) = body.into_iter().find(|(known, _)| known == stream)?;
        let record = Record {
            stream: stream.clone(),
            key: String::new(),
            body,
            changed_at: None,
        };
        Some(Self(record.fields().into_keys().collect()))
    }

    /// True when a row may take its value from this field.
    pub fn has(&self, name: &str) -> bool {
        let extra = name
            .strip_prefix(EXTRA)
            .is_some_and(|rest| !rest.is_empty());
        extra || self.0.contains(name) || (name == STATUS_MAPPED && self.have_status())
    }

    /// True when the stream's records have a status.
    pub fn have_status(&self) -> bool {
        self.0.contains("status")
    }

    /// All names, for hints.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let mapped = self.have_status().then_some(STATUS_MAPPED);
        self.0.iter().map(String::as_str).chain(mapped)
    }
}
