//! Runs that rest while a connection they need is paused: they keep their slot and their place.

use crate::store::{Db, StoreError, Transaction, on, on_transaction};
use mostek_model::{ConnectionId, Reason, RunId, TeamId};
use sqlx::types::Json;

/// Lets a run rest that a worker just took or has under way. One that has done nothing has not started. False when it
/// was lost, or asked to stop meanwhile.
pub async fn rest(
    db: &Db,
    run: &RunId,
    token: &str,
    reason: &Reason,
    begun: bool,
) -> Result<bool, StoreError> {
    let rests = on!(db, pool => sqlx::query(
        "update runs set state = 'paused', lease_token = '', lease_until = 0, rung_at = 0, wait_until = null, \
         started_at = case when $4 = 1 then started_at else null end, wait_reason = $3, version = version + 1 \
         where id = $1 and lease_token = $2 and state = 'running'",
    )
    .bind(run.as_str())
    .bind(token)
    .bind(Json(Some(reason)))
    .bind(i64::from(begun))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(rests == 1)
}

/// Lets all runs rest that no worker holds and that need a connection. Returns which.
pub async fn rest_waiting(
    transaction: &mut Transaction,
    team: &TeamId,
    connection: &ConnectionId,
    reason: &Reason,
) -> Result<Vec<RunId>, StoreError> {
    let ids: Vec<String> = on_transaction!(transaction, tx => sqlx::query_scalar(
        "update runs set state = 'paused', rung_at = 0, wait_until = null, wait_reason = $3, \
         version = version + 1 where state in ('queued', 'waiting') and integration_id in (select id from integrations \
         where team_id = $1 and (shop_connection_id = $2 or system_connection_id = $2)) returning id",
    )
    .bind(team.as_str())
    .bind(connection.as_str())
    .bind(Json(Some(reason)))
    .fetch_all(tx)
    .await?);
    Ok(ids.into_iter().map(RunId::new).collect())
}

/// Resting runs of active integrations whose connections all work, with why they rest.
pub async fn rested(db: &Db) -> Result<Vec<(RunId, Option<Reason>)>, StoreError> {
    let rows: Vec<(String, String, Json<Option<Reason>>)> = on!(db, pool => sqlx::query_as(
        "select r.id, r.state, r.wait_reason from runs r join integrations i on i.id = r.integration_id \
         where r.state in ('queued', 'running', 'waiting', 'paused', 'stopping') and i.state = 'active' and not exists \
         (select 1 from connections c where c.id in (i.shop_connection_id, i.system_connection_id) \
         and c.paused_at is not null)",
    )
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .filter(|(_, state, _)| state == "paused")
        .map(|(id, _, reason)| (RunId::new(id), reason.0))
        .collect())
}

/// Lets a resting run go on from its place. False when it no longer rests.
pub async fn wake(db: &Db, run: &RunId) -> Result<bool, StoreError> {
    let woken = on!(db, pool => sqlx::query(
        "update runs set state = 'queued', rung_at = 0, wait_reason = 'null', version = version + 1 where id = $1 and state = 'paused'",
    )
    .bind(run.as_str())
    .execute(pool)
    .await?
    .rows_affected());
    Ok(woken == 1)
}
