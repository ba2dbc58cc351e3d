//! Holds the flows of a file against what is stored.

use super::change::{Change, Changes};
use super::file::FlowDefinition;
use crate::store::flows::{self, Flow};
use crate::store::{Db, StoreError, Transaction, mapping_changes};
use mostek_model::{IntegrationId, Stream};

/// Flows as they are to be.
pub(super) struct PlannedFlows {
    pub(super) changes: Vec<Change>,
    pub(super) flows: Vec<Flow>,
    removed: Vec<String>,
    /// Target streams of stored flows whose rows become others.
    remapped: Vec<(String, Stream)>,
}

/// Plans the flows, in the order of the file.
pub(super) async fn plan(
    db: &Db,
    integration: &IntegrationId,
    wanted: &[FlowDefinition],
) -> Result<PlannedFlows, StoreError> {
    let mut stored = flows::list(db, integration).await?;
    let mut planned = PlannedFlows {
        changes: Vec::new(),
        flows: Vec::new(),
        removed: Vec::new(),
        remapped: Vec::new(),
    };
    for (position, definition) in (0..).zip(wanted) {
        let same = |flow: &Flow| {
            flow.stream == definition.stream && flow.direction == definition.direction
        };
        let earlier = stored
            .iter()
            .position(same)
            .map(|index| stored.swap_remove(index));
        let new_id = || uuid::Uuid::now_v7().to_string();
        let flow = Flow {
            id: earlier
                .as_ref()
                .map_or_else(new_id, |earlier| earlier.id.clone()),
            position,
            stream: definition.stream.clone(),
            direction: definition.direction,
            mapping: definition.mapping.clone(),
            statuses: definition.statuses.clone(),
            watermark: earlier.as_ref().and_then(|earlier| earlier.watermark),
        };
        planned.changes.extend(changes(earlier.as_ref(), &flow));
        if let Some(earlier) = &earlier {
            let streams = remapped(earlier, &flow).into_iter();
            planned
                .remapped
                .extend(streams.map(|stream| (flow.id.clone(), stream.clone())));
        }
        planned.flows.push(flow);
    }
    for flow in stored {
        let mut changes = Changes::of(name(&flow));
        changes.note("removed");
        planned.changes.extend(changes.into_list());
        planned.removed.push(flow.id);
    }
    Ok(planned)
}

fn changes(earlier: Option<&Flow>, flow: &Flow) -> Vec<Change> {
    let mut changes = Changes::of(name(flow));
    match earlier {
        None => changes.note("added"),
        Some(earlier) => {
            changes.value(
                "position",
                &earlier.position.to_string(),
                &flow.position.to_string(),
            );
            for stream in remapped(earlier, flow) {
                changes.note(&format!("field mapping of {stream} changed"));
            }
            if earlier.statuses != flow.statuses {
                changes.note("status mapping changed");
            }
        }
    }
    changes.into_list()
}

/// Target streams whose rows differ.
fn remapped<'a>(earlier: &'a Flow, flow: &'a Flow) -> Vec<&'a Stream> {
    let mut streams: Vec<_> = earlier.mapping.keys().chain(flow.mapping.keys()).collect();
    streams.sort();
    streams.dedup();
    streams.retain(|stream| earlier.mapping.get(*stream) != flow.mapping.get(*stream));
    streams
}

fn name(flow: &Flow) -> String {
    format!("flow {} {}", flow.stream, flow.direction.as_str())
}

impl PlannedFlows {
    /// Stores them, if anything changed.
    pub(super) async fn store(
        &self,
        transaction: &mut Transaction,
        integration: &IntegrationId,
        at: i64,
    ) -> Result<(), StoreError> {
        if self.changes.is_empty() {
            return Ok(());
        }
        for id in &self.removed {
            flows::remove(transaction, integration, id).await?;
        }
        for flow in &self.flows {
            flows::save(transaction, integration, flow).await?;
        }
        for (flow, target) in &self.remapped {
            mapping_changes::note(transaction, flow, target, at).await?;
        }
        Ok(())
    }
}
