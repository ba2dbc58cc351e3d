//! The sweep: every few seconds it rings for runs that are queued, due, or whose worker gave no sign of life.

use crate::actor::Actor;
use crate::services::Services;
use crate::store::{StoreError, hints, integrations, millis, runs, sessions, teams};
use mostek_model::{Reason, RunKind};

/// Time after which a run that nobody took is rung for again.
const RING_AGAIN_MILLIS: i64 = 30_000;

/// One round.
pub async fn sweep(services: &Services) -> Result<(), StoreError> {
    start_due(services).await?;
    take_up_hints(services).await?;
    let now = millis(services.db.now().await?);
    for (run, rescued, rescues) in runs::due(&services.db, now, now - RING_AGAIN_MILLIS).await? {
        if rescued && rescues >= services.settings.most_rescues {
            let reason = Reason::new("reason-parked").with("rescues", rescues.to_string());
            if runs::park(&services.db, &run, &reason, now).await? {
                tracing::error!(run.id = %run, "run {run} was parked: it ended its worker {rescues} times");
            }
            continue;
        }
        runs::rung(&services.db, &run, now).await?;
        services.doorbell.ring(&run).await;
    }
    Ok(())
}

/// Starts a run for hints that no run will take: the one they were left to was cancelled, or a process died.
async fn take_up_hints(services: &Services) -> Result<(), StoreError> {
    for (team, integration) in hints::without_run(&services.db).await? {
        let actor = Actor::schedule(team);
        let asked = crate::runs::request(services, &actor, &integration, RunKind::Hints).await;
        if let Err(error) = asked {
            tracing::warn!("hints of {integration} were not taken up: {error}");
        }
    }
    Ok(())
}

/// Asks for a run of every integration whose time has come. Missed times run once.
async fn start_due(services: &Services) -> Result<(), StoreError> {
    let now = services.now();
    for integration in integrations::due(&services.db, millis(now)).await? {
        let zone = teams::get(&services.db, &integration.team)
            .await?
            .map(|team| team.time_zone)
            .unwrap_or_default();
        let next = crate::runs::next_run_at(&integration.schedule, now, &zone).map(millis);
        // The plan moves on first: a crash between both statements skips a turn instead of repeating it for ever.
        integrations::set_next_run(&services.db, &integration.id, next).await?;
        let actor = Actor::schedule(integration.team.clone());
        let asked =
            crate::runs::request(services, &actor, &integration.id, RunKind::Incremental).await;
        if let Err(error) = asked {
            tracing::warn!(integration.slug = %integration.slug, "the scheduled run of {} did not start: {error}", integration.slug);
        }
    }
    Ok(())
}

/// Removes what has had its time: exports, sessions, finished tasks, counters of failed sign-ins.
pub async fn tidy(services: &Services) {
    services.doorbell.tidy().await;
    if let Err(error) = services.spool.sweep(services.now()).await {
        tracing::warn!("old exports could not be removed: {error}");
    }
    let now = services.now();
    let done = async {
        sessions::delete_expired(&services.db, now).await?;
        crate::people::forget_old_failures(services).await
    };
    if let Err(error) = done.await {
        tracing::warn!("old rows could not be removed: {error}");
    }
}
