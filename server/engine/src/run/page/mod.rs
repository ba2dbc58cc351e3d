//! One page of records: identified, mapped, compared, written, recorded.

mod commit;
mod draft;
mod identify;
mod item;
mod link;
mod people;
mod records;
mod remember;
mod send;

use super::context::RunContext;
use super::flow::schema_changed;
use crate::mapping::{self, MappingFault};
use crate::store::flows::Flow;
use crate::store::runs::Progress;
use item::Item;
use mostek_connectors::contract::{Cursor, Page, PlatformError, TargetStream};
use mostek_model::{Outcome, Reason, Stream};

/// A record of a page, and what became of it.
#[derive(Clone, Debug)]
pub struct Processed {
    /// The source's key.
    pub key: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Why.
    pub reason: Option<Reason>,
}

/// Processes a page and commits its outcomes, counters and cursor in one transaction (P3).
pub async fn process(
    context: &RunContext,
    flow: &Flow,
    progress: &mut Progress,
    page: Page,
    cursor: Option<Cursor>,
) -> Result<Vec<Processed>, PlatformError> {
    let total = page.total;
    let mut items = Item::of_page(page);
    identify::map_statuses(flow, &mut items);
    let mut index = identify::load_persons(context, &items).await?;
    identify::identify(context, &mut index, &mut items);
    let (person_target, record_target) = context.targets(&flow.stream);
    let mut written = commit::Written::default();
    let mut parents = people::Parents::default();
    if let Some(target) = person_target {
        parents =
            people::deliver(context, flow, target, &mut index, &mut items, &mut written).await?;
    }
    if let Some(target) = record_target {
        records::deliver(context, flow, target, &parents, &mut items, &mut written).await?;
    }
    commit::commit(
        context,
        progress,
        &items,
        index.persons(),
        written,
        commit::Position { cursor, total },
    )
    .await?;
    let processed = |item: Item| Processed {
        key: item.key,
        outcome: item.outcome.unwrap_or(Outcome::Unchanged),
        reason: item.reason,
    };
    Ok(items.into_iter().map(processed).collect())
}

/// Refuses a mapping to a field the platform does not have (any more), and required fields nothing fills.
pub fn check_mapping(context: &RunContext, flow: &Flow) -> Result<(), PlatformError> {
    let (person, record) = context.targets(&flow.stream);
    for target in [person, record].into_iter().flatten() {
        check_target(context, flow, target)?;
    }
    Ok(())
}

fn check_target(
    context: &RunContext,
    flow: &Flow,
    target: &TargetStream,
) -> Result<(), PlatformError> {
    let fields = context
        .fields
        .get(&target.stream)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let rows = context.mapping(flow, &target.stream);
    let faults = mapping::check(&rows, fields, flow.statuses.is_some());
    match faults.into_iter().next() {
        Some(fault) => Err(schema_changed(in_words(
            fault,
            &target.stream,
            context.system.name(),
        ))),
        None => Ok(()),
    }
}

fn in_words(fault: MappingFault, stream: &Stream, platform: &str) -> Reason {
    match fault {
        MappingFault::UnknownField { field } => Reason::new("reason-mapping-unknown-field")
            .with("field", field)
            .with("stream", stream.as_str())
            .with("platform", platform),
        MappingFault::NoStatuses { field } => {
            Reason::new("reason-mapping-no-statuses").with("field", field)
        }
        MappingFault::RequiredField { title, .. } => Reason::new("reason-mapping-required-field")
            .with("field", title)
            .with("stream", stream.as_str())
            .with("platform", platform),
    }
}
