//! The workers of a process: they answer the bell, sweep, and give a sign of life.

use super::doorbell::Handler;
use super::sweep;
use crate::run;
use crate::services::Services;
use crate::store::workers;
use futures::FutureExt;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How often a process gives a sign of life.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);
/// How often old things are removed.
const TIDY_EVERY: Duration = Duration::from_secs(3600);

/// Workers of this process, until they are told to stop.
pub struct Workers {
    tasks: JoinSet<()>,
}

impl Workers {
    /// Starts `count` workers with their sweep.
    pub fn start(services: &Services, count: usize, stop: &CancellationToken) -> Self {
        let mut tasks = JoinSet::new();
        if count == 0 {
            return Self { tasks };
        }
        tasks.spawn(answer(services.clone(), count, stop.clone()));
        tasks.spawn(sweep_until(services.clone(), stop.clone()));
        tasks.spawn(live(services.clone(), stop.clone()));
        tasks.spawn(tidy_until(services.clone(), stop.clone()));
        Self { tasks }
    }

    /// Waits until all have ended, after they were told to stop.
    pub async fn ended(mut self) {
        while self.tasks.join_next().await.is_some() {}
    }
}

async fn answer(services: Services, count: usize, stop: CancellationToken) {
    let handler_stop = stop.clone();
    let handler_services = services.clone();
    let handler: Handler = Arc::new(move |id| {
        let (services, stop) = (handler_services.clone(), handler_stop.clone());
        async move {
            // A panic must not leave the queue's task behind as running: the lease ends and the sweep rings again.
            let executed = std::panic::AssertUnwindSafe(Box::pin(run::execute(&services, &id, &stop))).catch_unwind().await;
            match executed {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => tracing::error!(run.id = %id, "run {id} stopped: {error}"),
                Err(_) => tracing::error!(run.id = %id, "run {id} ended its worker; it will be taken over"),
            }
        }
        .boxed()
    });
    services.doorbell.answer(count, handler, stop).await;
}

async fn sweep_until(services: Services, stop: CancellationToken) {
    loop {
        if let Err(error) = sweep(&services).await {
            tracing::warn!("the sweep failed, the next one follows: {error}");
        }
        if stop
            .run_until_cancelled(tokio::time::sleep(services.settings.sweep))
            .await
            .is_none()
        {
            return;
        }
    }
}

async fn tidy_until(services: Services, stop: CancellationToken) {
    loop {
        sweep::tidy(&services).await;
        if stop
            .run_until_cancelled(tokio::time::sleep(TIDY_EVERY))
            .await
            .is_none()
        {
            return;
        }
    }
}

async fn live(services: Services, stop: CancellationToken) {
    let id = uuid::Uuid::now_v7().to_string();
    let host = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned();
    let process = i64::from(std::process::id());
    loop {
        let alive = match workers::beat(&services.db, &id, services.now()).await {
            Ok(true) => Ok(()),
            Ok(false) => workers::register(&services.db, &id, &host, process, services.now()).await,
            Err(error) => Err(error),
        };
        if let Err(error) = alive {
            tracing::warn!("the sign of life could not be stored: {error}");
        }
        if stop
            .run_until_cancelled(tokio::time::sleep(SIGN_OF_LIFE))
            .await
            .is_none()
        {
            break;
        }
    }
    if let Err(error) = workers::forget(&services.db, &id).await {
        tracing::warn!("the worker could not sign off: {error}");
    }
}
