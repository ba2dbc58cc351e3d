//! The database and the key that fits it.

use super::Check;
use crate::config::Settings;
use mostek_engine::KeySource;
use mostek_engine::secrets::{Key, Vault};
use mostek_engine::store::{Db, DbAddress, StoreError, instance};
use std::time::Duration;

/// A server that does not answer within this time counts as gone.
const PATIENCE: Duration = Duration::from_secs(10);

/// Is it there, and does it answer?
pub(super) async fn reach(settings: &Settings, checks: &mut Vec<Check>) -> Option<Db> {
    let (place, next) = match &settings.engine.database {
        DbAddress::File(path) if !path.exists() => {
            let seen = format!("{} does not exist yet", path.display());
            checks.push(Check::wrong(
                "database",
                seen,
                "start `mostek serve` or `mostek migrate` once, or check --data",
            ));
            return None;
        }
        DbAddress::File(path) => (
            path.display().to_string(),
            "check that the file is whole and that this user may write to it and its folder",
        ),
        DbAddress::Postgres(_) => (
            "Postgres".to_owned(),
            "check that the server runs, and address and password in MOSTEK_DATABASE_URL",
        ),
    };
    let opened = tokio::time::timeout(PATIENCE, async {
        let db = Db::open(&settings.engine.database).await?;
        let now = db.now().await?;
        Ok::<_, StoreError>((db, now))
    });
    let (db, now) = match opened.await {
        Ok(Ok(opened)) => opened,
        Ok(Err(error)) => {
            checks.push(Check::wrong("database", format!("{place}: {error}"), next));
            return None;
        }
        Err(_) => {
            checks.push(Check::wrong(
                "database",
                format!("{place} does not answer"),
                next,
            ));
            return None;
        }
    };
    checks.push(Check::fine(
        "database",
        format!("{} answers ({place})", db.kind()),
    ));
    let difference = (now.as_second() - jiff::Timestamp::now().as_second()).abs();
    if difference > 5 {
        let seen = format!("differs from the database's clock by {difference} s");
        checks.push(Check::warning(
            "clock",
            seen,
            "let both machines follow a time server",
        ));
    }
    Some(db)
}

/// Does the schema fit this program?
pub(super) async fn schema(db: &Db) -> Check {
    match instance::pending_migrations(db).await {
        Ok(pending) if pending.is_empty() => Check::fine("schema", "up to date"),
        Ok(pending) => {
            let seen = format!(
                "{} migrations are missing: {}",
                pending.len(),
                pending.join(", ")
            );
            Check::wrong("schema", seen, "run `mostek migrate`, or start the program")
        }
        Err(error) => Check::wrong("schema", error.to_string(), "check the database"),
    }
}

/// Does the key fit? Nothing is created here.
pub(super) async fn key(settings: &Settings, db: &Db) -> Check {
    let place = match &settings.engine.key {
        KeySource::Given(_) => "MOSTEK_KEY".to_owned(),
        KeySource::File(path) => path.display().to_string(),
    };
    let restore = "restore the key this database was made with: from the backup of the key file, or as MOSTEK_KEY";
    let sealed = match instance::get(db, "key_check").await {
        Ok(check) => check.is_some(),
        Err(error) => return Check::wrong("key", error.to_string(), "run `mostek migrate` first"),
    };
    match (Key::find(&settings.engine.key), sealed) {
        (Ok(None), false) => {
            Check::fine("key", format!("{place} will be created at the first start"))
        }
        (Ok(Some(_)), false) => Check::fine(
            "key",
            format!("{place} is there; nothing is sealed with it yet"),
        ),
        (Err(error), _) => Check::wrong("key", error.to_string(), restore),
        (Ok(_), true) => match Vault::open(db, &settings.engine.key).await {
            Ok(_) => readable_by_others(&settings.engine.key, place),
            Err(error) => Check::wrong("key", error.to_string(), restore),
        },
    }
}

fn readable_by_others(source: &KeySource, place: String) -> Check {
    use std::os::unix::fs::PermissionsExt;
    let mode = match source {
        KeySource::File(path) => path
            .metadata()
            .map(|data| data.permissions().mode())
            .unwrap_or_default(),
        KeySource::Given(_) => 0,
    };
    if mode & 0o077 == 0 {
        Check::fine("key", format!("{place} fits"))
    } else {
        Check::warning(
            "key",
            format!("{place} fits, but others can read it"),
            format!("chmod 600 {place}"),
        )
    }
}
