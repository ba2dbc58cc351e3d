//! One source record: what it became, whose it is, what happened to it.

use crate::store::undelivered::Payload;
use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{Fields, IntegrationId, Money, Outcome, Reason, RunId, Stream, TeamId};
use sqlx::types::Json;

/// A record as it was last read.
#[derive(Clone, Debug)]
pub struct RecordPage {
    /// Its stream.
    pub stream: Stream,
    /// The source's key.
    pub key: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it, by name.
    pub person_name: String,
    /// That person; empty while nobody knows.
    pub person: String,
    /// Status as the shop names it.
    pub status: String,
    /// Its page in the shop's administration; empty where nobody said.
    pub shop_url: String,
    /// What it is worth.
    pub total: Option<Money>,
    /// When it was placed or registered.
    pub dated_at: Option<Timestamp>,
    /// What became of it, as last recorded.
    pub outcome: Option<Outcome>,
    /// When that was.
    pub outcome_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    stream: String,
    source_key: String,
    title: String,
    person_name: String,
    person_id: String,
    status: String,
    shop_url: String,
    total: Json<Option<Money>>,
    dated_at: Option<i64>,
    outcome: String,
    outcome_at: i64,
}

impl From<Row> for RecordPage {
    fn from(row: Row) -> Self {
        Self {
            stream: Stream::new(row.stream),
            key: row.source_key,
            title: row.title,
            person_name: row.person_name,
            person: row.person_id,
            status: row.status,
            shop_url: row.shop_url,
            total: row.total.0,
            dated_at: row.dated_at.map(instant),
            outcome: Outcome::parse(&row.outcome),
            outcome_at: instant(row.outcome_at),
        }
    }
}

const COLUMNS: &str = "select r.stream, r.source_key, r.title, r.person_name, r.person_id, r.status, r.shop_url, \
                       r.total, r.dated_at, r.outcome, r.outcome_at from records r \
                       join integrations i on i.id = r.integration_id where i.team_id = $1 and r.integration_id = $2";

/// One record of a team.
pub async fn record(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    stream: &Stream,
    key: &str,
) -> Result<Option<RecordPage>, StoreError> {
    let sql = format!("{COLUMNS} and r.stream = $3 and r.source_key = $4");
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(integration.as_str())
        .bind(stream.as_str())
        .bind(key)
        .fetch_optional(pool)
        .await?);
    Ok(row.map(RecordPage::from))
}

/// The records of a person, the newest first.
pub async fn records_of(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    person: &str,
    limit: i64,
) -> Result<Vec<RecordPage>, StoreError> {
    let sql = format!(
        "{COLUMNS} and r.person_id = $3 and r.person_id <> '' \
         order by coalesce(r.dated_at, 0) desc, r.source_key desc limit $4"
    );
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(integration.as_str())
        .bind(person)
        .bind(limit)
        .fetch_all(pool)
        .await?);
    Ok(rows.into_iter().map(RecordPage::from).collect())
}

/// What a record became in the system.
#[derive(Clone, Debug)]
pub struct Became {
    /// The system's stream.
    pub stream: Stream,
    /// The system's id.
    pub id: String,
    /// We made it; else it was there before.
    pub ours: bool,
    /// What was last written.
    pub fields: Fields,
    /// When.
    pub written_at: Timestamp,
    /// It is the person's, not the record's own.
    pub of_person: bool,
}

/// What these source keys became: a record's own, and its person's.
pub async fn became(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    key: &str,
    person: &str,
) -> Result<Vec<Became>, StoreError> {
    // The few streams are found from one to the next: a `distinct` would read every binding.
    let rows: Vec<(String, String, String, bool, Json<Fields>, i64)> = on_read!(db, pool => sqlx::query_as(
        "with recursive streams (stream) as (select min(target_stream) from bindings where integration_id = $2 \
         union all select (select min(target_stream) from bindings where integration_id = $2 \
         and target_stream > stream) from streams where stream is not null) \
         select b.source_key, b.target_stream, b.target_id, b.ours, b.fields, b.written_at \
         from integrations i join bindings b on b.integration_id = i.id \
         where i.team_id = $1 and i.id = $2 \
         and b.target_stream in (select stream from streams where stream is not null) \
         and b.source_key in ($3, $4) and b.part = '' order by b.target_stream",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(key)
    .bind(person)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(source_key, stream, id, ours, fields, at)| Became {
            of_person: !person.is_empty() && source_key == person,
            stream: Stream::new(stream),
            id,
            ours,
            fields: fields.0,
            written_at: instant(at),
        })
        .collect())
}

