//! `mostek sync`: asks for a run, and follows or executes it.

use super::Problem;
use super::context::Context;
use super::receiving::telling;
use super::summary::summary_text;
use clap::Args;
use mostek_engine::runs::{self, Requested, RunSummary};
use mostek_engine::store::{StoreError, runs as stored, workers};
use mostek_engine::{Actor, Services};
use mostek_model::{IntegrationId, RunId, RunKind, RunState};
use serde_json::json;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// A worker gives a sign of life every ten seconds; after this long it counts as gone.
pub(crate) const ALIVE: Duration = Duration::from_secs(35);

/// How long a run is followed before the workers are looked at again.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// Options of `sync`.
#[derive(Args)]
pub struct Sync {
    /// Name of the integration.
    slug: String,
    /// Reads everything.
    #[arg(long, conflicts_with = "incremental")]
    full: bool,
    /// Reads what is new or changed (the default).
    #[arg(long)]
    incremental: bool,
    /// Waits for the end: exits 0 when all is delivered, 2 when some records are not, 1 when the run failed.
    #[arg(long)]
    wait: bool,
}

/// Asks for a run.
pub(super) async fn run(context: &Context, sync: Sync) -> Result<u8, Problem> {
    let (actor, integration) = context.integration(&sync.slug).await?;
    let kind = if sync.full {
        RunKind::Full
    } else {
        RunKind::Incremental
    };
    let asked = runs::request(&context.services, &actor, &integration.id, kind).await?;
    if !sync.wait {
        return queued(context, &asked).await;
    }
    context.output.remark(&opening(&asked));
    let stop =
        crate::stop::on_signal().map_err(|error| Problem::new(format!("signals: {error}")))?;
    let mut summary = finish(context, &actor, &asked.run, &stop).await?;
    if asked.follows
        && let Some(next) = follower(&context.services, &integration.id, &asked.run).await?
    {
        context
            .output
            .remark(&format!("run {next} follows: it reads everything"));
        summary = finish(context, &actor, &next, &stop).await?;
    }
    summary.joined = asked.joined;
    let ended = stored::get(&context.services.db, &RunId::new(&summary.run)).await?;
    let failure = ended.and_then(|run| run.failure);
    context
        .output
        .answer(&summary, || summary_text(&summary, failure.as_ref()));
    Ok(summary.exit_status())
}

fn opening(asked: &Requested) -> String {
    match (asked.joined, asked.follows) {
        (false, _) => format!("run {}", asked.run),
        (true, false) => format!("joined run {}, which is under way", asked.run),
        (true, true) => format!(
            "joined run {}, which is under way; a full run follows",
            asked.run
        ),
    }
}

async fn queued(context: &Context, asked: &Requested) -> Result<u8, Problem> {
    let worker = has_worker(&context.services).await?;
    let value = json!({ "run": asked.run, "joined": asked.joined, "follows": asked.follows, "worker": worker });
    context.output.answer(&value, || {
        let mut text = opening(asked);
        if !worker {
            text.push_str(
                "\nno worker is running: the run waits. Start `mostek serve` or `mostek worker`, \
                 or let this command execute it with --wait",
            );
        }
        text
    });
    Ok(0)
}

/// Waits for the end of a run: follows it while there is a worker, executes it here while there is none.
async fn finish(
    context: &Context,
    actor: &Actor,
    run: &RunId,
    stop: &CancellationToken,
) -> Result<RunSummary, Problem> {
    let services = &context.services;
    let ended = until_ended(services, run, stop);
    let state = Box::pin(telling(context, actor, run, ended)).await?;
    let summary = runs::summary(services, &actor.team, run).await?;
    match (state, summary) {
        (Some(_), Some(summary)) => Ok(summary),
        _ => Err(Problem::new(format!("stopped waiting for run {run}"))
            .next(format!("it goes on where it stopped as soon as a worker runs; `mostek run show {run}` shows it"))),
    }
}

async fn until_ended(
    services: &Services,
    run: &RunId,
    stop: &CancellationToken,
) -> Result<Option<RunState>, StoreError> {
    loop {
        if !has_worker(services).await? {
            return Box::pin(runs::execute_here(services, run, stop)).await;
        }
        let look = stop.child_token();
        let alarm = look.clone();
        let timer = tokio::spawn(async move {
            tokio::time::sleep(LOOK_AGAIN).await;
            alarm.cancel();
        });
        let ended = runs::follow(services, run, &look).await;
        timer.abort();
        let gone = stored::get(&services.db, run).await?.is_none();
        match ended? {
            None if !stop.is_cancelled() && !gone => {}
            state => return Ok(state),
        }
    }
}

async fn has_worker(services: &Services) -> Result<bool, StoreError> {
    let since = services
        .now()
        .checked_sub(ALIVE)
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    workers::any_since(&services.db, since).await
}

/// The run that was remembered to follow.
async fn follower(
    services: &Services,
    integration: &IntegrationId,
    ended: &RunId,
) -> Result<Option<RunId>, StoreError> {
    let next = stored::active(&services.db, integration).await?;
    Ok(next.map(|run| run.id).filter(|id| id != ended))
}
