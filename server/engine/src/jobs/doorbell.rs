//! The small trait the queue hides behind.

use super::postgres::PostgresBell;
use super::sqlite::SqliteBell;
use crate::settings::EngineSettings;
use crate::store::{Db, DbAddress};
use async_trait::async_trait;
use futures::future::BoxFuture;
use mostek_model::RunId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// A task of the queue: which run wants a worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ring {
    /// The run.
    pub run: RunId,
}

/// What a worker does when the bell rings.
pub type Handler = Arc<dyn Fn(RunId) -> BoxFuture<'static, ()> + Send + Sync>;

/// Name of the queue.
pub(super) const QUEUE: &str = "runs";

/// Rings workers and lets them answer.
#[async_trait]
pub trait Doorbell: Send + Sync {
    /// Rings for a run. A lost ring does no harm; trouble is logged.
    async fn ring(&self, run: &RunId);

    /// Answers with `count` workers until told to stop.
    async fn answer(&self, count: usize, handler: Handler, stop: CancellationToken);

    /// Removes tasks that are done.
    async fn tidy(&self);
}

/// The bell that belongs to a database.
pub async fn doorbell(db: &Db, settings: &EngineSettings) -> anyhow::Result<Arc<dyn Doorbell>> {
    Ok(match (db, &settings.database) {
        (Db::Postgres(pool), _) => Arc::new(PostgresBell::open(pool).await?),
        (Db::Sqlite { .. }, DbAddress::File(path)) => Arc::new(SqliteBell::open(path).await?),
        (Db::Sqlite { .. }, DbAddress::Postgres(_)) => {
            anyhow::bail!("the database does not fit its address")
        }
    })
}

/// A name no earlier process used: the queue refuses names it has seen lately.
pub(super) fn worker_name(restart: usize) -> String {
    format!("mostek-{}-{restart}", uuid::Uuid::now_v7())
}

/// Builds and runs the queue's monitor over a storage; the same for both databases.
macro_rules! answer_with {
    ($storage:expr, $count:expr, $handler:expr, $stop:expr) => {{
        let storage = $storage;
        let handler = $handler;
        let stop = $stop;
        let signal = stop.clone();
        let monitor = apalis::prelude::Monitor::new()
            .register(move |_| {
                let handler = handler.clone();
                let strategy = apalis::prelude::Strategy::new()
                    .interval(std::time::Duration::from_millis(500));
                apalis::prelude::WorkerBuilder::new($crate::jobs::doorbell::worker_name(0))
                    .backend(apalis::prelude::BackendExt::poll_with_strategy(
                        storage.clone(),
                        strategy,
                    ))
                    .concurrency($count)
                    .build(move |ring: $crate::jobs::Ring| {
                        let handler = handler.clone();
                        async move {
                            handler(ring.run).await;
                            Ok::<(), std::convert::Infallible>(())
                        }
                    })
            })
            // A locked database ends a worker; it comes back under a new name.
            .should_restart(move |_, _| !stop.is_cancelled())
            .shutdown_timeout(std::time::Duration::from_secs(30));
        let ended = monitor
            .run_with_signal(async move {
                signal.cancelled().await;
                Ok(())
            })
            .await;
        if let Err(error) = ended {
            tracing::error!("the job queue ended: {error}");
        }
    }};
}

pub(super) use answer_with;
