//! The person stream of a page: one record per person, however many records speak of it.

use super::commit::Written;
use super::draft::Draft;
use super::item::Item;
use super::link;
use super::send::{self, Sent};
use crate::identity::{Person, PersonIndex};
use crate::mapping::{self, MappingContext};
use crate::run::context::{RunContext, local};
use crate::store::bindings;
use crate::store::flows::Flow;
use mostek_connectors::contract::{PlatformError, TargetStream};
use mostek_model::Outcome;
use std::collections::BTreeMap;

/// Target ids of the page's persons, by their place in the index.
pub type Parents = BTreeMap<usize, String>;

/// Brings the persons of a page to the target. Items whose person could not be delivered get its outcome.
pub async fn deliver(
    context: &RunContext,
    flow: &Flow,
    target: &TargetStream,
    index: &mut PersonIndex,
    items: &mut [Item],
    written: &mut Written,
) -> Result<Parents, PlatformError> {
    let places = places(items);
    let mut drafts = load(context, target, index, &places).await?;
    let persons: Vec<Person> = places
        .iter()
        .map(|place| index.person(*place).clone())
        .collect();
    let persons: Vec<&Person> = persons.iter().collect();
    for (place, reason) in link::link(context, target, &mut drafts, &persons).await? {
        for item in items
            .iter_mut()
            .filter(|item| item.is_open() && item.person == Some(places[place]))
        {
            item.stop(Outcome::Held, reason.clone());
        }
    }
    compose(context, flow, target, index, items, &places, &mut drafts);
    let sent = send::send(context, target, &mut drafts, written).await?;
    let mut parents = Parents::new();
    for ((place, draft), sent) in places.iter().zip(&drafts).zip(sent) {
        match sent {
            Sent::Delivered {
                id,
                outcome,
                changes,
            } => {
                parents.insert(*place, id);
                credit(items, draft, outcome, changes);
            }
            Sent::Nothing => {
                if let Some(binding) = &draft.binding {
                    parents.insert(*place, binding.target_id.clone());
                }
                credit(items, draft, Outcome::Unchanged, Vec::new());
            }
            Sent::Not { outcome, reason } => {
                for item in items
                    .iter_mut()
                    .filter(|item| item.is_open() && item.person == Some(*place))
                {
                    item.stop(outcome, reason.clone());
                }
            }
        }
    }
    Ok(parents)
}

fn places(items: &[Item]) -> Vec<usize> {
    let mut places: Vec<usize> = items
        .iter()
        .filter(|item| item.is_open())
        .filter_map(|item| item.person)
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

async fn load(
    context: &RunContext,
    target: &TargetStream,
    index: &mut PersonIndex,
    places: &[usize],
) -> Result<Vec<Draft>, PlatformError> {
    let ids: Vec<String> = places
        .iter()
        .map(|place| index.person(*place).id.to_string())
        .collect();
    let stored = bindings::find(
        &context.services.db,
        &context.integration.id,
        &target.stream,
        &ids,
    )
    .await
    .map_err(local)?;
    let mut stored: BTreeMap<String, _> = stored
        .into_iter()
        .map(|binding| (binding.source_key.clone(), binding))
        .collect();
    Ok(places
        .iter()
        .zip(&ids)
        .map(|(place, id)| {
            Draft::new(
                id.clone(),
                index.person(*place).source_key.clone(),
                stored.remove(id),
            )
        })
        .collect())
}

fn compose(
    context: &RunContext,
    flow: &Flow,
    target: &TargetStream,
    index: &mut PersonIndex,
    items: &mut [Item],
    places: &[usize],
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
        let (Some(place), Some(record)) = (item.person, &item.record) else {
            continue;
        };
        let Ok(position) = places.binary_search(&place) else {
            continue;
        };
        match mapping::apply(&rows, &item.fields, mapping_context) {
            Ok(mapped) => {
                let authority = index.person(place).hear(record);
                let mapped = send::canonical(context, target, mapped);
                drafts[position].apply(number, mapped, authority, false);
            }
            Err(refusal) => item.stop(Outcome::Invalid, refusal.0),
        }
    }
}

/// The first record that changed something gets the credit; the others of the same person are unchanged.
fn credit(
    items: &mut [Item],
    draft: &Draft,
    outcome: Outcome,
    mut changes: Vec<crate::store::runs::FieldChange>,
) {
    let credited = draft.credited.or(draft.items.first().copied());
    for number in &draft.items {
        if !items[*number].is_open() {
            continue;
        }
        if Some(*number) == credited {
            items[*number].credit(outcome, std::mem::take(&mut changes));
        } else {
            items[*number].credit(Outcome::Unchanged, Vec::new());
        }
    }
}
