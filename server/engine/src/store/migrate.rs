//! Brings the schema up to date; safe when two processes start at once.

use super::{Db, StoreError};
use sqlx::migrate::Migrator;
use std::future::Future;
use std::path::Path;

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// Applies missing migrations: Postgres takes an advisory lock, SQLite a lock file.
pub async fn migrate(db: &Db) -> Result<(), StoreError> {
    match db {
        Db::Sqlite { write, .. } => {
            let options = write.connect_options();
            exclusively(options.get_filename(), "migrate", || async {
                Ok(SQLITE.run(write).await?)
            })
            .await
        }
        Db::Postgres(pool) => Ok(POSTGRES.run(pool).await?),
    }
}

/// Does something while no other process does the same beside this file.
pub(crate) async fn exclusively<F>(
    beside: &Path,
    what: &str,
    work: impl FnOnce() -> F,
) -> Result<(), StoreError>
where
    F: Future<Output = Result<(), StoreError>>,
{
    let path = beside.with_extension(format!("{what}-lock"));
    let lock = tokio::task::spawn_blocking(move || {
        let file = std::fs::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)?;
        rustix::fs::flock(&file, rustix::fs::FlockOperation::LockExclusive)?;
        Ok::<_, std::io::Error>(file)
    })
    .await
    .map_err(|error| StoreError::Lock(std::io::Error::other(error)))?
    .map_err(StoreError::Lock)?;
    let done = work().await;
    drop(lock);
    done
}
