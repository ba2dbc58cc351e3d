//! The log of a run: one row per record that was not unchanged, and events in sentences.

use crate::store::{Db, StoreError, Transaction, instant, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::{IntegrationId, Outcome, Reason, RunId, Stream, Value};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;

/// A field before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The target stream.
    pub stream: Stream,
    /// The target's field.
    pub field: String,
    /// What was there.
    pub before: Value,
    /// What is there now.
    pub after: Value,
}

/// A row of the log.
#[derive(Clone, Debug)]
pub struct LogRow {
    /// Stream of the source record.
    pub stream: Stream,
    /// The source's key.
    pub source_key: String,
    /// Order within the run; no two records have the same.
    pub number: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// The name people know it by.
    pub title: String,
    /// The person behind it.
    pub person: String,
    /// Why.
    pub reason: Option<Reason>,
    /// Before and after.
    pub changes: Vec<FieldChange>,
}

/// Takes numbers for so many records of a run; returns the first. Each record has its own, of whatever flow it is and
/// whenever in the run it was read.
pub async fn take_numbers(
    transaction: &mut Transaction,
    run: &RunId,
    records: usize,
) -> Result<i64, StoreError> {
    let records = i64::try_from(records).unwrap_or(i64::MAX);
    let numbered: i64 = on_transaction!(transaction, tx => sqlx::query_scalar(
        "update runs set numbered = numbered + $2 where id = $1 returning numbered",
    )
    .bind(run.as_str())
    .bind(records)
    .fetch_one(tx)
    .await?);
    Ok(numbered - records)
}

/// Adds a row; the newest outcome of a record within a run wins.
pub async fn add_outcome(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    run: &RunId,
    row: &LogRow,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into outcomes (run_id, stream, source_key, number, outcome, title, person, reason, changes, at, \
         integration_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (run_id, stream, source_key) do update set number = excluded.number, outcome = excluded.outcome, \
         title = excluded.title, person = excluded.person, reason = excluded.reason, changes = excluded.changes, \
         at = excluded.at",
    )
    .bind(run.as_str())
    .bind(row.stream.as_str())
    .bind(&row.source_key)
    .bind(row.number)
    .bind(row.outcome.as_str())
    .bind(&row.title)
    .bind(&row.person)
    .bind(Json(&row.reason))
    .bind(Json(&row.changes))
    .bind(at)
    .bind(integration.as_str())
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Counts outcomes of a day, for charts.
pub async fn count_day(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    day: &str,
    stream: &Stream,
    outcome: Outcome,
    records: u64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into daily_totals (integration_id, day, stream, outcome, records) values ($1, $2, $3, $4, $5) \
         on conflict (integration_id, day, stream, outcome) do update set records = daily_totals.records + excluded.records",
    )
    .bind(integration.as_str())
    .bind(day)
    .bind(stream.as_str())
    .bind(outcome.as_str())
    .bind(i64::try_from(records).unwrap_or(i64::MAX))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Something that happened during a run.
#[derive(Clone, Debug)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub reason: Reason,
}

/// Adds an event, and lets those who watch the run know.
pub async fn add_event(db: &Db, run: &RunId, reason: &Reason, at: i64) -> Result<(), StoreError> {
    let mut transaction = db.begin().await?;
    add_event_within(&mut transaction, run, reason, at).await?;
    transaction.commit().await
}

/// The same in the transaction of what happened.
pub async fn add_event_within(
    transaction: &mut Transaction,
    run: &RunId,
    reason: &Reason,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("insert into run_events (id, run_id, at, reason) values ($1, $2, $3, $4)")
        .bind(uuid::Uuid::now_v7().to_string())
        .bind(run.as_str())
        .bind(at)
        .bind(Json(reason))
        .execute(tx)
        .await?
        .rows_affected());
    on_transaction!(transaction, tx => sqlx::query("update runs set version = version + 1 where id = $1")
        .bind(run.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Events of a run, newest first.
pub async fn events(db: &Db, run: &RunId, limit: i64) -> Result<Vec<Event>, StoreError> {
    let rows: Vec<(i64, Json<Reason>)> = on_read!(db, pool => sqlx::query_as(
        "select at, reason from run_events where run_id = $1 order by id desc limit $2",
    )
    .bind(run.as_str())
    .bind(limit)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(at, reason)| Event {
            at: instant(at),
            reason: reason.0,
        })
        .collect())
}
