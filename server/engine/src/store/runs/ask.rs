//! Asking for a run: the partial unique index decides who starts and who joins (P1).

use super::read::{Run, active};
use crate::store::{Db, StoreError, Transaction, on, on_transaction};
use mostek_model::{IntegrationId, Reason, RunId, RunKind, RunState, Standing, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// What became of a request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The run that serves the request.
    pub run: RunId,
    /// True when the run was there already.
    pub joined: bool,
    /// True when a stronger run follows the joined one.
    pub follows: bool,
}

/// Starts a run, or joins the one that holds the slot.
pub async fn ask(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    kind: RunKind,
    requested_by: &str,
    now: i64,
) -> Result<Asked, StoreError> {
    loop {
        let id = uuid::Uuid::now_v7().to_string();
        if insert(db, &id, team, integration, kind, requested_by, now).await? {
            return Ok(Asked {
                run: RunId::new(id),
                joined: false,
                follows: false,
            });
        }
        // The slot may have become free between both statements: then the next round starts a run.
        if let Some(run) = active(db, integration).await? {
            // A run that is being cancelled serves nobody: what was asked for comes after it.
            let cancelled = run.state == RunState::Stopping && !run.pausing;
            let too_weak = run.kind.is_weaker_than(kind) || cancelled;
            if too_weak && !remember(db, &run, kind).await? {
                continue;
            }
            return Ok(Asked {
                run: run.id,
                joined: true,
                follows: too_weak,
            });
        }
    }
}

async fn insert(
    db: &Db,
    id: &str,
    team: &TeamId,
    integration: &IntegrationId,
    kind: RunKind,
    requested_by: &str,
    now: i64,
) -> Result<bool, StoreError> {
    let inserted = on!(db, pool => sqlx::query(
        "insert into runs (id, team_id, integration_id, kind, followup_kind, state, requested_by, requested_at, \
         lease_token, lease_until, rescues, troubles, rung_at, wait_reason, requests, failure) \
         values ($1, $2, $3, $4, '', 'queued', $5, $6, '', 0, 0, 0, 0, $7, $8, $7) \
         on conflict (integration_id) where state in ('queued', 'running', 'waiting', 'paused', 'stopping') do nothing",
    )
    .bind(id)
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(kind.as_str())
    .bind(requested_by)
    .bind(now)
    .bind(Json(None::<Reason>))
    .bind(Json(BTreeMap::<String, u64>::new()))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(inserted == 1)
}

/// Remembers what follows a run; false when the run ended, or somebody else's wish was remembered since it was read.
async fn remember(db: &Db, run: &Run, kind: RunKind) -> Result<bool, StoreError> {
    if run
        .followup
        .is_some_and(|followup| !followup.is_weaker_than(kind))
    {
        return Ok(true);
    }
    let changed = on!(db, pool => sqlx::query(
        "update runs set followup_kind = $2, version = version + 1 where id = $1 and followup_kind = $3 \
         and state in ('queued', 'running', 'waiting', 'paused', 'stopping')",
    )
    .bind(run.id.as_str())
    .bind(kind.as_str())
    .bind(run.followup.map(RunKind::as_str).unwrap_or_default())
    .execute(pool)
    .await?
    .rows_affected());
    Ok(changed == 1)
}

/// Moves a run of the team from where it stands to where a wish leads; false when it has moved meanwhile. What was to
/// follow a cancelled run is dropped.
pub async fn steer(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &RunId,
    from: Standing,
    to: Standing,
    now: i64,
) -> Result<bool, StoreError> {
    let moved = on_transaction!(transaction, tx => sqlx::query(
        "update runs set state = $5, pausing = $6, version = version + 1, rung_at = 0, \
             wait_until = case when $5 = 'queued' then null else wait_until end, \
             finished_at = case when $5 = 'cancelled' then $7 else null end, \
             followup_kind = case when $5 = 'cancelled' or ($5 = 'stopping' and $6 = 0) then '' else followup_kind end \
         where team_id = $1 and id = $2 and state = $3 and pausing = $4",
    )
    .bind(team.as_str())
    .bind(id.as_str())
    .bind(from.state.as_str())
    .bind(i64::from(from.pausing))
    .bind(to.state.as_str())
    .bind(i64::from(to.pausing))
    .bind(now)
    .execute(tx)
    .await?
    .rows_affected());
    Ok(moved == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;
    use mostek_model::Schedule;

    #[tokio::test]
    async fn given_two_who_ask_for_more_at_once_when_the_weaker_is_stored_last_then_the_stronger_stays()
     {
        for db in testing::databases().await {
            let team = testing::owner_within(&db, "reka").await.team;
            let id = testing::integration(&db, &team, "kavarna", &Schedule::Manual).await;
            ask(&db, &team, &id, RunKind::Retry, "Jana", 1)
                .await
                .unwrap();
            // Both read the run before the other one's wish was stored.
            let read = active(&db, &id).await.unwrap().unwrap();
            assert!(remember(&db, &read, RunKind::Full).await.unwrap());
            assert!(!remember(&db, &read, RunKind::Incremental).await.unwrap());
            let asked = ask(&db, &team, &id, RunKind::Incremental, "Petr", 2).await;
            assert!(asked.unwrap().follows);
            let stored = active(&db, &id).await.unwrap().unwrap();
            assert_eq!(stored.followup, Some(RunKind::Full));
        }
    }
}
