//! The pace of a run, beside its row.

use crate::runs::Pace;
use crate::store::{Db, StoreError, Transaction, on, on_transaction};
use mostek_model::RunId;
use sqlx::types::Json;
use std::collections::BTreeMap;

/// The pace stored last.
pub async fn pace(db: &Db, run: &RunId) -> Result<Pace, StoreError> {
    let found: Option<Json<Pace>> = on!(db, pool => sqlx::query_scalar("select pace from runs where id = $1")
        .bind(run.as_str())
        .fetch_optional(pool)
        .await?);
    Ok(found.map(|pace| pace.0).unwrap_or_default())
}

/// Stores the pace in the transaction that makes records safe.
pub async fn save_pace(
    transaction: &mut Transaction,
    run: &RunId,
    pace: &Pace,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("update runs set pace = $2 where id = $1")
        .bind(run.as_str())
        .bind(Json(pace))
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Stores pace and requests between pages, while the lease is ours.
pub async fn save_pulse(
    db: &Db,
    run: &RunId,
    token: &str,
    pace: &Pace,
    requests: &BTreeMap<String, u64>,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "update runs set pace = $3, requests = $4, version = version + 1 where id = $1 and lease_token = $2",
    )
    .bind(run.as_str())
    .bind(token)
    .bind(Json(pace))
    .bind(Json(requests))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(())
}
