//! Integrations as the console lists them: both banks, the last run, what waits.

use super::runs::{RunSummary, latest};
use crate::store::integrations::IntegrationState;
use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{
    ConnectionId, IntegrationId, Outcome, OutcomeCounts, PlatformId, Schedule, TeamId,
};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// One bank of the bridge: a connection, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The connection.
    pub id: ConnectionId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// What it leads to.
    pub platform: PlatformId,
}

/// An integration with what people want to know first.
#[derive(Clone, Debug)]
pub struct Bridge {
    /// Its id.
    pub id: IntegrationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// Whether it runs.
    pub state: IntegrationState,
    /// The shop, always left.
    pub shop: Bank,
    /// The system, always right.
    pub system: Bank,
    /// When it runs by itself.
    pub schedule: Schedule,
    /// When it runs next.
    pub next_run_at: Option<Timestamp>,
    /// The newest run.
    pub last_run: Option<RunSummary>,
    /// Undelivered records by outcome.
    pub undelivered: OutcomeCounts,
    /// The bank that a person paused, if one is; nothing runs then.
    pub paused_bank: Option<Bank>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    slug: String,
    name: String,
    state: String,
    schedule: Json<Schedule>,
    next_run_at: Option<i64>,
    shop_id: String,
    shop_slug: String,
    shop_name: String,
    shop_platform: String,
    shop_paused_at: Option<i64>,
    system_id: String,
    system_slug: String,
    system_name: String,
    system_platform: String,
    system_paused_at: Option<i64>,
}

impl TryFrom<Row> for Bridge {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let state = IntegrationState::parse(&row.state).ok_or(StoreError::Unreadable {
            what: "integration state",
            value: row.state,
        })?;
        let shop = Bank {
            id: ConnectionId::new(row.shop_id),
            slug: row.shop_slug,
            name: row.shop_name,
            platform: PlatformId::new(row.shop_platform),
        };
        let system = Bank {
            id: ConnectionId::new(row.system_id),
            slug: row.system_slug,
            name: row.system_name,
            platform: PlatformId::new(row.system_platform),
        };
        let paused_bank = match (row.shop_paused_at, row.system_paused_at) {
            (Some(_), _) => Some(shop.clone()),
            (None, Some(_)) => Some(system.clone()),
            (None, None) => None,
        };
        Ok(Self {
            paused_bank,
            id: IntegrationId::new(row.id),
            slug: row.slug,
            name: row.name,
            state,
            shop,
            system,
            schedule: row.schedule.0,
            next_run_at: row.next_run_at.map(instant),
            last_run: None,
            undelivered: OutcomeCounts::default(),
        })
    }
}

/// All integrations of a team, by name.
pub async fn bridges(db: &Db, team: &TeamId) -> Result<Vec<Bridge>, StoreError> {
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(
        "select i.id, i.slug, i.name, i.state, i.schedule, i.next_run_at, \
         s.id as shop_id, s.slug as shop_slug, s.name as shop_name, s.platform as shop_platform, s.paused_at as shop_paused_at, \
         y.id as system_id, y.slug as system_slug, y.name as system_name, y.platform as system_platform, \
         y.paused_at as system_paused_at \
         from integrations i join connections s on s.id = i.shop_connection_id \
         join connections y on y.id = i.system_connection_id \
         where i.team_id = $1 order by i.name, i.id",
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?);
    let mut bridges = rows
        .into_iter()
        .map(Bridge::try_from)
        .collect::<Result<Vec<_>, _>>()?;
    let mut runs = latest(db, team).await?;
    let mut waiting = undelivered(db, team).await?;
    for bridge in &mut bridges {
        bridge.last_run = runs.remove(bridge.id.as_str());
        bridge.undelivered = waiting.remove(bridge.id.as_str()).unwrap_or_default();
    }
    Ok(bridges)
}

/// One integration of a team. Teams have few: the list is read.
pub async fn bridge(db: &Db, team: &TeamId, slug: &str) -> Result<Option<Bridge>, StoreError> {
    Ok(bridges(db, team)
        .await?
        .into_iter()
        .find(|bridge| bridge.slug == slug))
}

async fn undelivered(
    db: &Db,
    team: &TeamId,
) -> Result<BTreeMap<String, OutcomeCounts>, StoreError> {
    let rows: Vec<(String, String, i64)> = on_read!(db, pool => sqlx::query_as(
        "select u.integration_id, u.outcome, count(*) from undelivered u \
         join integrations i on i.id = u.integration_id \
         where i.team_id = $1 group by u.integration_id, u.outcome",
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?);
    let mut counts = BTreeMap::<String, OutcomeCounts>::new();
    for (integration, outcome, records) in rows {
        if let Some(outcome) = Outcome::parse(&outcome) {
            counts
                .entry(integration)
                .or_default()
                .add(outcome, u64::try_from(records).unwrap_or_default());
        }
    }
    Ok(counts)
}
