//! The streams that hang on a person: one target record per source record.

use super::commit::Written;
use super::draft::Draft;
use super::identify::DEFAULT_PERSON;
use super::item::Item;
use super::people::Parents;
use super::send::{self, Sent};
use crate::identity::Authority;
use crate::mapping::{self, MappingContext};
use crate::run::context::{RunContext, local};
use crate::store::bindings;
use crate::store::flows::Flow;
use mostek_connectors::contract::{PlatformError, TargetStream};
use mostek_model::{Outcome, Reason};
use std::collections::BTreeMap;

/// Brings the records of a page to the target, each on its person.
pub async fn deliver(
    context: &RunContext,
    flow: &Flow,
    target: &TargetStream,
    parents: &Parents,
    items: &mut [Item],
    written: &mut Written,
) -> Result<(), PlatformError> {
    let mut drafts = load(context, target, items).await?;
    compose(context, flow, target, parents, items, &mut drafts);
    drafts.retain(|draft| !draft.items.is_empty());
    let sent = send::send(context, target, &mut drafts, written).await?;
    for (draft, sent) in drafts.iter().zip(sent) {
        let credited = draft.credited.or(draft.items.first().copied());
        for number in &draft.items {
            let item = &mut items[*number];
            match &sent {
                Sent::Delivered {
                    outcome, changes, ..
                } if Some(*number) == credited => {
                    item.credit(*outcome, changes.clone());
                }
                Sent::Delivered { .. } | Sent::Nothing => {
                    item.credit(Outcome::Unchanged, Vec::new())
                }
                Sent::Not { outcome, reason } => item.stop(*outcome, reason.clone()),
            }
        }
    }
    Ok(())
}

async fn load(
    context: &RunContext,
    target: &TargetStream,
    items: &[Item],
) -> Result<Vec<Draft>, PlatformError> {
    let mut keys: Vec<String> = items
        .iter()
        .filter(|item| item.is_open())
        .map(|item| item.key.clone())
        .collect();
    keys.sort();
    keys.dedup();
    let stored = bindings::find(
        &context.services.db,
        &context.integration.id,
        &target.stream,
        &keys,
    )
    .await
    .map_err(local)?;
    let mut stored: BTreeMap<String, _> = stored
        .into_iter()
        .map(|binding| (binding.source_key.clone(), binding))
        .collect();
    Ok(keys
        .into_iter()
        .map(|key| Draft::new(key.clone(), key.clone(), stored.remove(&key)))
        .collect())
}

fn compose(
    context: &RunContext,
    flow: &Flow,
    target: &TargetStream,
    parents: &Parents,
    items: &mut [Item],
    drafts: &mut [Draft],
) {
    let rows = context.mapping(flow, &target.stream);
    let mapping_context = MappingContext {
        zone: &context.zone,
        country: &context.country,
    };
    for (number, item) in items
        .iter_mut()
        .enumerate()
        .filter(|(_, item)| item.is_open())
    {
        let Ok(position) = drafts.binary_search_by(|draft| draft.binding_key.cmp(&item.key)) else {
            continue;
        };
        let parent = match item.person {
            Some(place) => parents.get(&place).cloned(),
            None => context
                .system
                .settings
                .get(DEFAULT_PERSON)
                .map(str::to_owned),
        };
        let Some(parent) = parent else {
            item.stop(Outcome::Held, Reason::new("reason-no-key"));
            continue;
        };
        match mapping::apply(&rows, &item.fields, mapping_context) {
            Ok(mapped) => {
                let mapped = send::canonical(context, target, mapped);
                drafts[position].parent = Some(parent);
                drafts[position].apply(number, mapped, Authority::Full, true);
            }
            Err(refusal) => item.stop(Outcome::Invalid, refusal.0),
        }
    }
}
