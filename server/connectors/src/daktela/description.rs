//! What Daktela is, for the console, the file form and the engine.

use super::defaults::defaults;
use super::row::{CONTACTS, RECORDS};
use super::settings::{CONNECTION, INTEGRATION};
use super::vocabularies::NAMES;
use crate::contract::{Description, Lookup, Safety, TargetRole, TargetStream, Topic};
use mostek_model::{Language, PlatformId, Side, Stream};

/// The interface takes one record in a request; as many requests as permitted go side by side.
const BATCH: usize = 1;

/// The description.
pub(super) fn description() -> Description {
    Description {
        platform: PlatformId::new("daktela"),
        name: "Daktela",
        side: Side::System,
        connection: CONNECTION,
        integration: INTEGRATION,
        sources: Vec::new(),
        targets: vec![
            TargetStream {
                stream: CONTACTS,
                role: TargetRole::Person,
                takes: vec![Stream::CUSTOMERS, Stream::ORDERS],
                safety: Safety::Keyed,
                lookup: Lookup::Scan,
                batch: BATCH,
                whole_updates: true,
            },
            TargetStream {
                stream: RECORDS,
                role: TargetRole::OfPerson,
                takes: vec![Stream::ORDERS],
                safety: Safety::Keyed,
                lookup: Lookup::None,
                batch: BATCH,
                whole_updates: true,
            },
        ],
        vocabularies: NAMES,
        defaults: defaults(),
        help: Topic {
            steps: &[
                "daktela-help-user",
                "daktela-help-token",
                "daktela-help-rights",
                "daktela-help-first-record",
            ],
        },
        texts,
    }
}

/// The texts of a language.
pub(super) fn texts(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("texts/en.ftl"),
        Language::Cs => include_str!("texts/cs.ftl"),
        Language::Hu => include_str!("texts/hu.ftl"),
        Language::Pl => include_str!("texts/pl.ftl"),
    }
}
