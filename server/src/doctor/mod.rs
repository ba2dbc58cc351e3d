//! The doctor: looks at everything the program needs, changes nothing, and says what to do.

mod database;
mod disk;
mod workers;

use crate::config::Settings;
use mostek_engine::store::Db;
use serde::Serialize;

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Health {
    /// As it should be.
    Fine,
    /// Works, but somebody should know.
    Warning,
    /// Something does not work.
    Wrong,
}

impl Health {
    /// As printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Warning => "warning",
            Self::Wrong => "wrong",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What.
    pub name: &'static str,
    /// How it is.
    pub health: Health,
    /// What was seen.
    pub seen: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Check {
    fn fine(name: &'static str, seen: impl Into<String>) -> Self {
        Self {
            name,
            health: Health::Fine,
            seen: seen.into(),
            next: None,
        }
    }

    fn warning(name: &'static str, seen: impl Into<String>, next: impl Into<String>) -> Self {
        Self {
            name,
            health: Health::Warning,
            seen: seen.into(),
            next: Some(next.into()),
        }
    }

    fn wrong(name: &'static str, seen: impl Into<String>, next: impl Into<String>) -> Self {
        Self {
            name,
            health: Health::Wrong,
            seen: seen.into(),
            next: Some(next.into()),
        }
    }
}

/// Everything that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The worst of all.
    pub health: Health,
    /// One by one.
    pub checks: Vec<Check>,
}

/// Looks at everything.
pub async fn examine(settings: &Settings) -> Report {
    let mut checks = vec![configuration(settings)];
    let db = database::reach(settings, &mut checks).await;
    if let Some(db) = &db {
        checks.push(database::schema(db).await);
        checks.push(database::key(settings, db).await);
        checks.push(workers::alive(db).await);
    }
    checks.extend(disk::space(&settings.engine));
    checks.push(disk::spool(&settings.engine));
    if let Some(db) = db {
        Db::close(&db).await;
    }
    let health = checks
        .iter()
        .map(|check| check.health)
        .max()
        .unwrap_or(Health::Fine);
    Report { health, checks }
}

fn configuration(settings: &Settings) -> Check {
    let seen = match &settings.file {
        Some(file) => format!("defaults, {}, environment", file.display()),
        None => "defaults, environment".to_owned(),
    };
    Check::fine("configuration", seen)
}
