//! Connections of a team.

use super::slugs::next_free;
use super::{Db, StoreError, Transaction, instant, on, on_read, on_transaction};
use crate::secrets::Vault;
use jiff::Timestamp;
use mostek_connectors::contract::{Check, ConnectionSettings};
use mostek_model::{AccountKey, ConnectionId, IntegrationId, PlatformId, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// A stored connection. Its secrets stay sealed until [`Connection::open`].
#[derive(Clone, Debug)]
pub struct Connection {
    /// Its id.
    pub id: ConnectionId,
    /// Whose it is.
    pub team: TeamId,
    /// Its name in addresses and files, unique within the team.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// What it leads to.
    pub platform: PlatformId,
    /// The account behind it.
    pub account: AccountKey,
    /// Settings that may be shown.
    pub plain: BTreeMap<String, String>,
    /// Last characters of each saved secret, so that people can tell them apart.
    pub secret_ends: BTreeMap<String, String>,
    /// The last test.
    pub checks: Vec<Check>,
    /// When it was tested.
    pub tested_at: Option<Timestamp>,
    /// Counts changes, against lost edits.
    pub revision: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Since when a person paused it; none while it works.
    pub paused_at: Option<Timestamp>,
    sealed: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    team_id: String,
    slug: String,
    name: String,
    platform: String,
    account: String,
    plain: Json<BTreeMap<String, String>>,
    sealed: String,
    secret_keys: Json<BTreeMap<String, String>>,
    checks: Json<Vec<Check>>,
    tested_at: Option<i64>,
    revision: i64,
    updated_at: i64,
    paused_at: Option<i64>,
}

impl From<Row> for Connection {
    fn from(row: Row) -> Self {
        Self {
            id: ConnectionId::new(row.id),
            team: TeamId::new(row.team_id),
            slug: row.slug,
            name: row.name,
            platform: PlatformId::new(row.platform),
            account: AccountKey::new(row.account),
            plain: row.plain.0,
            secret_ends: row.secret_keys.0,
            checks: row.checks.0,
            tested_at: row.tested_at.map(instant),
            revision: row.revision,
            updated_at: instant(row.updated_at),
            paused_at: row.paused_at.map(instant),
            sealed: row.sealed,
        }
    }
}

impl Connection {
    /// The settings with secrets in clear; keep them in memory only.
    pub fn open(&self, vault: &Vault) -> Result<ConnectionSettings, StoreError> {
        let secret = vault.unseal_map(self.id.as_str(), &self.sealed)?;
        Ok(ConnectionSettings {
            plain: self.plain.clone(),
            secret,
        })
    }
}

const COLUMNS: &str = "select id, team_id, slug, name, platform, account, plain, sealed, secret_keys, checks, \
                       tested_at, revision, updated_at, paused_at from connections";

/// What errors call a row.
pub(crate) const WHAT: &str = "connection";

/// True when another team has a connection of this id.
pub(crate) async fn is_elsewhere(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &ConnectionId,
) -> Result<bool, StoreError> {
    let others: i64 = on_transaction!(transaction, tx => sqlx::query_scalar("select count(*) from connections where id = $2 and team_id <> $1")
        .bind(team.as_str())
        .bind(id.as_str())
        .fetch_one(tx)
        .await?);
    Ok(others > 0)
}

/// All connections of a team, by name.
pub async fn list(db: &Db, team: &TeamId) -> Result<Vec<Connection>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 order by name, id");
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(team.as_str()).fetch_all(pool).await?);
    Ok(rows.into_iter().map(Connection::from).collect())
}

/// One connection of a team.
pub async fn get(
    db: &Db,
    team: &TeamId,
    id: &ConnectionId,
) -> Result<Option<Connection>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and id = $2");
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(id.as_str())
        .fetch_optional(pool)
        .await?);
    Ok(row.map(Connection::from))
}

/// The same within a transaction, which sees what it stored itself.
pub async fn get_within(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &ConnectionId,
) -> Result<Option<Connection>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and id = $2");
    let row: Option<Row> = on_transaction!(transaction, tx => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(id.as_str())
        .fetch_optional(tx)
        .await?);
    Ok(row.map(Connection::from))
}

/// A name in addresses and files that is free within the team: this one, or the next with a number.
pub async fn free_slug(
    transaction: &mut Transaction,
    team: &TeamId,
    base: &str,
) -> Result<String, StoreError> {
    let taken: Vec<String> = on_transaction!(transaction, tx => sqlx::query_scalar("select slug from connections where team_id = $1")
        .bind(team.as_str())
        .fetch_all(tx)
        .await?);
    Ok(next_free(base, &taken))
}

/// One connection of a team by its name in addresses and files.
pub async fn by_slug(db: &Db, team: &TeamId, slug: &str) -> Result<Option<Connection>, StoreError> {
    let sql = format!("{COLUMNS} where team_id = $1 and slug = $2");
    let row: Option<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(slug)
        .fetch_optional(pool)
        .await?);
    Ok(row.map(Connection::from))
}

