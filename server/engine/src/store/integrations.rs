//! Integrations of a team.

use super::slugs::next_free;
use super::{Db, StoreError, Transaction, instant, on_read, on_transaction, retired_namespaces};
use jiff::Timestamp;
use mostek_model::{AccountKey, ConnectionId, IntegrationId, Schedule, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// Whether an integration runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegrationState {
    /// Being set up; runs nothing.
    Draft,
    /// Runs on demand and by its schedule.
    Active,
    /// Stopped by a person; keeps everything.
    Paused,
}

impl IntegrationState {
    /// As stored and as written in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Paused => "paused",
        }
    }

    /// Reads what [`IntegrationState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Draft, Self::Active, Self::Paused]
            .into_iter()
            .find(|state| state.as_str() == text)
    }
}

/// A stored integration.
#[derive(Clone, Debug)]
pub struct Integration {
    /// Its id.
    pub id: IntegrationId,
    /// Whose it is.
    pub team: TeamId,
    /// Its name in addresses and files, unique within the team.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// Whether it runs.
    pub state: IntegrationState,
    /// The shop's connection.
    pub shop: ConnectionId,
    /// The system's connection.
    pub system: ConnectionId,
    /// Settings of the shop's side.
    pub shop_settings: BTreeMap<String, String>,
    /// Settings of the system's side.
    pub system_settings: BTreeMap<String, String>,
    /// The account at the system; namespaces are unique within it (P11).
    pub system_account: AccountKey,
    /// Prefix of this shop's ids within the system.
    pub namespace: String,
    /// Relay, placeholder and own addresses that identify nobody (P10).
    pub own_addresses: Vec<String>,
    /// When it runs by itself.
    pub schedule: Schedule,
    /// When it runs next.
    pub next_run_at: Option<Timestamp>,
    /// Counts changes, against lost edits.
    pub revision: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    team_id: String,
    slug: String,
    name: String,
    state: String,
    shop_connection_id: String,
    system_connection_id: String,
    shop_settings: Json<BTreeMap<String, String>>,
    system_settings: Json<BTreeMap<String, String>>,
    system_account: String,
    namespace: String,
    own_addresses: Json<Vec<String>>,
    schedule: Json<Schedule>,
    next_run_at: Option<i64>,
    revision: i64,
}

impl TryFrom<Row> for Integration {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let state = IntegrationState::parse(&row.state).ok_or(StoreError::Unreadable {
            what: "integration state",
            value: row.state,
        })?;
        Ok(Self {
            id: IntegrationId::new(row.id),
            team: TeamId::new(row.team_id),
            slug: row.slug,
            name: row.name,
            state,
            shop: ConnectionId::new(row.shop_connection_id),
            system: ConnectionId::new(row.system_connection_id),
            shop_settings: row.shop_settings.0,
            system_settings: row.system_settings.0,
            system_account: AccountKey::new(row.system_account),
            namespace: row.namespace,
            own_addresses: row.own_addresses.0,
            schedule: row.schedule.0,
            next_run_at: row.next_run_at.map(instant),
            revision: row.revision,
        })
    }
}

const COLUMNS: &str = "select id, team_id, slug, name, state, shop_connection_id, system_connection_id, shop_settings, \
                       system_settings, system_account, namespace, own_addresses, schedule, next_run_at, revision \
                       from integrations";

/// All integrations of a team, by name.
pub async fn list(db: &Db, team: &TeamId) -> Result<Vec<Integration>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 order by name, id");
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(team.as_str()).fetch_all(pool).await?);
    rows.into_iter().map(Integration::try_from).collect()
}

/// One integration of a team.
pub async fn get(
    db: &Db,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<Option<Integration>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and id = $2");
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(id.as_str())
        .fetch_optional(pool)
        .await?);
    row.map(Integration::try_from).transpose()
}

/// The same within a transaction.
pub async fn get_within(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<Option<Integration>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and id = $2");
    let row: Option<Row> = on_transaction!(transaction, tx => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(id.as_str())
        .fetch_optional(tx)
        .await?);
    row.map(Integration::try_from).transpose()
}

