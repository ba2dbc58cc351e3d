//! Sends what differs, and deals with each answer.

use super::commit::Written;
use super::draft::Draft;
use crate::mapping::{self, Mapped};
use crate::run::context::{RunContext, local};
use crate::run::flow::FlowEnd;
use crate::store::runs::FieldChange;
use mostek_connectors::contract::{
    Change, ChangeKind, PlatformError, PlatformErrorKind, TargetField, TargetStream, WriteAnswer,
};
use mostek_model::{Fields, Outcome, Reason, RunKind};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// What became of a draft.
#[derive(Clone, Debug)]
pub enum Sent {
    /// The target has it.
    Delivered {
        /// The target's id.
        id: String,
        /// Created, updated or submitted.
        outcome: Outcome,
        /// Before and after.
        changes: Vec<FieldChange>,
    },
    /// Nothing differed.
    Nothing,
    /// It could not be delivered.
    Not {
        /// As what it counts.
        outcome: Outcome,
        /// Why.
        reason: Reason,
    },
}

/// Rounds of answers that lead to another change: a create that met its own record, an update that met none.
const MOST_ROUNDS: usize = 3;

/// Sends all drafts that differ; one result each, in the same order.
pub async fn send(
    context: &RunContext,
    target: &TargetStream,
    drafts: &mut [Draft],
    written: &mut Written,
) -> Result<Vec<Sent>, PlatformError> {
    let fields = context
        .fields
        .get(&target.stream)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut results: Vec<Option<Sent>> = drafts
        .iter()
        .map(|draft| before_sending(target, fields, draft))
        .collect();
    for _ in 0..MOST_ROUNDS {
        let open: Vec<usize> = (0..drafts.len())
            .filter(|place| results[*place].is_none())
            .collect();
        if open.is_empty() {
            break;
        }
        let mut changes: Vec<Change> = open.iter().map(|place| change(&drafts[*place])).collect();
        if target.whole_updates {
            complete(context, target, &mut changes).await?;
        }
        let answers = answers(context, target, &changes).await?;
        for ((place, change), answer) in open.into_iter().zip(changes).zip(answers) {
            results[place] = settle(target, &mut drafts[place], &change, answer, written);
        }
    }
    let stuck = || Sent::Not {
        outcome: Outcome::Failed,
        reason: Reason::new("reason-no-settled-answer"),
    };
    let results: Vec<Sent> = results
        .into_iter()
        .map(|result| result.unwrap_or_else(stuck))
        .collect();
    for (draft, result) in drafts.iter().zip(&results) {
        written.remember(&target.stream, draft, result);
    }
    Ok(results)
}

/// Puts under each update what the target has now: a field we do not change goes back as it is, whoever changed it.
async fn complete(
    context: &RunContext,
    target: &TargetStream,
    changes: &mut [Change],
) -> Result<(), PlatformError> {
    let ids: Vec<String> = changes
        .iter()
        .filter_map(updated_id)
        .map(str::to_owned)
        .collect();
    if ids.is_empty() {
        return Ok(());
    }
    let system = &context.system;
    let records = system
        .connector
        .fetch(&system.access, &target.stream, &system.settings, &ids)
        .await?;
    let mut present: BTreeMap<String, Fields> = records
        .into_iter()
        .map(|record| (record.id, record.fields))
        .collect();
    for change in changes {
        // A record that is gone keeps what we know; the target will say that it is gone.
        if let Some(mut whole) = updated_id(change).and_then(|id| present.remove(id)) {
            whole.extend(change.fields.clone());
            change.whole = whole;
        }
    }
    Ok(())
}

fn updated_id(change: &Change) -> Option<&str> {
    match &change.kind {
        ChangeKind::Update { id } => Some(id),
        _ => None,
    }
}

async fn answers(
    context: &RunContext,
    target: &TargetStream,
    changes: &[Change],
) -> Result<Vec<WriteAnswer>, PlatformError> {
    if context.run.kind == RunKind::DryRun {
        return Ok(changes
            .iter()
            .map(|change| WriteAnswer::Done {
                id: change.source_key.clone(),
            })
            .collect());
    }
    let system = &context.system;
    let mut answers = Vec::with_capacity(changes.len());
    for slice in changes.chunks(BETWEEN_LOOKS) {
        go_on(context).await?;
        let written = system
            .connector
            .write(&system.access, &target.stream, &system.settings, slice)
            .await?;
        if context.halt.is_cancelled() && written.iter().any(is_open) {
            // Cut off by the wish to stop: the page is read again, and what arrived is met by its key.
            return Err(stop_asked());
        }
        answers.extend(written);
    }
    Ok(answers)
}

