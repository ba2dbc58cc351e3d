//! From taking a run to its end.

use super::context::{RunContext, connection_paused};
use super::flow::{self, FlowEnd};
use super::hints;
use super::keeper::LeaseKeeper;
use super::reporter::Reporter;
use super::watch::StopWatch;
use crate::runs::integration_paused;
use crate::services::Services;
use crate::store::runs::{self, Phase, Progress};
use crate::store::{StoreError, millis};
use mostek_connectors::contract::{PlatformError, PlatformErrorKind};
use mostek_model::{OutcomeCounts, Reason, RunId, RunState, Standing};
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

async fn work(
    services: &Services,
    run: runs::Run,
    token: &str,
    stop: CancellationToken,
    halt: CancellationToken,
) -> Result<FlowEnd, PlatformError> {
    let context = RunContext::load(services, run, token.to_owned(), stop, halt).await?;
    let _reporter = Reporter::start(&context);
    lay_out(&context).await.map_err(super::context::local)?;
    let progress = runs::progress(&services.db, &context.run.id)
        .await
        .map_err(super::context::local)?;
    for listed in progress {
        // Hints may have been counted there since the run began.
        let all = runs::progress(&context.services.db, &context.run.id)
            .await
            .map_err(super::context::local)?;
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

async fn conclude(
    services: &Services,
    run: &RunId,
    token: &str,
    result: Result<FlowEnd, PlatformError>,
) -> Result<Option<Executed>, StoreError> {
    match result {
        Ok(FlowEnd::Done) => end(services, run, token, RunState::Finished, None).await,
        Ok(FlowEnd::Asked | FlowEnd::ProcessStops) => stopped(services, run, token).await,
        Ok(FlowEnd::ConnectionPaused(reason)) => rest(services, run, token, &reason, true).await,
        Ok(FlowEnd::Waits { until, reason }) => wait(services, run, token, until, &reason).await,
        Err(error) => match error.kind {
            PlatformErrorKind::RateLimited { until } => {
                wait(services, run, token, until, &error.reason).await
            }
            PlatformErrorKind::Stopped => stopped(services, run, token).await,
            PlatformErrorKind::Transient => outlast(services, run, token, &error).await,
            _ => fail(services, run, token, &error).await,
        },
    }
}

async fn fail(
    services: &Services,
    run: &RunId,
    token: &str,
    error: &PlatformError,
) -> Result<Option<Executed>, StoreError> {
    tracing::warn!(run.id = %run, "run {run} failed: {error}");
    end(services, run, token, RunState::Failed, Some(&error.reason)).await
}

/// Stopped before its end: paused or cancelled by a person, resting for a paused connection, or given back by a process
/// that ends. People may change their wish meanwhile, so what the row says at the last moment counts.
async fn stopped(
    services: &Services,
    run: &RunId,
    token: &str,
) -> Result<Option<Executed>, StoreError> {
    loop {
        let stored = runs::get(&services.db, run).await?;
        let Some(stored) = stored.filter(|stored| stored.lease_token == token) else {
            return Ok(Some(Executed::NotOurs));
        };
        let standing = Standing {
            state: stored.state,
            pausing: stored.pausing,
        };
        match standing.stopped() {
            Some(RunState::Paused) if runs::pause(&services.db, run, token).await? => {
                let reason = Reason::new("event-paused");
                runs::add_event(&services.db, run, &reason, millis(services.now())).await?;
                return Ok(Some(Executed::Paused));
            }
            Some(RunState::Paused) => {}
            Some(state) => return end(services, run, token, state, None).await,
            None if let Some(reason) = connection_paused(services, &stored.integration).await? => {
                if rests(services, run, token, &reason, true).await? {
                    return Ok(Some(Executed::Paused));
                }
            }
            None if runs::give_back(&services.db, run, token).await? => {
                return Ok(Some(Executed::GivenBack));
            }
            None => {}
        }
    }
}

/// Keeps the run's place until what it rests for is resumed.
async fn rest(
    services: &Services,
    run: &RunId,
    token: &str,
    reason: &Reason,
    begun: bool,
) -> Result<Option<Executed>, StoreError> {
    if rests(services, run, token, reason, begun).await? {
        return Ok(Some(Executed::Paused));
    }
    // A person wished something in this very moment, or the lease was lost.
    stopped(services, run, token).await
}

/// Lets the run rest; false when it is not running any more.
async fn rests(
    services: &Services,
    run: &RunId,
    token: &str,
    reason: &Reason,
    begun: bool,
) -> Result<bool, StoreError> {
    let rests = runs::rest(&services.db, run, token, reason, begun).await?;
    if rests {
        runs::add_event(&services.db, run, reason, millis(services.now())).await?;
    }
    Ok(rests)
}

/// Pauses without a page in between after which a run fails: about 20 minutes in all.
const MOST_TROUBLES: i64 = 6;

/// Waits for trouble to pass, with growing distance; the cursor stays, so nothing starts from zero.
async fn outlast(
    services: &Services,
    run: &RunId,
    token: &str,
    error: &PlatformError,
) -> Result<Option<Executed>, StoreError> {
    let troubles = runs::add_trouble(&services.db, run, token).await?;
    if troubles > MOST_TROUBLES {
        return fail(services, run, token, error).await;
    }
    let times = 1 << u32::try_from(troubles - 1).unwrap_or_default().min(10);
    let pause = services.settings.first_pause.saturating_mul(times);
    let until = services
        .db
        .now()
        .await?
        .checked_add(pause)
        .unwrap_or(jiff::Timestamp::MAX);
    wait(services, run, token, until, &error.reason).await
}

async fn wait(
    services: &Services,
    run: &RunId,
    token: &str,
    until: jiff::Timestamp,
    reason: &Reason,
) -> Result<Option<Executed>, StoreError> {
    if !runs::wait(&services.db, run, token, millis(until), reason).await? {
        // It was asked to stop at the same moment: nobody holds a run that stops.
        return stopped(services, run, token).await;
    }
    runs::add_event(&services.db, run, reason, millis(services.now())).await?;
    Ok(Some(Executed::Waiting))
}

/// Ends the run; none when a hint came in that must be looked at first.
async fn end(
    services: &Services,
    run: &RunId,
    token: &str,
    state: RunState,
    failure: Option<&Reason>,
) -> Result<Option<Executed>, StoreError> {
    let transaction = services.db.begin().await?;
    match runs::end(
        transaction,
        run,
        token,
        state,
        failure,
        millis(services.now()),
    )
    .await
    {
        Ok(None) => Ok(None),
        Ok(Some(ended)) => {
            let code = match state {
                RunState::Finished => "event-finished",
                RunState::Cancelled => "event-cancelled",
                _ => "event-failed",
            };
            runs::add_event(
                &services.db,
                run,
                &Reason::new(code),
                millis(services.now()),
            )
            .await?;
            crate::runs::plan_next(services, run).await?;
            if let Some(next) = &ended.followup {
                services.doorbell.ring(next).await;
            }
            Ok(Some(Executed::Ended(state, ended.followup)))
        }
        // Another worker goes on with it; what it wrote stands.
        Err(StoreError::LeaseLost) => Ok(Some(Executed::NotOurs)),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;
    use mostek_model::{RunKind, Schedule};

    #[tokio::test]
    async fn given_a_connection_paused_and_a_run_paused_at_once_when_the_run_rests_then_it_is_not_cancelled()
     {
        for services in testing::services().await {
            let db = &services.db;
            let owner = testing::owner(&services, "reka").await;
            let id = testing::integration(db, &owner.team, "kavarna", &Schedule::Manual).await;
            let asked = runs::ask(db, &owner.team, &id, RunKind::Full, "Jana", 1).await;
            let run = asked.unwrap().run;
            let taken = runs::take(db, &run, 1, i64::MAX).await.unwrap().unwrap();
            crate::runs::pause(&services, &owner, &run).await.unwrap();
            let reason = Reason::new("reason-connection-paused");
            let executed = rest(&services, &run, &taken.token, &reason, true)
                .await
                .unwrap();
            assert_eq!(executed, Some(Executed::Paused));
            let stored = runs::get(db, &run).await.unwrap().unwrap();
            assert_eq!(stored.state, RunState::Paused);
        }
    }
}
