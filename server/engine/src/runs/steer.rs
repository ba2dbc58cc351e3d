//! Pausing, resuming and cancelling a run.

use super::RequestError;
use crate::actor::Actor;
use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::runs::{self, Run};
use crate::store::{StoreError, Transaction, audit, hints, millis};
use jiff::Timestamp;
use mostek_model::{Reason, Role, RunId, RunKind, RunState, RunWish, Standing};
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
    let now = services.now();
    let to = loop {
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
        if wish == RunWish::Resume && super::rest::rests_for_integration(&stored) {
            refuse_while_paused(services, &stored).await?;
        }
        let mut transaction = services.db.begin().await?;
        if runs::steer(&mut transaction, &actor.team, run, from, to, millis(now)).await? {
            note(&mut transaction, actor, &stored, wish, to, now).await?;
            transaction.commit().await?;
            break to;
        }
    };
    if to.state == RunState::Queued {
        // A lost ring does no harm: the sweep rings again.
        services.doorbell.ring(run).await;
    }
    Ok(to.state)
}

/// A run that rests until its integration is active would only rest again.
async fn refuse_while_paused(services: &Services, run: &Run) -> Result<(), RequestError> {
    let stored = integrations::get(&services.db, &run.team, &run.integration).await?;
    match stored {
        Some(stored) if stored.state != IntegrationState::Active => Err(RequestError::NotActive {
            slug: stored.slug,
            state: stored.state.as_str(),
        }),
        _ => Ok(()),
    }
}

/// What goes with a wish, in its transaction: a wish that counts is in the audit log, and nothing waits for a run that
/// was cancelled.
async fn note(
    transaction: &mut Transaction,
    actor: &Actor,
    run: &Run,
    wish: RunWish,
    to: Standing,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (event, action) = match wish {
        RunWish::Pause => ("event-pause-asked", "run.pause"),
        RunWish::Resume => ("event-resumed", "run.resume"),
        RunWish::Cancel => ("event-stop-asked", "run.cancel"),
    };
    let asked = Reason::new(event).with("who", &actor.name);
    let at_once = match to.state {
        RunState::Paused => Some(Reason::new("event-paused")),
        RunState::Cancelled => Some(Reason::new("event-cancelled")),
        _ => None,
    };
    let at = millis(now);
    for reason in std::iter::once(asked).chain(at_once) {
        runs::add_event_within(transaction, &run.id, &reason, at).await?;
    }
    let entry = audit::Entry {
        action,
        subject_kind: "run",
        subject_id: run.id.as_str(),
    };
    let (before, after) = (json!(run.state.as_str()), json!(to.state.as_str()));
    audit::append_within(transaction, actor, &entry, &before, &after, now).await?;
    // At once, though its worker may answer some of them yet: hints that come in from now on are not the run's.
    if wish == RunWish::Cancel && run.kind == RunKind::Hints {
        let reason = Reason::new("reason-hint-cancelled");
        let integration = run.integration.as_str();
        hints::close_all(transaction, integration, run.id.as_str(), &reason, at).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;
    use mostek_model::{IntegrationId, Schedule, Stream};

    #[tokio::test]
    async fn given_a_newer_hint_when_a_run_for_hints_is_cancelled_then_only_the_earlier_one_is_forgotten()
     {
        for services in testing::services().await {
            let db = &services.db;
            let owner = testing::owner(&services, "reka").await;
            let id = testing::integration(db, &owner.team, "kavarna", &Schedule::Manual).await;
            let asked = runs::ask(db, &owner.team, &id, RunKind::Hints, "Jana", 1).await;
            let run = asked.unwrap().run;
            let later = millis(services.now()) + 3_600_000;
            let mut transaction = db.begin().await.unwrap();
            for (key, at) in [("earlier", 1), ("later", later)] {
                hints::store(&mut transaction, &id, &Stream::ORDERS, key, "Jana", at)
                    .await
                    .unwrap();
            }
            transaction.commit().await.unwrap();

            let state = cancel(&services, &owner, &run).await.unwrap();
            assert_eq!(state, RunState::Cancelled);
            let open = hints::open(db, &id, 10).await.unwrap();
            assert_eq!(open.len(), 1);
            assert_eq!(open[0].source_key, "later");
            let log = audit::list(db, &owner.team, None, 10).await.unwrap();
            assert_eq!(log[0].action, "run.cancel");
            let events = runs::events(db, &run, 10).await.unwrap();
            let codes: Vec<&str> = events.iter().map(|event| &*event.reason.code).collect();
            assert_eq!(codes, ["event-cancelled", "event-stop-asked"]);
        }
    }

    #[tokio::test]
    async fn given_a_run_for_hints_under_way_when_a_hint_comes_in_after_the_cancel_then_it_has_a_run_of_its_own()
     {
        for services in testing::services().await {
            let db = &services.db;
            let owner = testing::owner(&services, "reka").await;
            let id = testing::integration(db, &owner.team, "kavarna", &Schedule::Manual).await;
            let asked = runs::ask(db, &owner.team, &id, RunKind::Hints, "Jana", 1).await;
            let run = asked.unwrap().run;
            let taken = runs::take(db, &run, 1, i64::MAX).await.unwrap().unwrap();
            ask_for(&services, &id, "earlier").await;
            let state = cancel(&services, &owner, &run).await.unwrap();
            assert_eq!(state, RunState::Stopping);
            ask_for(&services, &id, "later").await;
            let transaction = db.begin().await.unwrap();
            let now = millis(services.now());
            let (token, state) = (&taken.token, RunState::Cancelled);
            let ended = runs::end(transaction, &run, token, state, None, now).await;
            let next = ended.unwrap().unwrap().followup.unwrap();
            let next = runs::get(db, &next).await.unwrap().unwrap();
            assert_eq!(next.kind, RunKind::Hints);
            let open = hints::open(db, &id, 10).await.unwrap();
            assert_eq!(open.len(), 1);
            assert_eq!(open[0].source_key, "later");
        }
    }

    async fn ask_for(services: &Services, id: &IntegrationId, key: &str) {
        let mut transaction = services.db.begin().await.unwrap();
        let at = millis(services.now());
        hints::store(&mut transaction, id, &Stream::ORDERS, key, "Jana", at)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
}
