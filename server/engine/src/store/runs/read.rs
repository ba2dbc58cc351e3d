//! Reading runs.

use crate::store::{Db, StoreError, instant, on, on_read};
use jiff::Timestamp;
use mostek_model::{IntegrationId, Reason, RunId, RunKind, RunState, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// A stored run.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// Whose it is.
    pub team: TeamId,
    /// What it executes.
    pub integration: IntegrationId,
    /// What it does.
    pub kind: RunKind,
    /// A stronger kind that was asked for meanwhile and follows.
    pub followup: Option<RunKind>,
    /// Where it stands.
    pub state: RunState,
    /// While it is stopping: it stops to pause.
    pub pausing: bool,
    /// Who asked for it.
    pub requested_by: String,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// When a worker first took it.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// The lease of the worker that executes it; empty while none does.
    pub lease_token: String,
    /// How often it was taken over from a worker that gave no sign of life.
    pub rescues: i64,
    /// Until when it waits at most.
    pub wait_until: Option<Timestamp>,
    /// Why it waits.
    pub wait_reason: Option<Reason>,
    /// Requests sent, by connection id.
    pub requests: BTreeMap<String, u64>,
    /// Why it failed.
    pub failure: Option<Reason>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    team_id: String,
    integration_id: String,
    kind: String,
    followup_kind: String,
    state: String,
    pausing: i64,
    requested_by: String,
    requested_at: i64,
    started_at: Option<i64>,
    finished_at: Option<i64>,
    lease_token: String,
    rescues: i64,
    wait_until: Option<i64>,
    wait_reason: Json<Option<Reason>>,
    requests: Json<BTreeMap<String, u64>>,
    failure: Json<Option<Reason>>,
}

impl TryFrom<Row> for Run {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: RunId::new(row.id),
            team: TeamId::new(row.team_id),
            integration: IntegrationId::new(row.integration_id),
            kind: RunKind::parse(&row.kind).ok_or(StoreError::Unreadable {
                what: "run kind",
                value: row.kind,
            })?,
            followup: RunKind::parse(&row.followup_kind),
            state: RunState::parse(&row.state).ok_or(StoreError::Unreadable {
                what: "run state",
                value: row.state,
            })?,
            pausing: row.pausing != 0,
            requested_by: row.requested_by,
            requested_at: instant(row.requested_at),
            started_at: row.started_at.map(instant),
            finished_at: row.finished_at.map(instant),
            lease_token: row.lease_token,
            rescues: row.rescues,
            wait_until: row.wait_until.map(instant),
            wait_reason: row.wait_reason.0,
            requests: row.requests.0,
            failure: row.failure.0,
        })
    }
}

const COLUMNS: &str = "select id, team_id, integration_id, kind, followup_kind, state, pausing, requested_by, requested_at, \
                       started_at, finished_at, lease_token, rescues, wait_until, wait_reason, requests, failure from runs";

/// A run by its id, for the worker that executes it. Pages use [`of_team`].
pub async fn get(db: &Db, id: &RunId) -> Result<Option<Run>, StoreError> {
    let sql = format!("{COLUMNS} where id = $1");
    let row: Option<Row> = on!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id.as_str()).fetch_optional(pool).await?);
    row.map(Run::try_from).transpose()
}

/// A run of a team.
pub async fn of_team(db: &Db, team: &TeamId, id: &RunId) -> Result<Option<Run>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and id = $2");
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(id.as_str())
        .fetch_optional(pool)
        .await?);
    row.map(Run::try_from).transpose()
}

/// The run that holds the integration's slot.
pub async fn active(db: &Db, integration: &IntegrationId) -> Result<Option<Run>, StoreError> {
    let sql = format!(
        "{COLUMNS} where integration_id = $1 and state in ('queued', 'running', 'waiting', 'paused', 'stopping')"
    );
    let row: Option<Row> = on!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(integration.as_str())
        .fetch_optional(pool)
        .await?);
    row.map(Run::try_from).transpose()
}

/// The newest runs of a team, or of one of its integrations.
pub async fn latest(
    db: &Db,
    team: &TeamId,
    integration: Option<&IntegrationId>,
    limit: i64,
) -> Result<Vec<Run>, StoreError> {
    let sql = format!(
        "{COLUMNS} where team_id = $1 and ($2 = '' or integration_id = $2) order by id desc limit $3"
    );
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(integration.map_or("", |id| id.as_str()))
        .bind(limit)
        .fetch_all(pool)
        .await?);
    rows.into_iter().map(Run::try_from).collect()
}

/// True when a full run of an integration that started after this instant has finished.
pub async fn finished_full_since(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    since: i64,
) -> Result<bool, StoreError> {
    let found: Option<String> = on_read!(db, pool => sqlx::query_scalar(
        "select id from runs where team_id = $1 and integration_id = $2 and kind = 'full' and state = 'finished' \
         and started_at > $3 limit 1",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(since)
    .fetch_optional(pool)
    .await?);
    Ok(found.is_some())
}
