//! Asking for a run: the partial unique index decides who starts and who joins (P1).

use super::read::{Run, active};
use crate::store::{Db, StoreError, on};
use mostek_model::{IntegrationId, Reason, RunId, RunKind, RunState, TeamId};
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
            let too_weak = run.kind.is_weaker_than(kind) || run.state == RunState::Stopping;
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

async fn remember(db: &Db, run: &Run, kind: RunKind) -> Result<bool, StoreError> {
    if run
        .followup
        .is_some_and(|followup| !followup.is_weaker_than(kind))
    {
        return Ok(true);
    }
    let changed = on!(db, pool => sqlx::query(
        "update runs set followup_kind = $2 where id = $1 \
         and state in ('queued', 'running', 'waiting', 'paused', 'stopping')",
    )
    .bind(run.id.as_str())
    .bind(kind.as_str())
    .execute(pool)
    .await?
    .rows_affected());
    Ok(changed == 1)
}

/// Asks a run to stop: one that no worker holds ends at once, one under way finishes its page.
/// Returns the state afterwards, or none when the team has no such active run.
pub async fn stop(
    db: &Db,
    team: &TeamId,
    id: &RunId,
    now: i64,
) -> Result<Option<RunState>, StoreError> {
    let state: Option<String> = on!(db, pool => sqlx::query_scalar(
        "update runs set \
             finished_at = case when state in ('running', 'stopping') then null else $3 end, \
             followup_kind = '', \
             state = case when state in ('running', 'stopping') then 'stopping' else 'cancelled' end \
         where team_id = $1 and id = $2 and state in ('queued', 'running', 'waiting', 'paused', 'stopping') \
         returning state",
    )
    .bind(team.as_str())
    .bind(id.as_str())
    .bind(now)
    .fetch_optional(pool)
    .await?);
    Ok(state.and_then(|state| RunState::parse(&state)))
}
