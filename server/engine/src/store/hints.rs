//! Hints: notices that a record may have changed, or that a person wants it looked at (P1).

use super::sql::{MOST_VALUES, placeholders};
use super::{Db, StoreError, Transaction, instant, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::{IntegrationId, Outcome, Reason, RunId, Stream, TeamId};
use sqlx::types::Json;

/// A hint that waits for a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenHint {
    /// The record's stream.
    pub stream: Stream,
    /// The source's key.
    pub source_key: String,
    /// When it was asked for, in milliseconds; asked again meanwhile, it stays open.
    pub requested_at: i64,
}

/// What came of asking for a record.
#[derive(Clone, Debug)]
pub struct Hint {
    /// Still waits for its run.
    pub open: bool,
    /// Who asked.
    pub requested_by: String,
    /// When.
    pub requested_at: Timestamp,
    /// The run that looked at the record.
    pub run: Option<RunId>,
    /// What became of the record; none when it was not found or the run ended before.
    pub outcome: Option<Outcome>,
    /// Why, where there is a why.
    pub reason: Option<Reason>,
    /// When it was looked at.
    pub done_at: Option<Timestamp>,
}

fn dedupe_key(stream: &Stream, source_key: &str) -> String {
    format!("{stream}/{source_key}")
}

/// Stores a hint; one that is open already stays one.
pub async fn store(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    source_key: &str,
    requested_by: &str,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into hints (integration_id, dedupe_key, stream, source_key, state, requested_by, requested_at, run_id, \
         outcome, reason, done_at) values ($1, $2, $3, $4, 'open', $5, $6, '', '', $7, null) \
         on conflict (integration_id, dedupe_key) do update set state = 'open', requested_by = excluded.requested_by, \
         requested_at = excluded.requested_at, run_id = '', outcome = '', reason = excluded.reason, done_at = null",
    )
    .bind(integration.as_str())
    .bind(dedupe_key(stream, source_key))
    .bind(stream.as_str())
    .bind(source_key)
    .bind(requested_by)
    .bind(at)
    .bind(Json(None::<Reason>))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// The run in the integration's slot, held for the rest of the transaction so that it cannot end.
pub async fn hold_run(
    transaction: &mut Transaction,
    integration: &IntegrationId,
) -> Result<Option<RunId>, StoreError> {
    let run: Option<String> = on_transaction!(transaction, tx => sqlx::query_scalar(
        "update runs set rung_at = rung_at where integration_id = $1 \
         and state in ('queued', 'running', 'waiting', 'paused', 'stopping') returning id",
    )
    .bind(integration.as_str())
    .fetch_optional(tx)
    .await?);
    Ok(run.map(RunId::new))
}

/// Hints of an integration that wait, oldest first.
pub async fn open(
    db: &Db,
    integration: &IntegrationId,
    limit: i64,
) -> Result<Vec<OpenHint>, StoreError> {
    let rows: Vec<(String, String, i64)> = on_read!(db, pool => sqlx::query_as(
        "select stream, source_key, requested_at from hints where integration_id = $1 and state = 'open' \
         order by requested_at, dedupe_key limit $2",
    )
    .bind(integration.as_str())
    .bind(limit)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(stream, source_key, requested_at)| OpenHint {
            stream: Stream::new(stream),
            source_key,
            requested_at,
        })
        .collect())
}

/// True when a hint of the integration waits.
pub async fn any_open(
    transaction: &mut Transaction,
    integration: &str,
) -> Result<bool, StoreError> {
    let found: Option<i64> = on_transaction!(transaction, tx => sqlx::query_scalar(
        "select cast(1 as bigint) from hints where integration_id = $1 and state = 'open' limit 1",
    )
    .bind(integration)
    .fetch_optional(tx)
    .await?);
    Ok(found.is_some())
}

/// What became of hinted records.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The hint.
    pub hint: OpenHint,
    /// What became of the record.
    pub outcome: Option<Outcome>,
    /// Why.
    pub reason: Option<Reason>,
}

/// Closes a hint, unless it was asked again since it was read. An answer of the run that it was closed with counts.
pub async fn close(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    run: &RunId,
    answer: &Answer,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "update hints set state = 'done', run_id = $4, outcome = $5, reason = $6, done_at = $7 \
         where integration_id = $1 and dedupe_key = $2 and (state = 'open' or run_id = $4) and requested_at = $3",
    )
    .bind(integration.as_str())
    .bind(dedupe_key(&answer.hint.stream, &answer.hint.source_key))
    .bind(answer.hint.requested_at)
    .bind(run.as_str())
    .bind(answer.outcome.map(Outcome::as_str).unwrap_or_default())
    .bind(Json(&answer.reason))
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Closes the hints of an integration that were asked for by then, because the run that was there for them could not go
/// on. Newer ones wait for the next run.
pub async fn close_all(
    transaction: &mut Transaction,
    integration: &str,
    run: &str,
    reason: &Reason,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "update hints set state = 'done', run_id = $2, reason = $3, done_at = $4 \
         where integration_id = $1 and state = 'open' and requested_at <= $4",
    )
    .bind(integration)
    .bind(run)
    .bind(Json(Some(reason)))
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Active integrations with a hint and no run to take it: after a run that was cancelled, or a crash.
pub async fn without_run(db: &Db) -> Result<Vec<(TeamId, IntegrationId)>, StoreError> {
    let rows: Vec<(String, String)> = on_read!(db, pool => sqlx::query_as(
        "select distinct i.team_id, i.id from hints h join integrations i on i.id = h.integration_id \
         where h.state = 'open' and i.state = 'active' and not exists (select 1 from runs r \
         where r.integration_id = i.id and r.state in ('queued', 'running', 'waiting', 'paused', 'stopping'))",
    )
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(team, integration)| (TeamId::new(team), IntegrationId::new(integration)))
        .collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    source_key: String,
    state: String,
    requested_by: String,
    requested_at: i64,
    run_id: String,
    outcome: String,
    reason: Json<Option<Reason>>,
    done_at: Option<i64>,
}

/// What came of asking for these records, by their keys.
pub async fn of_records(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    stream: &Stream,
    keys: &[&str],
) -> Result<Vec<(String, Hint)>, StoreError> {
    let mut found = Vec::new();
    for chunk in keys.chunks(MOST_VALUES) {
        let sql = format!(
            "select h.source_key, h.state, h.requested_by, h.requested_at, h.run_id, h.outcome, h.reason, h.done_at \
             from hints h join integrations i on i.id = h.integration_id \
             where i.team_id = $1 and h.integration_id = $2 and h.dedupe_key in ({})",
            placeholders(3, chunk.len())
        );
        let rows: Vec<Row> = on_read!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(team.as_str()).bind(integration.as_str());
            for key in chunk {
                query = query.bind(dedupe_key(stream, key));
            }
            query.fetch_all(pool).await?
        });
        found.extend(rows.into_iter().map(|row| {
            let hint = Hint {
                open: row.state == "open",
                requested_by: row.requested_by,
                requested_at: instant(row.requested_at),
                run: (!row.run_id.is_empty()).then(|| RunId::new(row.run_id)),
                outcome: Outcome::parse(&row.outcome),
                reason: row.reason.0,
                done_at: row.done_at.map(instant),
            };
            (row.source_key, hint)
        }));
    }
    Ok(found)
}
