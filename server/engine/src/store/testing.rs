//! Fresh databases for tests: SQLite always, Postgres when `MOSTEK_TEST_POSTGRES_URL` names a server.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot get its database should stop"
)]

use super::{Db, DbAddress, migrate, on, teams};
use crate::actor::Actor;
use crate::services::Services;
use crate::settings::EngineSettings;
use mostek_model::{IntegrationId, Schedule, TeamId};
use sqlx::types::Json;

/// An address of a fresh, empty database of each kind.
pub async fn addresses() -> Vec<DbAddress> {
    let folder = tempfile::tempdir()
        .expect("a folder for the database")
        .keep();
    let mut all = vec![DbAddress::File(folder.join("mostek.db"))];
    if let Ok(server) = std::env::var("MOSTEK_TEST_POSTGRES_URL") {
        all.push(DbAddress::Postgres(fresh_postgres(&server).await));
    }
    all
}

async fn fresh_postgres(server: &str) -> String {
    let name = format!("mostek_{}", uuid::Uuid::now_v7().simple());
    let pool = sqlx::PgPool::connect(server)
        .await
        .expect("the test server");
    let create = format!("create database {name}");
    sqlx::query(sqlx::AssertSqlSafe(create))
        .execute(&pool)
        .await
        .expect("a fresh database");
    pool.close().await;
    let mut url = url::Url::parse(server).expect("the server's address");
    url.set_path(&name);
    url.to_string()
}

/// Fresh, migrated databases.
pub async fn databases() -> Vec<Db> {
    let mut all = Vec::new();
    for address in addresses().await {
        let db = Db::open(&address).await.expect("an open database");
        migrate(&db).await.expect("a migrated database");
        all.push(db);
    }
    all
}

/// The engine over fresh databases.
pub async fn services() -> Vec<Services> {
    let mut all = Vec::new();
    for address in addresses().await {
        let folder = tempfile::tempdir().expect("a data folder").keep();
        let mut settings = EngineSettings::for_folder(folder);
        settings.database = address;
        settings.allow_private_addresses = true;
        all.push(Services::open(settings).await.expect("an open engine"));
    }
    all
}

/// The owner of a fresh team.
pub async fn owner(services: &Services, slug: &str) -> Actor {
    owner_within(&services.db, slug).await
}

/// The same in a database alone.
pub async fn owner_within(db: &Db, slug: &str) -> Actor {
    let team = teams::TeamRow {
        id: format!("team-{slug}"),
        slug: slug.to_owned(),
        name: slug.to_owned(),
        time_zone: "Europe/Prague".to_owned(),
    };
    let mut transaction = db.begin().await.expect("a transaction");
    teams::insert(&mut transaction, &team, jiff::Timestamp::UNIX_EPOCH)
        .await
        .expect("a team");
    transaction.commit().await.expect("a stored team");
    Actor::command_line(TeamId::new(team.id))
}

/// An active integration of a team, with connections that are there in name only.
pub async fn integration(db: &Db, team: &TeamId, slug: &str, schedule: &Schedule) -> IntegrationId {
    let insert = "insert into connections (id, team_id, slug, name, platform, account, plain, sealed, secret_keys, \
                  checks, revision, created_at, updated_at) \
                  values ($1, $2, $1, $1, 'p', $1, '{}', '', '{}', '[]', 1, 0, 0)";
    on!(db, pool => sqlx::query(insert)
        .bind(slug)
        .bind(team.as_str())
        .execute(pool)
        .await
        .expect("a connection")
        .rows_affected());
    let insert = "insert into integrations (id, team_id, slug, name, state, shop_connection_id, \
                  system_connection_id, shop_settings, system_settings, system_account, namespace, own_addresses, \
                  schedule, next_run_at, revision, created_at, updated_at) \
                  values ($1, $2, $1, $1, 'active', $1, $1, '{}', '{}', $1, $1, '[]', $3, null, 1, 0, 0)";
    on!(db, pool => sqlx::query(insert)
        .bind(slug)
        .bind(team.as_str())
        .bind(Json(schedule))
        .execute(pool)
        .await
        .expect("an integration")
        .rows_affected());
    IntegrationId::new(slug)
}
