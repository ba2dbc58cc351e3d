//! A shop, a system, an engine and an integration between them.

use super::IntegrationFile;
use mostek_engine::runs::RunSummary;
use mostek_engine::store::{DbAddress, teams};
use mostek_engine::{Actor, EngineSettings, Services, definition, runs};
use mostek_model::{IntegrationId, RunKind, TeamId};
use mostek_sandbox::daktela::{Model, ORDER_TYPE, Stored};
use mostek_sandbox::shoptet::{Shop, ShopSettings};
use mostek_sandbox::{Builder, Sandbox};
use std::path::PathBuf;
use tokio_util::sync::CancellationToken;

/// What a scenario is given.
#[derive(Clone, Debug)]
pub struct Given {
    /// The shop.
    pub shop: Shop,
    /// How the shop's exports behave.
    pub shop_settings: ShopSettings,
    /// The integration.
    pub file: IntegrationFile,
}

impl Given {
    /// A shop with these records, and an integration with every default accepted.
    pub fn shop(shop: Shop) -> Self {
        let shop_settings = ShopSettings {
            full_export_interval: None,
            ..ShopSettings::default()
        };
        Self {
            shop,
            shop_settings,
            file: IntegrationFile::default(),
        }
    }

    /// The same with a change to the integration's file.
    pub fn file(mut self, change: impl FnOnce(&mut IntegrationFile)) -> Self {
        change(&mut self.file);
        self
    }

    /// The same under the shop's own rule of one full export in 15 minutes.
    pub fn with_interval_of_15_minutes(mut self) -> Self {
        self.file.full_export_interval_minutes = 15;
        self.shop_settings.full_export_interval = ShopSettings::default().full_export_interval;
        self
    }

    /// One world on each database.
    pub async fn worlds(&self) -> Vec<World> {
        let mut worlds = Vec::new();
        for address in databases().await {
            // On the heap: each scenario would carry all of it otherwise.
            worlds.push(Box::pin(World::start(self, address)).await);
        }
        worlds
    }
}

/// A fresh database of each kind: SQLite always, Postgres when `MOSTEK_TEST_POSTGRES_URL` names a server.
async fn databases() -> Vec<DbAddress> {
    let folder = tempfile::tempdir().expect("a folder").keep();
    let mut all = vec![DbAddress::File(folder.join("mostek.db"))];
    if let Ok(server) = std::env::var("MOSTEK_TEST_POSTGRES_URL") {
        let name = format!("scenario_{}", uuid::Uuid::now_v7().simple());
        let pool = sqlx::PgPool::connect(&server)
            .await
            .expect("the test server");
        let create = format!("create database {name}");
        sqlx::query(sqlx::AssertSqlSafe(create))
            .execute(&pool)
            .await
            .expect("a fresh database");
        pool.close().await;
        let mut url = url::Url::parse(&server).expect("the server's address");
        url.set_path(&name);
        all.push(DbAddress::Postgres(url.to_string()));
    }
    all
}

/// Name of the contact and of the CRM record that were in the system before.
const EARLIER: &str = "earlier";

/// Everything of a scenario, running.
pub struct World {
    /// The stand-ins.
    pub sandbox: Sandbox,
    /// The engine.
    pub services: Services,
    /// Who acts.
    pub actor: Actor,
    /// The integration.
    pub integration: IntegrationId,
    /// Where the integration's file and its secrets lie.
    pub folder: PathBuf,
    given: Given,
}