/// A name in addresses and files that is free within the team: this one, or the next with a number.
pub async fn free_slug(
    transaction: &mut Transaction,
    team: &TeamId,
    base: &str,
) -> Result<String, StoreError> {
    let taken: Vec<String> = on_transaction!(transaction, tx => sqlx::query_scalar("select slug from integrations where team_id = $1")
        .bind(team.as_str())
        .fetch_all(tx)
        .await?);
    Ok(next_free(base, &taken))
}

/// One integration of a team by its name in addresses and files.
pub async fn by_slug(
    db: &Db,
    team: &TeamId,
    slug: &str,
) -> Result<Option<Integration>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and slug = $2");
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(slug)
        .fetch_optional(pool)
        .await?);
    row.map(Integration::try_from).transpose()
}

/// Teams that have an integration with this slug, for the command line.
pub async fn teams_with_slug(db: &Db, slug: &str) -> Result<Vec<(TeamId, String)>, StoreError> {
    let rows: Vec<(String, String)> = on_read!(db, pool => sqlx::query_as(
        "select teams.id, teams.slug from integrations join teams on teams.id = integrations.team_id \
         where integrations.slug = $1 order by teams.slug",
    )
    .bind(slug)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(id, slug)| (TeamId::new(id), slug))
        .collect())
}

/// Active integrations whose next run is due.
pub async fn due(db: &Db, now: i64) -> Result<Vec<Integration>, StoreError> {
    let sql = format!(
        "{COLUMNS} where state = 'active' and next_run_at is not null and next_run_at <= $1"
    );
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(now).fetch_all(pool).await?);
    rows.into_iter().map(Integration::try_from).collect()
}

/// Stores an integration: new, or changed since the revision it was read with. Its plan is stored where its schedule or
/// its state changed: otherwise the sweep may have moved it on since it was read.
pub async fn save(
    transaction: &mut Transaction,
    integration: &Integration,
    at: i64,
) -> Result<(), StoreError> {
    let saved = on_transaction!(transaction, connection => sqlx::query(
        "insert into integrations (id, team_id, slug, name, state, shop_connection_id, system_connection_id, \
         shop_settings, system_settings, system_account, namespace, own_addresses, schedule, next_run_at, revision, \
         created_at, updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1, $15, $15) \
         on conflict (id) do update set slug = excluded.slug, name = excluded.name, state = excluded.state, \
         shop_connection_id = excluded.shop_connection_id, system_connection_id = excluded.system_connection_id, \
         shop_settings = excluded.shop_settings, system_settings = excluded.system_settings, \
         system_account = excluded.system_account, namespace = excluded.namespace, \
         own_addresses = excluded.own_addresses, schedule = excluded.schedule, next_run_at = case \
         when integrations.state = excluded.state and integrations.schedule = excluded.schedule \
         then integrations.next_run_at else excluded.next_run_at end, \
         revision = integrations.revision + 1, updated_at = excluded.updated_at \
         where integrations.team_id = $2 and integrations.revision = $16",
    )
    .bind(integration.id.as_str())
    .bind(integration.team.as_str())
    .bind(&integration.slug)
    .bind(&integration.name)
    .bind(integration.state.as_str())
    .bind(integration.shop.as_str())
    .bind(integration.system.as_str())
    .bind(Json(&integration.shop_settings))
    .bind(Json(&integration.system_settings))
    .bind(integration.system_account.as_str())
    .bind(&integration.namespace)
    .bind(Json(&integration.own_addresses))
    .bind(Json(&integration.schedule))
    .bind(integration.next_run_at.map(super::millis))
    .bind(at)
    .bind(integration.revision)
    .execute(connection)
    .await
    .map(|done| done.rows_affected()));
    match saved {
        // P11: what a deleted integration left in the system stays with its team and shop.
        Ok(1)
            if retired_namespaces::belongs_elsewhere(transaction, integration.id.as_str())
                .await? =>
        {
            Err(taken(integration))
        }
        Ok(1) => Ok(()),
        Ok(_) => Err(StoreError::Changed {
            what: "integration",
        }),
        Err(error) => match StoreError::from(error) {
            error if error.is_unique_violation() => Err(taken(integration)),
            error => Err(error),
        },
    }
}

