//! The lease of a run: only its holder writes (P3), by the database's clock.

use crate::store::{Db, StoreError, Transaction, on, on_read, on_transaction};
use mostek_model::{Reason, RunId};
use sqlx::types::Json;

/// A lease that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Proof, asked for by every write.
    pub token: String,
    /// True when the run was taken over from a worker that gave no sign of life.
    pub rescued: bool,
}

/// Takes a run that is queued, due after a wait, or whose lease ended. None when somebody else has it.
pub async fn take(db: &Db, run: &RunId, now: i64, until: i64) -> Result<Option<Taken>, StoreError> {
    let token = uuid::Uuid::now_v7().to_string();
    let before: Option<i64> = on!(db, pool => sqlx::query_scalar("select rescues from runs where id = $1")
        .bind(run.as_str())
        .fetch_optional(pool)
        .await?);
    let rescues: Option<i64> = on!(db, pool => sqlx::query_scalar(
        "update runs set \
             rescues = rescues + case when state in ('running', 'stopping') then 1 else 0 end, \
             state = case when state = 'stopping' then 'stopping' else 'running' end, \
             lease_token = $2, lease_until = $4, started_at = coalesce(started_at, $3), wait_until = null, \
             version = version + 1 \
         where id = $1 and (state = 'queued' or (state = 'waiting' and wait_until <= $3) \
             or (state in ('running', 'stopping') and lease_until <= $3)) \
         returning rescues",
    )
    .bind(run.as_str())
    .bind(&token)
    .bind(now)
    .bind(until)
    .fetch_optional(pool)
    .await?);
    Ok(rescues.map(|rescues| Taken {
        token,
        rescued: before.is_some_and(|before| before < rescues),
    }))
}

/// Prolongs a lease; false when it was lost.
pub async fn renew(db: &Db, run: &RunId, token: &str, until: i64) -> Result<bool, StoreError> {
    let renewed = on!(db, pool => sqlx::query(
        "update runs set lease_until = $3 where id = $1 and lease_token = $2 and state in ('running', 'stopping')",
    )
    .bind(run.as_str())
    .bind(token)
    .bind(until)
    .execute(pool)
    .await?
    .rows_affected());
    Ok(renewed == 1)
}

/// Holds the lease for the rest of a transaction, or refuses it: nothing of the transaction is written then. Whatever
/// it writes changes the run for those who watch it.
pub async fn still_mine(
    transaction: &mut Transaction,
    run: &RunId,
    token: &str,
) -> Result<(), StoreError> {
    let mine = on_transaction!(transaction, tx => sqlx::query(
        "update runs set version = version + 1 where id = $1 and lease_token = $2 and state in ('running', 'stopping')",
    )
    .bind(run.as_str())
    .bind(token)
    .execute(tx)
    .await?
    .rows_affected());
    if mine == 1 {
        Ok(())
    } else {
        Err(StoreError::LeaseLost)
    }
}

/// Gives the lease back, so that another worker goes on at once; false when the run is not running any more.
pub async fn give_back(db: &Db, run: &RunId, token: &str) -> Result<bool, StoreError> {
    let given = on!(db, pool => sqlx::query(
        "update runs set state = 'queued', lease_token = '', lease_until = 0, rung_at = 0, version = version + 1 \
         where id = $1 and lease_token = $2 and state = 'running'",
    )
    .bind(run.as_str())
    .bind(token)
    .execute(pool)
    .await?
    .rows_affected());
    Ok(given == 1)
}

/// Gives the lease of a run back that was asked to pause; it keeps its slot (P1). False when it was not asked to any more.
pub async fn pause(db: &Db, run: &RunId, token: &str) -> Result<bool, StoreError> {
    let paused = on!(db, pool => sqlx::query(
        "update runs set state = 'paused', pausing = 0, lease_token = '', lease_until = 0, rung_at = 0, \
         version = version + 1 where id = $1 and lease_token = $2 and state = 'stopping' and pausing = 1",
    )
    .bind(run.as_str())
    .bind(token)
    .execute(pool)
    .await?
    .rows_affected());
    Ok(paused == 1)
}

/// Lets the run wait; frees the worker. False when the run is not running any more.
pub async fn wait(
    db: &Db,
    run: &RunId,
    token: &str,
    until: i64,
    reason: &Reason,
) -> Result<bool, StoreError> {
    let waits = on!(db, pool => sqlx::query(
        "update runs set state = 'waiting', lease_token = '', lease_until = 0, rung_at = 0, wait_until = $3, \
         wait_reason = $4, version = version + 1 where id = $1 and lease_token = $2 and state = 'running'",
    )
    .bind(run.as_str())
    .bind(token)
    .bind(until)
    .bind(Json(Some(reason)))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(waits == 1)
}

/// True while the run is executed under this lease and nobody asked it to stop.
pub async fn goes_on(db: &Db, run: &RunId, token: &str) -> Result<bool, StoreError> {
    let found: Option<String> = on_read!(db, pool => sqlx::query_scalar(
        "select id from runs where id = $1 and lease_token = $2 and state = 'running'",
    )
    .bind(run.as_str())
    .bind(token)
    .fetch_optional(pool)
    .await?);
    Ok(found.is_some())
}

/// Runs that want a worker and were not rung for since `rung_before`; the rescued ones with their count.
pub async fn due(
    db: &Db,
    now: i64,
    rung_before: i64,
) -> Result<Vec<(RunId, bool, i64)>, StoreError> {
    let rows: Vec<(String, String, i64)> = on!(db, pool => sqlx::query_as(
        "select id, state, rescues from runs where state in ('queued', 'running', 'waiting', 'stopping') \
         and rung_at <= $2 and (state = 'queued' or (state = 'waiting' and wait_until <= $1) \
         or (state in ('running', 'stopping') and lease_until <= $1)) order by id",
    )
    .bind(now)
    .bind(rung_before)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(id, state, rescues)| (RunId::new(id), state == "running", rescues))
        .collect())
}

/// Remembers that workers were rung for a run.
pub async fn rung(db: &Db, run: &RunId, at: i64) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("update runs set rung_at = $2 where id = $1")
        .bind(run.as_str())
        .bind(at)
        .execute(pool)
        .await?
        .rows_affected());
    Ok(())
}

/// Counts trouble that may pass by itself; returns how often in a row.
pub async fn add_trouble(db: &Db, run: &RunId, token: &str) -> Result<i64, StoreError> {
    let troubles: Option<i64> = on!(db, pool => sqlx::query_scalar(
        "update runs set troubles = troubles + 1 where id = $1 and lease_token = $2 returning troubles",
    )
    .bind(run.as_str())
    .bind(token)
    .fetch_optional(pool)
    .await?);
    troubles.ok_or(StoreError::LeaseLost)
}

/// A page was committed: what troubled the run before is over.
pub async fn moved_on(transaction: &mut Transaction, run: &RunId) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "update runs set rescues = 0, troubles = 0 where id = $1 and (rescues > 0 or troubles > 0)",
    )
    .bind(run.as_str())
    .execute(tx)
    .await?
    .rows_affected());
    Ok(())
}
