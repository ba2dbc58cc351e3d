//! The program, its data folder and the stand-ins it talks to.

use crate::file::IntegrationFile;
use mostek_sandbox::daktela::{Model, ORDER_TYPE};
use mostek_sandbox::shoptet::{Shop, ShopSettings};
use mostek_sandbox::{Builder, Sandbox};
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A shop, a system, and everything to start the program between them.
pub struct Place {
    /// The stand-ins.
    pub sandbox: Sandbox,
    folder: PathBuf,
    database: Option<String>,
}

/// The address of a fresh database of each kind; none stands for the embedded one.
pub async fn databases() -> Vec<Option<String>> {
    let mut all = vec![None];
    if let Ok(server) = std::env::var("MOSTEK_TEST_POSTGRES_URL") {
        let name = format!("process_{}", uuid::Uuid::now_v7().simple());
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
        all.push(Some(url.to_string()));
    }
    all
}

impl Place {
    /// Sets everything up, up to an active integration.
    pub async fn new(shop: Shop, database: Option<String>) -> Self {
        let settings = ShopSettings {
            full_export_interval: None,
            ..ShopSettings::default()
        };
        let sandbox = Sandbox::start(Builder::new().shop(shop).shop_settings(settings))
            .await
            .expect("the stand-ins");
        sandbox
            .daktela
            .seed_contact(EARLIER, "Kdo tu byl dřív", &[]);
        let earlier =
            serde_json::json!({ "type": ORDER_TYPE, "title": "Co tu bylo dřív", "stage": "OPEN" });
        sandbox.daktela.seed(Model::CrmRecords, EARLIER, earlier);
        let folder = tempfile::tempdir().expect("a folder").keep();
        let place = Self {
            sandbox,
            folder,
            database,
        };
        std::fs::write(place.folder.join("password"), "most přes řeku\n").expect("a password file");
        let password = place.folder.join("password");
        let password = password.to_str().expect("a path");
        place.run(&[
            "user",
            "add",
            "jana@example.com",
            "--new-team",
            "Řeka",
            "--password-file",
            password,
        ]);
        let text = IntegrationFile::default().write(&place.sandbox, &place.folder);
        let file = place.folder.join("kavarna.toml");
        std::fs::write(&file, text).expect("the integration's file");
        place.run(&["integration", "apply", file.to_str().expect("a path")]);
        place
    }

    /// The program with this place's settings.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mostek"));
        command
            .env("MOSTEK_DATA", self.folder.join("data"))
            .env("MOSTEK_ALLOW_PRIVATE_ADDRESSES", "1")
            .env("MOSTEK_LEASE_SECONDS", "3")
            .env("MOSTEK_SWEEP_SECONDS", "1")
            .env_remove("MOSTEK_SITE_DIR")
            .stdin(Stdio::null());
        if let Some(database) = &self.database {
            command.env("MOSTEK_DATABASE_URL", database);
        }
        command
    }

    /// Runs a command to its end; it must succeed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let output = self
            .command()
            .args(arguments)
            .output()
            .expect("the program");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "mostek {arguments:?} ended with {}: {said}",
            output.status
        );
        String::from_utf8(output.stdout).expect("text")
    }

    /// Runs a command with `--json` and reads its answer.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let text = self.run(&[arguments, &["--json"]].concat());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// Starts a process that stays.
    pub fn start(&self, arguments: &[&str]) -> Started {
        let path = self.folder.join(format!("{}.log", uuid::Uuid::now_v7()));
        let log = std::fs::File::create(&path).expect("a log");
        let child = self
            .command()
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program");
        Started { child, log: path }
    }

    /// Waits until the numbers of a run say that it ended, and returns them.
    pub fn until_ended(&self, run: &str) -> Value {
        let deadline = Instant::now() + Duration::from_secs(120);
        loop {
            let shown = self.json(&["run", "show", run]);
            let state = shown["state"].as_str().unwrap_or_default().to_owned();
            if !["queued", "running", "waiting", "paused", "stopping"].contains(&state.as_str()) {
                return shown;
            }
            assert!(
                Instant::now() < deadline,
                "run {run} did not end: {shown:#}"
            );
            std::thread::yield_now();
        }
    }

    /// Names of the contacts we made.
    pub fn contacts(&self) -> Vec<String> {
        let contacts = self.sandbox.daktela.contacts();
        contacts
            .iter()
            .map(|contact| contact.name().to_owned())
            .filter(|name| name != EARLIER)
            .collect()
    }

    /// Names of the CRM records we made.
    pub fn crm_records(&self) -> Vec<String> {
        let records = self.sandbox.daktela.crm_records();
        records
            .iter()
            .map(|record| record.name().to_owned())
            .filter(|name| name != EARLIER)
            .collect()
    }
}

const EARLIER: &str = "earlier";

/// A process that is killed when the scenario ends.
pub struct Started {
    child: Child,
    log: PathBuf,
}

impl Started {
    /// Where the console listens, as its log says.
    pub async fn address(&self) -> String {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            let log = std::fs::read_to_string(&self.log).expect("the log");
            if let Some((_, rest)) = log.split_once("listening on ") {
                return rest
                    .split_whitespace()
                    .next()
                    .expect("an address")
                    .to_owned();
            }
            assert!(
                Instant::now() < deadline,
                "the console did not start: {log}"
            );
            tokio::task::yield_now().await;
        }
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().expect("a kill");
        self.child.wait().expect("an end");
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        // Already dead after `kill`: nothing to report.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
