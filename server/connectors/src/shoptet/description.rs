//! What Shoptet is and can do.

use super::settings::{CONNECTION, INTEGRATION};
use crate::contract::{Description, MappingDefaults, ORDER_STATUSES, SourceStream, Topic};
use mostek_model::{Language, PlatformId, Side, Stream};

/// Where to find address and hashes, step by step.
pub(super) const STEPS: &[&str] = &[
    "shoptet-help-customers",
    "shoptet-help-orders",
    "shoptet-help-changed",
    "shoptet-help-paste",
    "shoptet-help-security",
];

pub(super) fn description() -> Description {
    Description {
        platform: PlatformId::new("shoptet"),
        name: "Shoptet",
        side: Side::Shop,
        connection: CONNECTION,
        integration: INTEGRATION,
        sources: vec![
            // The customers export has no filter by change (A5): a run reads all and the engine compares.
            SourceStream {
                stream: Stream::CUSTOMERS,
                incremental: false,
            },
            SourceStream {
                stream: Stream::ORDERS,
                incremental: true,
            },
        ],
        targets: Vec::new(),
        vocabularies: &[ORDER_STATUSES],
        defaults: MappingDefaults::default(),
        help: Topic { steps: STEPS },
        texts,
    }
}

pub(super) fn texts(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("texts/en.ftl"),
        Language::Cs => include_str!("texts/cs.ftl"),
        Language::Hu => include_str!("texts/hu.ftl"),
        Language::Pl => include_str!("texts/pl.ftl"),
    }
}
