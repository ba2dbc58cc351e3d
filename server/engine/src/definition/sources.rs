//! Names of source fields a mapping can take.

use mostek_model::{Body, Customer, Order, Record, Stream};
use std::collections::BTreeSet;

/// The mapped status, offered where records have a status.
pub(super) const STATUS_MAPPED: &str = "status_mapped";
/// Values of a source we have no field for: `extra.` and their name there.
const EXTRA: &str = "extra.";

/// The fields of a stream; none for a stream whose records this version does not know.
pub(super) struct SourceFields(BTreeSet<String>);

impl SourceFields {
    pub(super) fn of(stream: &Stream) -> Option<Self> {
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
    pub(super) fn has(&self, name: &str) -> bool {
        let extra = name
            .strip_prefix(EXTRA)
            .is_some_and(|rest| !rest.is_empty());
        extra || self.0.contains(name) || (name == STATUS_MAPPED && self.have_status())
    }

    /// True when the stream's records have a status.
    pub(super) fn have_status(&self) -> bool {
        self.0.contains("status")
    }

    /// All names, for hints.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let mapped = self.have_status().then_some(STATUS_MAPPED);
        self.0.iter().map(String::as_str).chain(mapped)
    }
}
