//! The running program: the console, workers, or both, until told to stop.

use crate::cli::Problem;
use crate::config::{HttpSettings, Settings};
use crate::http;
use mostek_engine::jobs::Workers;
use mostek_engine::{Services, people};
use std::future::IntoFuture;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// How long pages and runs under way may take to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// Console and workers of this process.
pub struct Server {
    /// Where the console listens.
    pub address: SocketAddr,
    console: JoinHandle<std::io::Result<()>>,
    workers: Workers,
    services: Services,
}

impl Server {
    /// Starts the console, and workers if there are to be any.
    pub async fn start(
        services: Services,
        settings: HttpSettings,
        workers: usize,
        stop: &CancellationToken,
    ) -> Result<Self, Problem> {
        if let Some(code) = people::prepare_set_up_code(&services).await? {
            tracing::warn!("nobody can sign in yet: open the console and enter this code");
            tracing::warn!("set-up code: {code}");
        }
        let wished = settings.listen;
        let cannot_listen = |error: std::io::Error| {
            Problem::new(format!("the console cannot listen: {error}"))
                .at(wished.to_string())
                .next("end the program that uses this port, or choose another one with --listen")
        };
        let listener = TcpListener::bind(wished).await.map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let router = http::router(services.clone(), settings, stop);
        let make = router.into_make_service_with_connect_info::<SocketAddr>();
        let serving =
            axum::serve(listener, make).with_graceful_shutdown(stop.clone().cancelled_owned());
        let console = tokio::spawn(serving.into_future());
        let workers = Workers::start(&services, workers, stop);
        tracing::info!("listening on http://{address}");
        Ok(Self {
            address,
            console,
            workers,
            services,
        })
    }

    /// Waits for the end after a stop; bounded from the stop on.
    pub async fn ended(self, stop: &CancellationToken) {
        let Self {
            mut console,
            workers,
            services,
            ..
        } = self;
        let early = tokio::select! {
            biased;
            () = stop.cancelled() => None,
            ended = &mut console => Some(ended),
        };
        if let Some(ended) = early {
            tracing::error!("the console ended by itself: {ended:?}");
            stop.cancel();
            end(workers.ended(), services).await;
            return;
        }
        tracing::info!("stopping: pages and runs under way are finished first");
        let all = async {
            if let Err(error) = console.await {
                tracing::error!("the console ended badly: {error}");
            }
            workers.ended().await;
        };
        end(all, services).await;
    }
}

/// `mostek serve`.
pub async fn serve(settings: Settings, stop: CancellationToken) -> Result<(), Problem> {
    let services = Services::open(settings.engine).await?;
    let server = Server::start(services, settings.http, settings.workers, &stop).await?;
    server.ended(&stop).await;
    Ok(())
}

/// `mostek worker`.
pub async fn work(settings: Settings, stop: CancellationToken) -> Result<(), Problem> {
    let count = settings.workers.max(1);
    let services = Services::open(settings.engine).await?;
    let workers = Workers::start(&services, count, &stop);
    tracing::info!("working: {count} runs at once at most");
    stop.cancelled().await;
    tracing::info!("stopping: the pages under way are finished first");
    end(workers.ended(), services).await;
    Ok(())
}

async fn end(work: impl Future<Output = ()>, services: Services) {
    let all = async {
        work.await;
        services.db.close().await;
    };
    match tokio::time::timeout(PATIENCE, all).await {
        Ok(()) => tracing::info!("stopped"),
        Err(_) => {
            tracing::warn!("stopped with work under way; it is taken over when its lease ends")
        }
    }
}
