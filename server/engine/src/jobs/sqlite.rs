//! The bell beside the embedded database: a file of its own.
//!
//! The queue polls and locks its tables all the time; in its own file it never makes the data's only writer wait,
//! its tables meet none of ours, and losing it loses nothing.

use super::doorbell::{Doorbell, Handler, QUEUE, Ring, answer_with};
use apalis::prelude::{TaskBuilder, TaskSink, WorkerBuilderExt};
use apalis_sqlite::{Config, SqliteStorage};
use async_trait::async_trait;
use mostek_model::RunId;
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions};
use std::path::Path;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Rings through a SQLite file.
pub struct SqliteBell {
    pool: SqlitePool,
    storage: SqliteStorage<Ring>,
}

impl SqliteBell {
    /// Opens the queue's file beside the database's.
    pub async fn open(database: &Path) -> anyhow::Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(database.with_extension("queue"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .busy_timeout(Duration::from_secs(30));
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await?;
        crate::store::exclusively(database, "queue", || async {
            Ok(SqliteStorage::migrations().run(&pool).await?)
        })
        .await?;
        // One task at a time is fetched: tasks waiting in a worker's buffer would be taken for orphans.
        let config = Config::default()
            .queue(QUEUE)
            .batch_size(1)
            .heartbeat_interval(Duration::from_secs(15));
        let storage = SqliteStorage::<Ring>::new(&pool).with_config(config);
        Ok(Self { pool, storage })
    }
}

#[async_trait]
impl Doorbell for SqliteBell {
    async fn ring(&self, run: &RunId) {
        let task = TaskBuilder::new(Ring { run: run.clone() })
            .max_attempts(1)
            .build();
        if let Err(error) = self.storage.clone().push_task(task).await {
            tracing::warn!(run.id = %run, "the bell for run {run} did not ring: {error}");
        }
    }

    async fn answer(&self, count: usize, handler: Handler, stop: CancellationToken) {
        answer_with!(self.storage.clone(), count, handler, stop);
    }

    async fn tidy(&self) {
        let done = sqlx::query("delete from Jobs where status in ('Done', 'Killed', 'Failed')")
            .execute(&self.pool)
            .await;
        if let Err(error) = done {
            tracing::warn!("the job queue could not be tidied: {error}");
        }
    }
}