impl World {
    async fn start(given: &Given, address: DbAddress) -> Self {
        let sandbox = Sandbox::start(
            Builder::new()
                .shop(given.shop.clone())
                .shop_settings(given.shop_settings.clone()),
        )
        .await
        .expect("the stand-ins");
        // Daktela tells the custom fields of a database and of a record type with their rows only.
        sandbox
            .daktela
            .seed_contact(EARLIER, "Kdo tu byl dřív", &[]);
        let earlier =
            serde_json::json!({ "type": ORDER_TYPE, "title": "Co tu bylo dřív", "stage": "OPEN" });
        sandbox.daktela.seed(Model::CrmRecords, EARLIER, earlier);
        let folder = tempfile::tempdir().expect("a folder").keep();
        let mut settings = EngineSettings::for_folder(&folder);
        settings.database = address;
        settings.allow_private_addresses = true;
        settings.first_pause = std::time::Duration::ZERO;
        let services = Services::open(settings).await.expect("the engine");
        let actor = Actor::command_line(team(&services).await);
        let mut world = Self {
            sandbox,
            services,
            actor,
            integration: IntegrationId::new(""),
            folder,
            given: given.clone(),
        };
        world.integration = world.apply().await;
        world
    }

    /// The integration's file; its secrets lie beside it.
    pub fn file_text(&self) -> String {
        self.given.file.write(&self.sandbox, &self.folder)
    }

    /// Applies the integration's file.
    pub async fn apply(&self) -> IntegrationId {
        let text = self.file_text();
        let applied = definition::apply(
            &self.services,
            &self.actor,
            &text,
            "kavarna.toml",
            &self.folder,
        )
        .await;
        applied
            .unwrap_or_else(|error| panic!("the file should be accepted:\n{error}"))
            .id
    }

    /// Contacts of the system, without the one that was there.
    pub fn contacts(&self) -> Vec<Stored> {
        self.sandbox
            .daktela
            .contacts()
            .into_iter()
            .filter(|contact| contact.name() != EARLIER)
            .collect()
    }

    /// CRM records of the system, without the one that was there.
    pub fn crm_records(&self) -> Vec<Stored> {
        self.sandbox
            .daktela
            .crm_records()
            .into_iter()
            .filter(|record| record.name() != EARLIER)
            .collect()
    }

    /// Changes the integration's file and applies it again.
    pub async fn change_file(&mut self, change: impl FnOnce(&mut IntegrationFile)) {
        change(&mut self.given.file);
        self.apply().await;
    }

    /// Runs the integration to its end and returns the numbers.
    pub async fn sync(&self, kind: RunKind) -> RunSummary {
        let asked = runs::request(&self.services, &self.actor, &self.integration, kind)
            .await
            .expect("a run");
        runs::execute_here(&self.services, &asked.run, &CancellationToken::new())
            .await
            .expect("an executed run");
        self.summary(&asked.run).await
    }

    /// As after a restored backup: the integration is there, its bindings and persons are not.
    pub async fn forget_everything_learnt(&self) {
        for table in [
            "bindings",
            "person_keys",
            "persons",
            "target_keys",
            "target_scans",
        ] {
            let sql = format!("delete from {table}");
            match &self.services.db {
                mostek_engine::store::Db::Sqlite { write, .. } => {
                    sqlx::query(sqlx::AssertSqlSafe(sql))
                        .execute(write)
                        .await
                        .expect("an empty table");
                }
                mostek_engine::store::Db::Postgres(pool) => {
                    sqlx::query(sqlx::AssertSqlSafe(sql))
                        .execute(pool)
                        .await
                        .expect("an empty table");
                }
            }
        }
    }

    /// The numbers of a run.
    pub async fn summary(&self, run: &mostek_model::RunId) -> RunSummary {
        runs::summary(&self.services, &self.actor.team, run)
            .await
            .expect("the numbers")
            .expect("a run")
    }
}

async fn team(services: &Services) -> TeamId {
    let row = teams::TeamRow {
        id: uuid::Uuid::now_v7().to_string(),
        slug: "reka".to_owned(),
        name: "Agentura Řeka".to_owned(),
        time_zone: "Europe/Prague".to_owned(),
    };
    let mut transaction = services.db.begin().await.expect("a transaction");
    teams::insert(&mut transaction, &row, services.now())
        .await
        .expect("a team");
    transaction.commit().await.expect("a commit");
    TeamId::new(row.id)
}
