//! Runs as the console lists them, newest first.

use super::run::{FlowProgress, flows_of};
use super::{Bank, PAGE};
use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{
    ConnectionId, IntegrationId, OutcomeCounts, PlatformId, Reason, RunId, RunKind, RunState,
    TeamId,
};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// A run with its integration and how far it is.
#[derive(Clone, Debug)]
pub struct RunSummary {
    /// Its id.
    pub id: RunId,
    /// The integration's id.
    pub integration: IntegrationId,
    /// The integration's name in addresses.
    pub slug: String,
    /// The integration's name for people.
    pub name: String,
    /// The shop.
    pub shop: Bank,
    /// The system.
    pub system: Bank,
    /// What it does.
    pub kind: RunKind,
    /// How it is.
    pub state: RunState,
    /// Who asked for it.
    pub requested_by: String,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// When a worker took it first.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// Until when it waits.
    pub wait_until: Option<Timestamp>,
    /// What it waits for.
    pub wait_reason: Option<Reason>,
    /// Why it failed.
    pub failure: Option<Reason>,
    /// Its flows, in order.
    pub flows: Vec<FlowProgress>,
}

impl RunSummary {
    /// Records read so far.
    pub fn read(&self) -> u64 {
        self.flows.iter().map(|flow| flow.read).sum()
    }

    /// Records to read, where every flow knows. A flow that was read to its end has no more than it read.
    pub fn total(&self) -> Option<u64> {
        if self.flows.is_empty() {
            return None;
        }
        let total = |flow: &FlowProgress| match flow.phase.as_str() {
            "done" | "retrying" => Some(flow.read),
            _ => flow.total.map(|total| total.max(flow.read)),
        };
        self.flows.iter().map(total).sum()
    }

    /// Outcomes of all flows together.
    pub fn outcomes(&self) -> OutcomeCounts {
        let mut all = OutcomeCounts::default();
        for flow in &self.flows {
            all.merge(&flow.outcomes);
        }
        all
    }
}

/// States shown together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RunGroup {
    /// Every state.
    #[default]
    All,
    /// Those that hold the slot.
    Active,
    /// Those a person paused.
    Paused,
    /// Read to the end.
    Finished,
    /// Failed or parked.
    Failed,
    /// Cancelled.
    Cancelled,
}

impl RunGroup {
    fn states(self) -> [&'static str; 5] {
        match self {
            Self::All => [""; 5],
            Self::Active => ["queued", "running", "waiting", "paused", "stopping"],
            Self::Paused => ["paused"; 5],
            Self::Finished => ["finished"; 5],
            Self::Failed => ["failed", "parked", "failed", "failed", "failed"],
            Self::Cancelled => ["cancelled"; 5],
        }
    }
}

/// Which runs to list.
#[derive(Clone, Debug, Default)]
pub struct RunFilter {
    /// Of this integration, by its name in addresses.
    pub integration: Option<String>,
    /// In these states.
    pub group: RunGroup,
    /// Of this kind.
    pub kind: Option<RunKind>,
    /// Asked for by this person or by what acts by itself.
    pub who: Option<String>,
    /// Older than this run.
    pub before: Option<RunId>,
}

/// A page of runs.
#[derive(Clone, Debug)]
pub struct RunPage {
    /// Newest first.
    pub runs: Vec<RunSummary>,
    /// There are older ones.
    pub more: bool,
}

const COLUMNS: &str = "select r.id, r.kind, r.state, r.requested_by, r.requested_at, r.started_at, r.finished_at, \
                       r.wait_until, r.wait_reason, r.failure, i.id as integration_id, i.slug, i.name, \
                       s.id as shop_id, s.slug as shop_slug, s.name as shop_name, s.platform as shop_platform, \
                       y.id as system_id, y.slug as system_slug, y.name as system_name, y.platform as system_platform";
const BANKS: &str = "join connections s on s.id = i.shop_connection_id \
                     join connections y on y.id = i.system_connection_id";

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    kind: String,
    state: String,
    requested_by: String,
    requested_at: i64,
    started_at: Option<i64>,
    finished_at: Option<i64>,
    wait_until: Option<i64>,
    wait_reason: Json<Option<Reason>>,
    failure: Json<Option<Reason>>,
    integration_id: String,
    slug: String,
    name: String,
    shop_id: String,
    shop_slug: String,
    shop_name: String,
    shop_platform: String,
    system_id: String,
    system_slug: String,
    system_name: String,
    system_platform: String,
}

