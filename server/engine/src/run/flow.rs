//! One flow of a run: look at the target, read page by page, try again what waited.

use super::context::{RunContext, local};
use super::{hints, page, retry, scan};
use crate::store::flows::Flow;
use crate::store::runs::{self, Phase, Progress};
use crate::store::{StoreError, flows};
use jiff::Timestamp;
use mostek_connectors::contract::{
    Filter, PlatformError, PlatformErrorKind, ReadAnswer, ReadMode, ReadRequest,
};
use mostek_model::{Reason, RunKind};

/// How far a flow came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowEnd {
    /// To its end.
    Done,
    /// A platform asked to wait.
    Waits {
        /// Until then.
        until: Timestamp,
        /// Why.
        reason: Reason,
    },
    /// A person asked the run to stop; its row says what for.
    Asked,
    /// A connection the run needs is paused.
    ConnectionPaused(Reason),
    /// This process stops, or lost the lease.
    ProcessStops,
}

/// Runs a flow from where its progress stands.
pub async fn run_flow(
    context: &RunContext,
    progress: &mut Progress,
) -> Result<FlowEnd, PlatformError> {
    let Some(flow) = context.flows.iter().find(|flow| flow.id == progress.flow) else {
        // Removed since the run began: what it delivered stays.
        return Ok(FlowEnd::Done);
    };
    page::check_mapping(context, flow)?;
    loop {
        if let Some(end) = context.asked_to_stop().await.map_err(local)? {
            return Ok(end);
        }
        if matches!(progress.phase, Phase::Reading | Phase::Retrying) {
            hints::between_pages(context, progress).await?;
        }
        let step = match progress.phase {
            // Hinted records are looked at before the run ends.
            Phase::Waiting if context.run.kind == RunKind::Hints => {
                progress.phase = Phase::Done;
                Step::Go
            }
            Phase::Waiting => {
                progress.phase = Phase::Scanning;
                Step::Go
            }
            Phase::Scanning => {
                if !scan::scan_target(context, flow).await? {
                    continue;
                }
                progress.phase = if context.run.kind == RunKind::Retry {
                    Phase::Retrying
                } else {
                    Phase::Reading
                };
                Step::Go
            }
            Phase::Reading => read_page(context, flow, progress).await?,
            Phase::Retrying => retry::retry_page(context, flow, progress).await?,
            Phase::Done => return Ok(FlowEnd::Done),
        };
        match step {
            Step::Go => save(context, progress).await.map_err(local)?,
            Step::Saved => {}
            Step::Wait { until, reason } => {
                save(context, progress).await.map_err(local)?;
                return Ok(FlowEnd::Waits { until, reason });
            }
        }
    }
}

/// What a step leaves to do.
pub(super) enum Step {
    /// Progress moved and must be stored.
    Go,
    /// Progress moved and was stored with what it stands for.
    Saved,
    /// A platform asked to wait.
    Wait {
        /// Until then.
        until: Timestamp,
        /// Why.
        reason: Reason,
    },
}

async fn read_page(
    context: &RunContext,
    flow: &Flow,
    progress: &mut Progress,
) -> Result<Step, PlatformError> {
    if progress.watermark.is_none() {
        progress.watermark = Some(context.services.now());
    }
    let request = request(context, flow, progress);
    match context
        .shop
        .connector
        .read(&context.shop.access, &request)
        .await?
    {
        ReadAnswer::Page { page, cursor } => {
            page::process(context, flow, progress, page, Some(cursor)).await?;
            Ok(Step::Saved)
        }
        ReadAnswer::Wait {
            until,
            reason,
            cursor,
            ..
        } => {
            progress.cursor = cursor.or(progress.cursor.take());
            Ok(Step::Wait { until, reason })
        }
        ReadAnswer::End {
            complete,
            watermark,
        } => {
            progress.cursor = None;
            progress.phase = Phase::Retrying;
            let watermark = watermark.or(progress.watermark).filter(|_| complete);
            save_end(context, flow, progress, watermark)
                .await
                .map_err(local)?;
            Ok(Step::Saved)
        }
    }
}

fn request(context: &RunContext, flow: &Flow, progress: &Progress) -> ReadRequest {
    let mode = match (context.run.kind, flow.watermark) {
        (RunKind::Incremental, Some(watermark)) => ReadMode::Since(watermark),
        _ => ReadMode::Full,
    };
    ReadRequest {
        stream: flow.stream.clone(),
        mode,
        filter: Filter::default(),
        cursor: progress.cursor.clone(),
        page_size: context.services.settings.page_size,
        side: context.shop.settings.clone(),
        integration: context.integration.id.clone(),
        run: Some(context.run.id.clone()),
        without_effect: context.run.kind == RunKind::DryRun,
    }
}

async fn save(context: &RunContext, progress: &Progress) -> Result<(), StoreError> {
    let mut transaction = context.services.db.begin().await?;
    runs::still_mine(&mut transaction, &context.run.id, &context.token).await?;
    runs::save_progress(&mut transaction, &context.run.id, progress).await?;
    runs::add_requests(&mut transaction, &context.run.id, &context.requests()).await?;
    transaction.commit().await
}

async fn save_end(
    context: &RunContext,
    flow: &Flow,
    progress: &Progress,
    watermark: Option<Timestamp>,
) -> Result<(), StoreError> {
    let mut transaction = context.services.db.begin().await?;
    runs::still_mine(&mut transaction, &context.run.id, &context.token).await?;
    runs::save_progress(&mut transaction, &context.run.id, progress).await?;
    // P12: what a dry run read is still to be delivered.
    let delivers = context.run.kind != RunKind::DryRun;
    if let Some(watermark) = watermark.filter(|_| delivers) {
        flows::set_watermark(&mut transaction, &flow.id, watermark).await?;
    }
    transaction.commit().await
}

/// An error that ends the run because the platform's shape is not the one the mapping was made for.
pub(super) fn schema_changed(reason: Reason) -> PlatformError {
    PlatformError::new(PlatformErrorKind::SchemaChanged, reason)
}
