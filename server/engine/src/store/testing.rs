//! Fresh databases for tests: SQLite always, Postgres when `MOSTEK_TEST_POSTGRES_URL` names a server.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot get its database should stop"
)]

use super::{Db, DbAddress, migrate};
use crate::services::Services;
use crate::settings::EngineSettings;

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
