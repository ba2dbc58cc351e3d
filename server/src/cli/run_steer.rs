//! Pausing, resuming and cancelling a run.

use super::Problem;
use super::context::Context;
use mostek_engine::runs;
use mostek_model::{RunId, RunState};
use serde_json::json;

/// `mostek run pause`.
pub(super) async fn pause(context: &Context, run: &str) -> Result<u8, Problem> {
    let (actor, stored) = context.run(run).await?;
    let state = runs::pause(&context.services, &actor, &stored.id).await?;
    said(context, &stored.id, state, "pauses within seconds");
    Ok(0)
}

/// `mostek run resume`.
pub(super) async fn resume(context: &Context, run: &str) -> Result<u8, Problem> {
    let (actor, stored) = context.run(run).await?;
    let state = runs::resume(&context.services, &actor, &stored.id).await?;
    said(context, &stored.id, state, "goes on");
    Ok(0)
}

/// `mostek run cancel`.
pub(super) async fn cancel(context: &Context, run: &str) -> Result<u8, Problem> {
    let (actor, stored) = context.run(run).await?;
    let state = runs::cancel(&context.services, &actor, &stored.id).await?;
    said(context, &stored.id, state, "stops within seconds");
    Ok(0)
}

fn said(context: &Context, run: &RunId, state: RunState, under_way: &str) {
    let value = json!({ "run": run, "state": state });
    context.output.answer(&value, || match state {
        RunState::Paused | RunState::Cancelled => format!("run {run} is {}", state.as_str()),
        _ => format!("run {run} {under_way}"),
    });
}