/// What is written of a connection.
pub struct ConnectionRow<'a> {
    /// Its id, chosen by the caller.
    pub id: &'a ConnectionId,
    /// Whose it is.
    pub team: &'a TeamId,
    /// Its name in addresses and files.
    pub slug: &'a str,
    /// Its name for people.
    pub name: &'a str,
    /// What it leads to.
    pub platform: &'a PlatformId,
    /// The account behind it.
    pub account: &'a AccountKey,
    /// Settings, secrets in clear.
    pub settings: &'a ConnectionSettings,
    /// When.
    pub at: i64,
}

impl ConnectionRow<'_> {
    fn secret_ends(&self) -> BTreeMap<String, String> {
        let end = |secret: &str| {
            let characters: Vec<char> = secret.chars().collect();
            // The end of a short secret would give too much of it away.
            if characters.len() < 16 {
                String::new()
            } else {
                characters[characters.len() - 4..].iter().collect()
            }
        };
        self.settings
            .secret
            .iter()
            .map(|(key, secret)| (key.clone(), end(secret)))
            .collect()
    }
}

/// Stores a new connection; its id and its slug must be free.
pub async fn insert(
    transaction: &mut Transaction,
    vault: &Vault,
    row: &ConnectionRow<'_>,
) -> Result<(), StoreError> {
    let sealed = vault.seal_map(row.id.as_str(), &row.settings.secret)?;
    let inserted = on_transaction!(transaction, connection => sqlx::query(
        "insert into connections (id, team_id, slug, name, platform, account, plain, sealed, secret_keys, checks, \
         revision, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)",
    )
    .bind(row.id.as_str())
    .bind(row.team.as_str())
    .bind(row.slug)
    .bind(row.name)
    .bind(row.platform.as_str())
    .bind(row.account.as_str())
    .bind(Json(&row.settings.plain))
    .bind(sealed)
    .bind(Json(row.secret_ends()))
    .bind(Json(Vec::<Check>::new()))
    .bind(row.at)
    .execute(connection)
    .await
    .map(|done| done.rows_affected()));
    match inserted.map_err(StoreError::from) {
        Err(error) if error.is_unique_violation() => Err(StoreError::Exists {
            what: WHAT,
            key: row.slug.to_owned(),
        }),
        inserted => inserted.map(drop),
    }
}

/// Stores a changed connection, if nobody else changed it since `revision`. The last test no longer says anything.
pub async fn update(
    transaction: &mut Transaction,
    vault: &Vault,
    row: &ConnectionRow<'_>,
    revision: i64,
) -> Result<(), StoreError> {
    let sealed = vault.seal_map(row.id.as_str(), &row.settings.secret)?;
    let changed = on_transaction!(transaction, connection => sqlx::query(
        "update connections set name = $3, account = $4, plain = $5, sealed = $6, secret_keys = $7, checks = $8, \
         tested_at = null, revision = revision + 1, updated_at = $9 \
         where team_id = $1 and id = $2 and revision = $10",
    )
    .bind(row.team.as_str())
    .bind(row.id.as_str())
    .bind(row.name)
    .bind(row.account.as_str())
    .bind(Json(&row.settings.plain))
    .bind(sealed)
    .bind(Json(row.secret_ends()))
    .bind(Json(Vec::<Check>::new()))
    .bind(row.at)
    .bind(revision)
    .execute(connection)
    .await?
    .rows_affected());
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Changed { what: "connection" })
    }
}

/// Stores the result of a test of the connection as it was read; false when it was changed since.
pub async fn set_checks(
    db: &Db,
    tested: &Connection,
    checks: &[Check],
    at: i64,
) -> Result<bool, StoreError> {
    let stored = on!(db, pool => sqlx::query(
        "update connections set checks = $4, tested_at = $5 where team_id = $1 and id = $2 and revision = $3",
    )
    .bind(tested.team.as_str())
    .bind(tested.id.as_str())
    .bind(tested.revision)
    .bind(Json(checks))
    .bind(at)
    .execute(pool)
    .await?
    .rows_affected());
    Ok(stored == 1)
}

/// Pauses a connection, or lets it work again.
pub async fn set_paused(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &ConnectionId,
    since: Option<i64>,
) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query("update connections set paused_at = $3 where team_id = $1 and id = $2")
        .bind(team.as_str())
        .bind(id.as_str())
        .bind(since)
        .execute(connection)
        .await?
        .rows_affected());
    Ok(())
}

/// Names of an integration's connections that a person paused.
pub async fn paused_of(db: &Db, integration: &IntegrationId) -> Result<Vec<String>, StoreError> {
    Ok(on!(db, pool => sqlx::query_scalar(
        "select c.name from integrations i \
         join connections c on c.id in (i.shop_connection_id, i.system_connection_id) \
         where i.id = $1 and c.paused_at is not null order by c.id",
    )
    .bind(integration.as_str())
    .fetch_all(pool)
    .await?))
}

/// Removes a connection; true when it was there. The database refuses while an integration uses it.
pub async fn remove(
    transaction: &mut Transaction,
    team: &TeamId,
    id: &ConnectionId,
) -> Result<bool, StoreError> {
    let removed = on_transaction!(transaction, connection => sqlx::query("delete from connections where team_id = $1 and id = $2")
        .bind(team.as_str())
        .bind(id.as_str())
        .execute(connection)
        .await?
        .rows_affected());
    Ok(removed == 1)
}