/// Changes sent between two looks at whether the work should stop.
const BETWEEN_LOOKS: usize = 40;

/// How long a page may go on after the process was told to stop; it waits a little longer than that for its workers.
const TO_FINISH_THE_PAGE: Duration = Duration::from_secs(20);

/// Refuses to go on when a person or this process asked to stop. The page is read again later; what was sent already is
/// met by its key.
async fn go_on(context: &RunContext) -> Result<(), PlatformError> {
    match context.asked_to_stop().await.map_err(local)? {
        None => Ok(()),
        Some(FlowEnd::ProcessStops) if may_finish_page(context).await? => Ok(()),
        Some(_) => Err(stop_asked()),
    }
}

fn is_open(answer: &WriteAnswer) -> bool {
    matches!(
        answer,
        WriteAnswer::Failed { .. } | WriteAnswer::Unknown { .. }
    )
}

fn stop_asked() -> PlatformError {
    PlatformError::new(PlatformErrorKind::Stopped, Reason::new("event-stop-asked"))
}

/// A process that was told to stop finishes its page if that takes not too long, while the lease is still its own.
async fn may_finish_page(context: &RunContext) -> Result<bool, PlatformError> {
    let since = context.stop_seen.get_or_init(Instant::now);
    Ok(since.elapsed() < TO_FINISH_THE_PAGE && context.renew_lease().await.map_err(local)?)
}

fn before_sending(target: &TargetStream, fields: &[TargetField], draft: &Draft) -> Option<Sent> {
    if draft.items.is_empty() {
        return Some(Sent::Nothing);
    }
    let differing = draft.differing();
    if draft.binding.is_some() && differing.is_empty() && !draft.moves() {
        return Some(Sent::Nothing);
    }
    let creating = draft.binding.is_none();
    let values = if creating { &draft.state } else { &differing };
    mapping::validate(fields, values, creating)
        .err()
        .map(|reason| Sent::Not {
            outcome: Outcome::Invalid,
            reason: reason.with("stream", target.stream.as_str()),
        })
}

fn change(draft: &Draft) -> Change {
    let kind = match &draft.binding {
        None => ChangeKind::Create,
        Some(binding) => ChangeKind::Update {
            id: binding.target_id.clone(),
        },
    };
    Change {
        fields: if draft.binding.is_none() {
            draft.state.clone()
        } else {
            draft.differing()
        },
        kind,
        source_key: draft.source_key.clone(),
        whole: draft.state.clone(),
        parent: draft.parent.clone(),
    }
}

/// None when the answer leads to another change.
fn settle(
    target: &TargetStream,
    draft: &mut Draft,
    change: &Change,
    answer: WriteAnswer,
    written: &mut Written,
) -> Option<Sent> {
    let creating = change.kind == ChangeKind::Create;
    let outcome = if creating {
        Outcome::Created
    } else {
        Outcome::Updated
    };
    Some(match answer {
        WriteAnswer::Done { id } => {
            written.count(&target.stream, outcome);
            Sent::Delivered {
                id,
                outcome,
                changes: draft.changes(&target.stream),
            }
        }
        WriteAnswer::Accepted { ticket } => {
            written.count(&target.stream, Outcome::Submitted);
            Sent::Delivered {
                id: ticket,
                outcome: Outcome::Submitted,
                changes: draft.changes(&target.stream),
            }
        }
        WriteAnswer::Exists { record } => {
            draft.adopt(&record, true);
            if !draft.differing().is_empty() || draft.moves() {
                return None;
            }
            Sent::Nothing
        }
        WriteAnswer::Gone => {
            draft.binding = None;
            return None;
        }
        WriteAnswer::Refused { reason } => {
            written.count(&target.stream, Outcome::Rejected);
            Sent::Not {
                outcome: Outcome::Rejected,
                reason,
            }
        }
        // A keyed write is repeated by the next run without harm.
        WriteAnswer::Failed { reason } | WriteAnswer::Unknown { reason } => {
            written.count(&target.stream, Outcome::Failed);
            Sent::Not {
                outcome: Outcome::Failed,
                reason,
            }
        }
    })
}

/// Mapped values as the target will hand them back.
pub fn canonical(context: &RunContext, target: &TargetStream, mapped: Vec<Mapped>) -> Vec<Mapped> {
    let fields = context
        .fields
        .get(&target.stream)
        .map(Vec::as_slice)
        .unwrap_or_default();
    mapped
        .into_iter()
        .map(|mut mapped| {
            if let Some(field) = fields.iter().find(|field| field.key == mapped.field) {
                mapped.value =
                    context
                        .system
                        .connector
                        .canonical(&target.stream, field, &mapped.value);
            }
            mapped
        })
        .collect()
}
