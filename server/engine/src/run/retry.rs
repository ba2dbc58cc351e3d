//! Undelivered records of earlier runs are tried again by each later run (P6).

use super::context::{RunContext, local};
use super::flow::Step;
use super::page;
use crate::store::flows::Flow;
use crate::store::runs::{Phase, Progress};
use crate::store::undelivered::{self, Payload};
use mostek_connectors::contract::{Cursor, Page, PlatformError};

/// Tries the next undelivered records that this run has not met; ends the phase when there are none.
pub async fn retry_page(
    context: &RunContext,
    flow: &Flow,
    progress: &mut Progress,
) -> Result<Step, PlatformError> {
    let after = progress
        .cursor
        .as_ref()
        .and_then(|cursor| cursor.0.as_str().map(str::to_owned))
        .unwrap_or_default();
    let limit = i64::try_from(context.services.settings.page_size).unwrap_or(i64::MAX);
    let waiting = undelivered::not_met(
        &context.services.db,
        &context.integration.id,
        &flow.stream,
        &context.run.id,
        &after,
        limit,
    )
    .await
    .map_err(local)?;
    let Some(last) = waiting.last() else {
        progress.phase = Phase::Done;
        progress.cursor = None;
        return Ok(Step::Go);
    };
    let cursor = Cursor(serde_json::Value::String(last.source_key.clone()));
    let records = waiting
        .iter()
        .filter_map(|row| match &row.payload {
            Payload::Record(record) => Some(record.as_ref().clone()),
            // What could not be decoded waits until the source sends it in a readable form.
            Payload::Original(_) => None,
        })
        .collect();
    let page = Page {
        records,
        ..Page::default()
    };
    page::process(context, flow, progress, page, Some(cursor)).await?;
    Ok(Step::Saved)
}
