//! Pausing, resuming and cancelling a run.

use super::RequestError;
use crate::actor::Actor;
use crate::services::Services;
use crate::store::{audit, millis, runs};
use mostek_model::{Reason, Role, RunId, RunState, RunWish, Standing};
use serde_json::json;

/// Pauses a run: one that no worker has at once, one under way within seconds. It keeps its slot and its place (P1, P3).
pub async fn pause(
    services: &Services,
    actor: &Actor,
    run: &RunId,
) -> Result<RunState, RequestError> {
    wish(services, actor, run, RunWish::Pause).await
}

/// Lets a paused run go on from its place.
pub async fn resume(
    services: &Services,
    actor: &Actor,
    run: &RunId,
) -> Result<RunState, RequestError> {
    wish(services, actor, run, RunWish::Resume).await
}

/// Cancels a run: one that no worker has at once, one under way within seconds. What was written stays.
pub async fn cancel(
    services: &Services,
    actor: &Actor,
    run: &RunId,
) -> Result<RunState, RequestError> {
    wish(services, actor, run, RunWish::Cancel).await
}

async fn wish(
    services: &Services,
    actor: &Actor,
    run: &RunId,
    wish: RunWish,
) -> Result<RunState, RequestError> {
    actor.require(Role::Operator)?;
    let now = millis(services.now());
    let (from, to) = loop {
        let stored = runs::of_team(&services.db, &actor.team, run)
            .await?
            .ok_or(RequestError::NotFound)?;
        let from = Standing {
            state: stored.state,
            pausing: stored.pausing,
        };
        let Some(to) = from.wished(wish) else {
            let (run, state) = (run.clone(), stored.state);
            return Err(RequestError::NotPossible { run, state });
        };
        if runs::steer(&services.db, &actor.team, run, from, to, now).await? {
            break (from, to);
        }
    };
    let (event, action) = match wish {
        RunWish::Pause => ("event-pause-asked", "run.pause"),
        RunWish::Resume => ("event-resumed", "run.resume"),
        RunWish::Cancel => ("event-stop-asked", "run.cancel"),
    };
    let reason = Reason::new(event).with("who", &actor.name);
    runs::add_event(&services.db, run, &reason, now).await?;
    let entry = audit::Entry {
        action,
        subject_kind: "run",
        subject_id: run.as_str(),
    };
    let (before, after) = (json!(from.state.as_str()), json!(to.state.as_str()));
    audit::append(&services.db, actor, &entry, &before, &after, services.now()).await?;
    let at_once = match to.state {
        RunState::Paused => Some("event-paused"),
        RunState::Cancelled => Some("event-cancelled"),
        _ => None,
    };
    if let Some(code) = at_once {
        runs::add_event(&services.db, run, &Reason::new(code), now).await?;
    }
    match to.state {
        RunState::Cancelled => {
            super::ask::forget_hints(services, run, now).await?;
        }
        // A lost ring does no harm: the sweep rings again.
        RunState::Queued => services.doorbell.ring(run).await,
        _ => {}
    }
    Ok(to.state)
}
