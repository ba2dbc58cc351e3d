//! The bell in a Postgres database; the queue keeps its tables in a schema of its own.

use super::doorbell::{Doorbell, Handler, QUEUE, Ring, answer_with};
use apalis::prelude::{TaskBuilder, TaskSink, WorkerBuilderExt};
use apalis_postgres::{Config, PostgresStorage};
use async_trait::async_trait;
use mostek_model::RunId;
use sqlx::PgPool;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Rings through Postgres.
pub struct PostgresBell {
    pool: PgPool,
    storage: PostgresStorage<Ring>,
}

impl PostgresBell {
    /// Sets the queue's tables up.
    pub async fn open(pool: &PgPool) -> anyhow::Result<Self> {
        PostgresStorage::setup(pool).await?;
        let config = Config::default()
            .queue(QUEUE)
            .batch_size(1)
            .heartbeat_interval(Duration::from_secs(15))
            // The code's default is five minutes without a sign of life.
            .missed_heartbeats(2);
        let storage = PostgresStorage::<Ring>::new(pool).with_config(config);
        Ok(Self {
            pool: pool.clone(),
            storage,
        })
    }
}

#[async_trait]
impl Doorbell for PostgresBell {
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
        let done =
            sqlx::query("delete from apalis.jobs where status in ('Done', 'Killed', 'Failed')")
                .execute(&self.pool)
                .await;
        if let Err(error) = done {
            tracing::warn!("the job queue could not be tidied: {error}");
        }
    }
}
