//! Taking a run and going through it, until it ends, waits or rests.

use super::conclude::{conclude, rest, stopped};
use super::context::connection_paused;
use super::keeper::LeaseKeeper;
use super::watch::StopWatch;
use super::work::work;
use crate::runs::integration_paused;
use crate::services::Services;
use crate::store::runs;
use crate::store::{StoreError, millis};
use mostek_model::{Reason, RunId, RunState};
use tokio_util::sync::CancellationToken;

/// What became of an attempt to execute a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Executed {
    /// Somebody else has it, or it is not due.
    NotOurs,
    /// It waits for a platform; a sweep rings when it is due.
    Waiting,
    /// A person paused it, or a connection it needs; it goes on when resumed.
    Paused,
    /// Given back, because this process stops.
    GivenBack,
    /// It ended; the run that follows, if any.
    Ended(RunState, Option<RunId>),
}

/// Executes a run as far as it goes, if it can be taken.
pub async fn execute(
    services: &Services,
    run: &RunId,
    process_stops: &CancellationToken,
) -> Result<Executed, StoreError> {
    let now = services.db.now().await?;
    let until =
        millis(now) + i64::try_from(services.settings.lease.as_millis()).unwrap_or(i64::MAX);
    let Some(taken) = runs::take(&services.db, run, millis(now), until).await? else {
        return Ok(Executed::NotOurs);
    };
    let Some(stored) = runs::get(&services.db, run).await? else {
        return Ok(Executed::NotOurs);
    };
    if stored.state == RunState::Stopping {
        let ended = stopped(services, run, &taken.token).await?;
        return Ok(ended.unwrap_or(Executed::NotOurs));
    }
    let begun = stored.started_at.is_some_and(|at| millis(at) < millis(now));
    if let Some(reason) = must_rest(services, &stored, begun).await? {
        let rests = rest(services, run, &taken.token, &reason, begun).await?;
        return Ok(rests.unwrap_or(Executed::NotOurs));
    }
    let event = if taken.rescued {
        Some("event-rescued")
    } else if begun {
        None
    } else {
        Some("event-started")
    };
    if let Some(code) = event {
        let reason = Reason::new(code).with("who", &stored.requested_by);
        runs::add_event(&services.db, run, &reason, millis(services.now())).await?;
    }
    // A hint that comes in at the very end keeps the run going.
    loop {
        let stop = process_stops.child_token();
        let keeper = LeaseKeeper::start(
            services.clone(),
            run.clone(),
            taken.token.clone(),
            stop.clone(),
        );
        let watch = StopWatch::start(services.db.clone(), run.clone(), taken.token.clone());
        let halt = watch.halt();
        let Some(stored) = runs::get(&services.db, run).await? else {
            return Ok(Executed::NotOurs);
        };
        let result = Box::pin(work(services, stored, &taken.token, stop, halt)).await;
        drop((keeper, watch));
        if let Some(executed) = conclude(services, run, &taken.token, result).await? {
            return Ok(executed);
        }
    }
}

/// Why a run that was just taken must rest, if it must.
async fn must_rest(
    services: &Services,
    run: &runs::Run,
    begun: bool,
) -> Result<Option<Reason>, StoreError> {
    if !begun && let Some(reason) = integration_paused(services, run).await? {
        return Ok(Some(reason));
    }
    connection_paused(services, &run.integration).await
}
