//! The sweep: every few seconds it rings for runs that are queued, due, or whose worker gave no sign of life.

use crate::actor::Actor;
use crate::runs::RequestError;
use crate::services::Services;
use crate::store::{StoreError, hints, integrations, millis, plans, runs, sessions};
use mostek_model::{Reason, RunKind};

/// Time after which a run that nobody took is rung for again.
const RING_AGAIN_MILLIS: i64 = 30_000;

/// One round.
pub async fn sweep(services: &Services) -> Result<(), StoreError> {
    crate::connection::wake_runs(services).await?;
    crate::runs::wake_activated(services).await?;
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
        let next = crate::runs::planned(services, &integration).await?;
        // The plan moves on first: a crash between both statements skips a turn instead of repeating it for ever. Where
        // another process was quicker, or somebody changes the integration, this turn is not ours.
        if !plans::move_on(&services.db, &integration, next).await? {
            continue;
        }
        let actor = Actor::schedule(integration.team.clone());
        let asked =
            crate::runs::request(services, &actor, &integration.id, RunKind::Incremental).await;
        match asked {
            // A paused connection was a person's decision; the integration's page says so.
            Ok(_) | Err(RequestError::ConnectionPaused { .. }) => {}
            Err(error) => {
                tracing::warn!(integration.slug = %integration.slug, "the scheduled run of {} did not start: {error}", integration.slug)
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{on, testing};
    use mostek_model::{IntegrationId, TeamId};

    #[tokio::test]
    async fn a_schedule_skips_its_turn_while_a_connection_is_paused() {
        for services in testing::services().await {
            for sql in [
                "insert into teams (id, slug, name, time_zone, created_at) values ('team', 't', 'T', 'UTC', 0)",
                "insert into connections (id, team_id, slug, name, platform, account, plain, sealed, secret_keys, \
                 checks, revision, created_at, updated_at, paused_at) \
                 values ('c', 'team', 'c', 'C', 'p', 'a', '{}', '', '{}', '[]', 1, 0, 0, 1)",
                "insert into integrations (id, team_id, slug, name, state, shop_connection_id, \
                 system_connection_id, shop_settings, system_settings, system_account, namespace, own_addresses, \
                 schedule, next_run_at, revision, created_at, updated_at) values ('i', 'team', 'i', 'I', 'active', \
                 'c', 'c', '{}', '{}', 'a', 'n', '[]', '{\"every_minutes\":15}', 5, 1, 0, 0)",
            ] {
                on!(&services.db, pool => sqlx::query(sql).execute(pool).await.unwrap().rows_affected());
            }
            let (team, id) = (TeamId::new("team"), IntegrationId::new("i"));
            sweep(&services).await.unwrap();
            assert!(runs::active(&services.db, &id).await.unwrap().is_none());
            let stored = integrations::get(&services.db, &team, &id).await.unwrap();
            let next = stored.unwrap().next_run_at.unwrap();
            assert!(next > services.now(), "the next turn is planned");
        }
    }
}
