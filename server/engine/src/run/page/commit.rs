//! Records a page: outcomes, counters, bindings, persons and cursor, in one transaction (P3).

use super::draft::Draft;
use super::item::Item;
use super::remember;
use super::send::Sent;
use crate::identity::Person;
use crate::run::context::{RunContext, local};
use crate::store::bindings::{self, Binding};
use crate::store::runs::{self, LogRow, Progress, WriteCounts};
use crate::store::{StoreError, Transaction, millis, persons, undelivered};
use mostek_connectors::contract::{Cursor, PlatformError};
use mostek_model::{Outcome, OutcomeCounts, Reason, RunKind, Stream};

/// What was written while a page was processed.
#[derive(Debug, Default)]
pub struct Written {
    counts: WriteCounts,
    bindings: Vec<(Stream, Binding)>,
}

impl Written {
    /// Counts a write.
    pub fn count(&mut self, stream: &Stream, outcome: Outcome) {
        self.counts
            .entry(stream.clone())
            .or_default()
            .add(outcome, 1);
    }

    /// Keeps the binding of what was delivered, or found and linked.
    pub fn remember(&mut self, stream: &Stream, draft: &Draft, sent: &Sent) {
        let binding = match sent {
            Sent::Delivered { id, .. } => Some(draft.bound(id.clone())),
            Sent::Nothing if draft.adopted => draft
                .binding
                .as_ref()
                .map(|binding| draft.bound(binding.target_id.clone())),
            Sent::Nothing | Sent::Not { .. } => None,
        };
        if let Some(binding) = binding {
            self.bindings.push((stream.clone(), binding));
        }
    }
}

/// Where the flow stands after the page.
pub struct Position {
    /// Where the next page begins.
    pub cursor: Option<Cursor>,
    /// All records, where known.
    pub total: Option<u64>,
}

/// Commits the page.
pub async fn commit(
    context: &RunContext,
    progress: &mut Progress,
    items: &[Item],
    persons: &[Person],
    written: Written,
    position: Position,
) -> Result<(), PlatformError> {
    let mut next = progress.clone();
    next.cursor = position.cursor;
    next.total = position.total.or(next.total);
    next.read += items.len() as u64;
    for item in items {
        next.outcomes
            .add(item.outcome.unwrap_or(Outcome::Unchanged), 1);
    }
    for (stream, counts) in &written.counts {
        next.writes.entry(stream.clone()).or_default().merge(counts);
    }
    store(context, &next, items, persons, &written)
        .await
        .map_err(local)?;
    *progress = next;
    Ok(())
}

async fn store(
    context: &RunContext,
    progress: &Progress,
    items: &[Item],
    page_persons: &[Person],
    written: &Written,
) -> Result<(), StoreError> {
    let at = millis(context.services.now());
    let mut waiting = undelivered::any(&context.services.db, &context.integration.id).await?;
    let remembered = if context.run.kind == RunKind::DryRun {
        remember::Remembered::default()
    } else {
        remember::compare(context, &progress.stream, items, page_persons).await?
    };
    let mut transaction = context.services.db.begin().await?;
    let integration = &context.integration.id;
    runs::still_mine(&mut transaction, &context.run.id, &context.token).await?;
    if context.run.kind != RunKind::DryRun {
        for person in page_persons.iter().filter(|person| person.changed) {
            persons::save(&mut transaction, integration, person, at).await?;
        }
        for (stream, binding) in &written.bindings {
            bindings::save(&mut transaction, integration, stream, binding, at).await?;
        }
    }
    let earlier = runs::read_before(&mut transaction, &context.run.id, progress.position).await?;
    remember::store(&mut transaction, context, &progress.stream, &remembered).await?;
    let first = runs::take_numbers(&mut transaction, &context.run.id, items.len()).await?;
    let mut day = OutcomeCounts::default();
    for (place, item) in items.iter().enumerate() {
        let outcome = item.outcome.unwrap_or(Outcome::Unchanged);
        day.add(outcome, 1);
        if outcome.is_logged() {
            let number = first.saturating_add(i64::try_from(place).unwrap_or(i64::MAX));
            let row = log_row(progress, item, outcome, number);
            runs::add_outcome(&mut transaction, integration, &context.run.id, &row, at).await?;
        }
        if context.run.kind == RunKind::DryRun {
            continue;
        }
        if outcome.is_undelivered() {
            waiting = true;
            let reason = item
                .reason
                .clone()
                .unwrap_or_else(|| Reason::new("reason-unknown"));
            let (stream, run) = (&progress.stream, &context.run.id);
            undelivered::save(
                &mut transaction,
                integration,
                stream,
                &item.key,
                &item.title,
                &item.person_name,
                outcome,
                &reason,
                &item.payload,
                run,
                at,
            )
            .await?;
        } else if waiting {
            undelivered::remove(&mut transaction, integration, &progress.stream, &item.key).await?;
        }
    }
    if context.run.kind != RunKind::DryRun {
        count(&mut transaction, context, &progress.stream, &day).await?;
    }
    runs::save_progress(&mut transaction, &context.run.id, progress).await?;
    runs::moved_on(&mut transaction, &context.run.id).await?;
    runs::add_requests(&mut transaction, &context.run.id, &context.requests()).await?;
    let pace = context.pulse.saved(earlier + progress.read);
    runs::save_pace(&mut transaction, &context.run.id, &pace).await?;
    transaction.commit().await
}

/// Counts what became of records today, by the team's calendar.
async fn count(
    transaction: &mut Transaction,
    context: &RunContext,
    stream: &Stream,
    day: &OutcomeCounts,
) -> Result<(), StoreError> {
    let now = context.services.now();
    let today = now.in_tz(&context.zone).map_or_else(
        |_| now.strftime("%Y-%m-%d").to_string(),
        |now| now.date().to_string(),
    );
    let integration = &context.integration.id;
    for (outcome, records) in day.iter() {
        runs::count_day(transaction, integration, &today, stream, outcome, records).await?;
    }
    Ok(())
}

fn log_row(progress: &Progress, item: &Item, outcome: Outcome, number: i64) -> LogRow {
    LogRow {
        stream: progress.stream.clone(),
        source_key: item.key.clone(),
        number,
        outcome,
        title: item.title.clone(),
        person: item.person_name.clone(),
        reason: item.reason.clone(),
        changes: item.changes.clone(),
    }
}