fn taken(integration: &Integration) -> StoreError {
    StoreError::Exists {
        what: "integration or namespace",
        key: integration.namespace.clone(),
    }
}

/// Counts a change of the integration, if nobody else changed it since this revision. Within a transaction it also keeps
/// others from changing the integration's flows until the end.
pub async fn count_change(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &IntegrationId,
    revision: i64,
    at: i64,
) -> Result<(), StoreError> {
    let counted = on_transaction!(transaction, tx => sqlx::query(
        "update integrations set revision = revision + 1, updated_at = $4 \
         where team_id = $1 and id = $2 and revision = $3",
    )
    .bind(team.as_str())
    .bind(id.as_str())
    .bind(revision)
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    if counted == 1 {
        Ok(())
    } else {
        Err(StoreError::Changed {
            what: "integration",
        })
    }
}

/// Ids and names of the integrations that use a connection, always in the same order.
pub async fn using(
    transaction: &mut Transaction,
    team: &TeamId,
    connection: &ConnectionId,
) -> Result<Vec<(IntegrationId, String)>, StoreError> {
    let rows: Vec<(String, String)> = on_transaction!(transaction, tx => sqlx::query_as(
        "select id, name from integrations \
         where team_id = $1 and $2 in (shop_connection_id, system_connection_id) order by id",
    )
    .bind(team.as_str())
    .bind(connection.as_str())
    .fetch_all(tx)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(id, name)| (IntegrationId::new(id), name))
        .collect())
}

/// Activates or pauses an integration, if nobody changed it since it was read: what was found fit to run is what runs.
pub async fn set_state(
    transaction: &mut Transaction,
    read: &Integration,
    state: IntegrationState,
    next_run_at: Option<i64>,
) -> Result<(), StoreError> {
    let set = on_transaction!(transaction, tx => sqlx::query(
        "update integrations set state = $3, next_run_at = $4, revision = revision + 1 \
         where team_id = $1 and id = $2 and revision = $5",
    )
    .bind(read.team.as_str())
    .bind(read.id.as_str())
    .bind(state.as_str())
    .bind(next_run_at)
    .bind(read.revision)
    .execute(tx)
    .await?
    .rows_affected());
    if set == 1 {
        Ok(())
    } else {
        Err(StoreError::Changed {
            what: "integration",
        })
    }
}

/// Tells the integrations of a system's connection which account it leads to now: namespaces are unique within it (P11).
pub async fn set_system_account(
    transaction: &mut Transaction,
    team: &TeamId,
    connection: &ConnectionId,
    account: &AccountKey,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "update integrations set system_account = $3, revision = revision + 1 \
         where team_id = $1 and system_connection_id = $2 and system_account <> $3",
    )
    .bind(team.as_str())
    .bind(connection.as_str())
    .bind(account.as_str())
    .execute(tx)
    .await?
    .rows_affected());
    retired_namespaces::check_followers(transaction, team, connection).await
}

/// Claims what only one integration may own at a connection; returns the owner if it is another one.
pub async fn claim(
    transaction: &mut Transaction,
    connection: &ConnectionId,
    name: &str,
    integration: &IntegrationId,
) -> Result<Option<IntegrationId>, StoreError> {
    let owner: String = on_transaction!(transaction, tx => sqlx::query_scalar(
        "insert into claims (connection_id, name, integration_id) values ($1, $2, $3) \
         on conflict (connection_id, name) do update set name = excluded.name returning integration_id",
    )
    .bind(connection.as_str())
    .bind(name)
    .bind(integration.as_str())
    .fetch_one(tx)
    .await?);
    Ok((owner != integration.as_str()).then(|| IntegrationId::new(owner)))
}

/// Gives up a claim.
pub async fn give_up_claims(
    transaction: &mut Transaction,
    integration: &IntegrationId,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("delete from claims where integration_id = $1")
        .bind(integration.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}
