//! Fills a database: people and connections as the program makes them, the many rows in bulk.

use crate::tables::{Size, statements};
use crate::{lists, names};
use mostek_engine::connection::{self, ConnectionDraft};
use mostek_engine::people::{self, NewUser};
use mostek_engine::store::Db;
use mostek_engine::{Actor, EngineSettings, Services, definition};
use mostek_model::{Language, PlatformId, Role};
use sqlx::AssertSqlSafe;
use std::path::Path;

/// Who signs in.
pub const EMAIL: &str = "bench@example.com";
/// With this.
pub const PASSWORD: &str = "most přes řeku 1357";
/// Integrations.
pub const INTEGRATIONS: i64 = 3;

/// Fills a fresh database.
pub async fn fill(settings: EngineSettings, orders: i64, rows: i64) -> anyhow::Result<()> {
    let services = Services::open(settings).await?;
    let (team, user) = people::found_team(
        &services,
        "Velká agentura",
        "Europe/Prague",
        &user_of_bench(),
    )
    .await?;
    let actor = Actor::command_line(team.clone());
    let colleague = NewUser {
        email: "kolega@example.com".to_owned(),
        name: "Karel Druhý".to_owned(),
        ..user_of_bench()
    };
    people::add_user(&services, &actor, &colleague, Role::Operator).await?;
    let token = ("token", "x".repeat(32));
    let address = ("address", "https://agentura.daktela.com".to_owned());
    let system = save(&services, &actor, "daktela", "System", &[address, token]).await?;
    for sql in names::make() {
        run(&services.db, &sql).await?;
    }
    for number in 1..=INTEGRATIONS {
        let shop = [
            ("address", format!("https://obchod{number}.example.com")),
            ("customers_hash", "a".repeat(64)),
            ("orders_hash", "b".repeat(64)),
        ];
        let name = format!("Obchod {number}");
        let shop = save(&services, &actor, "shoptet", &name, &shop).await?;
        let text = file(number, &shop, &system);
        let id = definition::apply(&services, &actor, &text, "bench.toml", Path::new(""))
            .await?
            .id;
        lists::keep(&services, &team, &id).await?;
        let size = Size {
            number,
            orders: orders / INTEGRATIONS,
            rows: rows / INTEGRATIONS,
        };
        for (what, sql) in statements(&size, (team.as_str(), user.as_str()), id.as_str()) {
            println!("integration {number}: {what}");
            run(&services.db, &sql).await?;
        }
    }
    for sql in names::DROP {
        run(&services.db, sql).await?;
    }
    // As the servers do by themselves some time after so many new rows.
    let tidy = match &services.db {
        Db::Sqlite { .. } => "analyze",
        Db::Postgres(_) => "vacuum analyze",
    };
    run(&services.db, tidy).await?;
    services.db.close().await;
    Ok(())
}

fn user_of_bench() -> NewUser {
    NewUser {
        email: EMAIL.to_owned(),
        name: "Běla Měřená".to_owned(),
        password: PASSWORD.to_owned(),
        language: Language::Cs,
    }
}

/// A fresh database at a server.
pub async fn fresh_postgres(server: &str) -> anyhow::Result<String> {
    let name = format!("mostek_bench_{}", std::process::id());
    let pool = sqlx::PgPool::connect(server).await?;
    let create = format!("create database {name}");
    sqlx::query(AssertSqlSafe(create)).execute(&pool).await?;
    pool.close().await;
    let mut url = url::Url::parse(server)?;
    url.set_path(&name);
    Ok(url.to_string())
}

async fn save(
    services: &Services,
    actor: &Actor,
    platform: &str,
    name: &str,
    values: &[(&str, String)],
) -> anyhow::Result<String> {
    let draft = ConnectionDraft {
        id: None,
        platform: PlatformId::new(platform),
        name: name.to_owned(),
        values: values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect(),
        revision: 0,
        new_id: None,
    };
    connection::save(services, actor, draft).await?;
    Ok(connection::slug_of(name))
}

fn file(number: i64, shop: &str, system: &str) -> String {
    format!(
        r#"[integration]
slug = "obchod-{number}"
name = "Obchod {number}"
state = "active"
[shop]
platform = "shoptet"
connection = "{shop}"
[system]
platform = "daktela"
connection = "{system}"
[system.settings]
database = "default"
record_type = "orders"
[[flow]]
stream = "customers"
[[flow]]
stream = "orders"
"#
    )
}

/// Runs a statement written for Postgres; SQLite knows the same without its casts to JSON.
async fn run(db: &Db, sql: &str) -> anyhow::Result<()> {
    match db {
        Db::Sqlite { write, .. } => {
            let sql = sql.replace("::jsonb", "");
            sqlx::query(AssertSqlSafe(sql)).execute(write).await?;
        }
        Db::Postgres(pool) => {
            sqlx::query(AssertSqlSafe(sql.to_owned()))
                .execute(pool)
                .await?;
        }
    }
    Ok(())
}
