//! The work of a run: flow after flow, then the hints.

use super::context::{RunContext, local};
use super::flow::{self, FlowEnd};
use super::hints;
use super::reporter::Reporter;
use crate::services::Services;
use crate::store::StoreError;
use crate::store::runs::{self, Phase, Progress};
use mostek_connectors::contract::PlatformError;
use mostek_model::OutcomeCounts;
use tokio_util::sync::CancellationToken;

/// Does what is left of a run, as far as it goes.
pub(super) async fn work(
    services: &Services,
    run: runs::Run,
    token: &str,
    stop: CancellationToken,
    halt: CancellationToken,
) -> Result<FlowEnd, PlatformError> {
    let context = RunContext::load(services, run, token.to_owned(), stop, halt).await?;
    let _reporter = Reporter::start(&context);
    lay_out(&context).await.map_err(local)?;
    let progress = runs::progress(&services.db, &context.run.id)
        .await
        .map_err(local)?;
    for listed in progress {
        // Hints may have been counted there since the run began.
        let all = runs::progress(&context.services.db, &context.run.id)
            .await
            .map_err(local)?;
        let Some(mut progress) = all
            .into_iter()
            .find(|progress| progress.position == listed.position)
            .filter(|progress| progress.phase != Phase::Done)
        else {
            continue;
        };
        match flow::run_flow(&context, &mut progress).await? {
            FlowEnd::Done => {}
            other => return Ok(other),
        }
    }
    hints::before_the_end(&context).await
}

async fn lay_out(context: &RunContext) -> Result<(), StoreError> {
    let mut transaction = context.services.db.begin().await?;
    runs::still_mine(&mut transaction, &context.run.id, &context.token).await?;
    for flow in &context.flows {
        let progress = Progress {
            position: flow.position,
            flow: flow.id.clone(),
            stream: flow.stream.clone(),
            direction: flow.direction,
            phase: Phase::Waiting,
            read: 0,
            total: None,
            outcomes: OutcomeCounts::default(),
            writes: runs::WriteCounts::default(),
            cursor: None,
            watermark: None,
        };
        runs::create_progress(&mut transaction, &context.run.id, &progress).await?;
    }
    transaction.commit().await
}