/// Keys that identify a person: kind and value, former ones too.
pub async fn person_keys(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    person: &str,
) -> Result<Vec<(String, String)>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select k.kind, k.value from person_keys k join integrations i on i.id = k.integration_id \
         where i.team_id = $1 and k.integration_id = $2 and k.person_id = $3 order by k.kind, k.value",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(person)
    .fetch_all(pool)
    .await?))
}

/// Something that happened to a record in a run.
#[derive(Clone, Debug)]
pub struct Happened {
    /// In which run.
    pub run: RunId,
    /// To which record.
    pub title: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Why.
    pub reason: Option<Reason>,
    /// Before and after.
    pub changes: Vec<crate::store::runs::FieldChange>,
    /// When.
    pub at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct HappenedRow {
    run_id: String,
    title: String,
    outcome: String,
    reason: Json<Option<Reason>>,
    changes: Json<Vec<crate::store::runs::FieldChange>>,
    at: i64,
}

/// The history of a record over all runs, newest first; reads without a change are not part of it, nor is what a dry
/// run would have done.
pub async fn history(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    stream: &Stream,
    key: &str,
    limit: i64,
) -> Result<Vec<Happened>, StoreError> {
    let rows: Vec<HappenedRow> = on_read!(db, pool => sqlx::query_as(
        "select o.run_id, o.title, o.outcome, o.reason, o.changes, o.at from outcomes o \
         join integrations i on i.id = o.integration_id join runs r on r.id = o.run_id and r.kind <> 'dry_run' \
         where i.team_id = $1 and o.integration_id = $2 and o.stream = $3 and o.source_key = $4 \
         order by o.run_id desc limit $5",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(key)
    .bind(limit)
    .fetch_all(pool)
    .await?);
    rows.into_iter()
        .map(|row| {
            Ok(Happened {
                run: RunId::new(row.run_id),
                title: row.title,
                outcome: Outcome::parse(&row.outcome).ok_or(StoreError::Unreadable {
                    what: "outcome",
                    value: row.outcome,
                })?,
                reason: row.reason.0,
                changes: row.changes.0,
                at: instant(row.at),
            })
        })
        .collect()
}

/// Why a record waits.
#[derive(Clone, Debug)]
pub struct Waits {
    /// As what it counts.
    pub outcome: Option<Outcome>,
    /// Why.
    pub reason: Reason,
    /// What is kept of it.
    pub payload: Payload,
    /// How often it was tried.
    pub tries: u64,
    /// Since when.
    pub first_at: Timestamp,
    /// When it was tried last.
    pub last_at: Timestamp,
    /// In which run that was.
    pub run: RunId,
}

#[derive(sqlx::FromRow)]
struct WaitsRow {
    outcome: String,
    reason: Json<Reason>,
    payload: Json<Payload>,
    tries: i64,
    first_at: i64,
    last_at: i64,
    run_id: String,
}

/// Why a record waits, if it does.
pub async fn waits(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    stream: &Stream,
    key: &str,
) -> Result<Option<Waits>, StoreError> {
    let row: Option<WaitsRow> = on_read!(db, pool => sqlx::query_as(
        "select u.outcome, u.reason, u.payload, u.tries, u.first_at, u.last_at, u.run_id from undelivered u \
         join integrations i on i.id = u.integration_id \
         where i.team_id = $1 and u.integration_id = $2 and u.stream = $3 and u.source_key = $4",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(key)
    .fetch_optional(pool)
    .await?);
    Ok(row.map(|row| Waits {
        outcome: Outcome::parse(&row.outcome),
        reason: row.reason.0,
        payload: row.payload.0,
        tries: u64::try_from(row.tries).unwrap_or_default(),
        first_at: instant(row.first_at),
        last_at: instant(row.last_at),
        run: RunId::new(row.run_id),
    }))
}