impl TryFrom<Row> for RunSummary {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: RunId::new(row.id),
            integration: IntegrationId::new(row.integration_id),
            slug: row.slug,
            name: row.name,
            shop: Bank {
                id: ConnectionId::new(row.shop_id),
                slug: row.shop_slug,
                name: row.shop_name,
                platform: PlatformId::new(row.shop_platform),
            },
            system: Bank {
                id: ConnectionId::new(row.system_id),
                slug: row.system_slug,
                name: row.system_name,
                platform: PlatformId::new(row.system_platform),
            },
            kind: RunKind::parse(&row.kind).ok_or(StoreError::Unreadable {
                what: "kind of run",
                value: row.kind,
            })?,
            state: RunState::parse(&row.state).ok_or(StoreError::Unreadable {
                what: "state of run",
                value: row.state,
            })?,
            requested_by: row.requested_by,
            requested_at: instant(row.requested_at),
            started_at: row.started_at.map(instant),
            finished_at: row.finished_at.map(instant),
            wait_until: row.wait_until.map(instant),
            wait_reason: row.wait_reason.0,
            failure: row.failure.0,
            flows: Vec::new(),
        })
    }
}

async fn with_flows(db: &Db, rows: Vec<Row>) -> Result<Vec<RunSummary>, StoreError> {
    let mut runs = rows
        .into_iter()
        .map(RunSummary::try_from)
        .collect::<Result<Vec<_>, _>>()?;
    let ids: Vec<&str> = runs.iter().map(|run| run.id.as_str()).collect();
    let mut flows = flows_of(db, &ids).await?;
    for run in &mut runs {
        run.flows = flows.remove(run.id.as_str()).unwrap_or_default();
    }
    Ok(runs)
}

/// The newest run of every integration of a team, by integration.
pub(super) async fn latest(
    db: &Db,
    team: &TeamId,
) -> Result<BTreeMap<String, RunSummary>, StoreError> {
    let sql = format!(
        "{COLUMNS} from integrations i {BANKS} join runs r on r.id = \
         (select x.id from runs x where x.integration_id = i.id order by x.id desc limit 1) where i.team_id = $1"
    );
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(team.as_str()).fetch_all(pool).await?);
    let runs = with_flows(db, rows).await?;
    Ok(runs
        .into_iter()
        .map(|run| (run.integration.as_str().to_owned(), run))
        .collect())
}

/// One run of a team.
pub(super) async fn one(
    db: &Db,
    team: &TeamId,
    run: &RunId,
) -> Result<Option<RunSummary>, StoreError> {
    let sql = format!(
        "{COLUMNS} from runs r join integrations i on i.id = r.integration_id {BANKS} where r.team_id = $1 and r.id = $2"
    );
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(run.as_str())
        .fetch_all(pool)
        .await?);
    Ok(with_flows(db, rows).await?.pop())
}

/// A page of a team's runs, newest first.
pub async fn runs(db: &Db, team: &TeamId, filter: &RunFilter) -> Result<RunPage, StoreError> {
    let sql = format!(
        "{COLUMNS} from runs r join integrations i on i.id = r.integration_id {BANKS} \
         where r.team_id = $1 and ($2 = '' or i.slug = $2) and ($3 = '' or r.id < $3) \
         and ($4 = '' or r.state in ($4, $5, $6, $7, $8)) and ($9 = '' or r.kind = $9) \
         and ($10 = '' or r.requested_by = $10) order by r.id desc limit {}",
        PAGE + 1
    );
    let states = filter.group.states();
    let mut rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(filter.integration.as_deref().unwrap_or_default())
        .bind(filter.before.as_ref().map(RunId::as_str).unwrap_or_default())
        .bind(states[0])
        .bind(states[1])
        .bind(states[2])
        .bind(states[3])
        .bind(states[4])
        .bind(filter.kind.map(RunKind::as_str).unwrap_or_default())
        .bind(filter.who.as_deref().unwrap_or_default())
        .fetch_all(pool)
        .await?);
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok(RunPage {
        runs: with_flows(db, rows).await?,
        more,
    })
}

/// Runs looked at for the names of those who asked for them.
const LATELY: i64 = 500;

/// Who asked for the team's newest runs, each once.
pub async fn requesters(db: &Db, team: &TeamId) -> Result<Vec<String>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_scalar(
        "select distinct requested_by from \
         (select requested_by from runs where team_id = $1 order by id desc limit $2) lately order by requested_by",
    )
    .bind(team.as_str())
    .bind(LATELY)
    .fetch_all(pool)
    .await?))
}
