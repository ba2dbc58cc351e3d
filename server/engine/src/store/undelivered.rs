//! Undelivered records: one list, the newest payload wins (P6).

use super::sql::{MOST_VALUES, placeholders};
use super::{Db, StoreError, Transaction, on_read, on_transaction};
use mostek_model::{IntegrationId, Outcome, Reason, Record, RunId, Stream};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;

/// What is kept of a record that could not be delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payload {
    /// A decoded record.
    Record(Box<Record>),
    /// The original of one that could not be decoded.
    Original(String),
}

/// A record that waits.
#[derive(Clone, Debug)]
pub struct Undelivered {
    /// The source's key.
    pub source_key: String,
    /// Why it waits.
    pub reason: Reason,
    /// What is sent again.
    pub payload: Payload,
}

/// Stores or refreshes a record that waits.
#[expect(clippy::too_many_arguments, reason = "one row's columns")]
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    source_key: &str,
    title: &str,
    person: &str,
    outcome: Outcome,
    reason: &Reason,
    payload: &Payload,
    run: &RunId,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into undelivered (integration_id, stream, source_key, outcome, title, reason, payload, run_id, tries, \
         first_at, last_at, code, person) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $9, $10, $11) \
         on conflict (integration_id, stream, source_key) do update set outcome = excluded.outcome, \
         title = excluded.title, reason = excluded.reason, payload = excluded.payload, run_id = excluded.run_id, \
         tries = undelivered.tries + 1, last_at = excluded.last_at, code = excluded.code, person = excluded.person",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(source_key)
    .bind(outcome.as_str())
    .bind(title)
    .bind(Json(reason))
    .bind(Json(payload))
    .bind(run.as_str())
    .bind(at)
    .bind(&reason.code)
    .bind(person)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Removes a record that was delivered.
pub async fn remove(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    source_key: &str,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "delete from undelivered where integration_id = $1 and stream = $2 and source_key = $3",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(source_key)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Records of a stream that this run has not met yet, in the order of their keys, after `after`.
pub async fn not_met(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    run: &RunId,
    after: &str,
    limit: i64,
) -> Result<Vec<Undelivered>, StoreError> {
    let rows: Vec<(String, Json<Reason>, Json<Payload>)> = on_read!(db, pool => sqlx::query_as(
        "select source_key, reason, payload from undelivered where integration_id = $1 and stream = $2 \
         and run_id <> $3 and source_key > $4 order by source_key limit $5",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(run.as_str())
    .bind(after)
    .bind(limit)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(source_key, reason, payload)| Undelivered {
            source_key,
            reason: reason.0,
            payload: payload.0,
        })
        .collect())
}

/// What is kept of these records, by their keys.
pub async fn payloads(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    keys: &[String],
) -> Result<Vec<(String, Payload)>, StoreError> {
    let mut found = Vec::new();
    for chunk in keys.chunks(MOST_VALUES) {
        let sql = format!(
            "select source_key, payload from undelivered where integration_id = $1 and stream = $2 and source_key in ({})",
            placeholders(3, chunk.len())
        );
        let rows: Vec<(String, Json<Payload>)> = on_read!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(stream.as_str());
            for key in chunk {
                query = query.bind(key);
            }
            query.fetch_all(pool).await?
        });
        found.extend(rows.into_iter().map(|(key, payload)| (key, payload.0)));
    }
    Ok(found)
}

/// Whether any record waits. Asked with every page, so it must not take longer the more of them there are.
pub async fn any(db: &Db, integration: &IntegrationId) -> Result<bool, StoreError> {
    let found: Option<i32> = on_read!(db, pool => sqlx::query_scalar("select 1 from undelivered where integration_id = $1 limit 1")
        .bind(integration.as_str())
        .fetch_optional(pool)
        .await?);
    Ok(found.is_some())
}
