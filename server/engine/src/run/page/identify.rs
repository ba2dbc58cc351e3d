//! Statuses and persons of a page's records.

use super::item::Item;
use crate::identity::{Identified, NormalKey, PersonIndex, RecordKeys};
use crate::mapping::map_status;
use crate::run::context::{RunContext, local};
use crate::store::flows::Flow;
use crate::store::persons;
use mostek_connectors::contract::PlatformError;
use mostek_model::{Body, Outcome, PersonId, Reason};

/// Maps the shop's statuses; unmapped ones hold their record (P9).
pub fn map_statuses(flow: &Flow, items: &mut [Item]) {
    let Some(mapping) = &flow.statuses else {
        return;
    };
    for item in items.iter_mut().filter(|item| item.is_open()) {
        let Some(status) = item.record.as_ref().and_then(|record| record.status()) else {
            continue;
        };
        match map_status(mapping, status) {
            Ok(mapped) => item.set_status(mapped),
            Err(reason) => item.stop(Outcome::Held, reason),
        }
    }
}

/// The stored persons that own any key of the page.
pub async fn load_persons(
    context: &RunContext,
    items: &[Item],
) -> Result<PersonIndex, PlatformError> {
    let mut keys: Vec<NormalKey> = items
        .iter()
        .filter_map(|item| item.record.as_ref())
        .flat_map(|record| {
            let keys = RecordKeys::of(record, &context.ignored, &context.country);
            keys.iter().cloned().collect::<Vec<_>>()
        })
        .collect();
    keys.sort();
    keys.dedup();
    let persons = persons::find(&context.services.db, &context.integration.id, &keys)
        .await
        .map_err(local)?;
    Ok(PersonIndex::new(persons))
}

/// Finds or makes the person behind each record, in order.
pub fn identify(context: &RunContext, index: &mut PersonIndex, items: &mut [Item]) {
    let has_default = context.system.settings.get(DEFAULT_PERSON).is_some();
    for item in items.iter_mut().filter(|item| item.is_open()) {
        let Some(record) = &item.record else { continue };
        item.keys = RecordKeys::of(record, &context.ignored, &context.country);
        match index.identify(&item.keys, || {
            PersonId::new(uuid::Uuid::now_v7().to_string())
        }) {
            Identified::Person(place) => item.person = Some(place),
            Identified::Held(reason) => item.stop(Outcome::Held, reason),
            Identified::NoKey if has_default && matches!(record.body, Body::Order(_)) => {}
            Identified::NoKey => item.stop(Outcome::Held, Reason::new("reason-no-key")),
        }
    }
}

/// Side setting that names the record orders without any key hang on.
pub const DEFAULT_PERSON: &str = "default_contact";
