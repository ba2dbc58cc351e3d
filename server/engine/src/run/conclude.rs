//! How an attempt at a run ends: finished, failed, waiting, resting, or as people wished meanwhile.

use super::context::connection_paused;
use super::execute::Executed;
use super::flow::FlowEnd;
use crate::services::Services;
use crate::store::runs;
use crate::store::{StoreError, millis};
use mostek_connectors::contract::{PlatformError, PlatformErrorKind};
use mostek_model::{Reason, RunId, RunState, Standing};

/// Stores how the work went; none when it must go on because a hint came in.
pub(super) async fn conclude(
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
pub(super) async fn stopped(
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
            None if let Some(reason) = connection_paused(services, &stored.integration).await?
                && rests(services, run, token, &reason, true).await? =>
            {
                return Ok(Some(Executed::Paused));
            }
            None if runs::give_back(&services.db, run, token).await? => {
                return Ok(Some(Executed::GivenBack));
            }
            None => {}
        }
    }
}

/// Keeps the run's place until what it rests for is resumed.
pub(super) async fn rest(
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
