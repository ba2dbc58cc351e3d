//! Giving up when the work is asked to stop: waits and reads at once, a write under way gets time for its answer.

use super::trouble::{Taken, Trouble};
use reqwest::Method;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long a write under way may wait for its answer: what became of it is worth knowing.
const FOR_A_WRITE: Duration = Duration::from_secs(30);

/// Waits, unless the work is to stop.
pub(super) async fn wait<T>(
    stop: &CancellationToken,
    waiting: impl Future<Output = T>,
) -> Result<T, Trouble> {
    tokio::select! {
        biased;
        () = stop.cancelled() => Err(Trouble::stopped(Taken::No)),
        done = waiting => Ok(done),
    }
}

/// Exchanges something with a platform, unless the work is to stop.
pub(super) async fn exchange<T>(
    stop: &CancellationToken,
    method: &Method,
    exchange: impl Future<Output = T>,
) -> Result<T, Trouble> {
    let stopped = async {
        stop.cancelled().await;
        if *method != Method::GET {
            tokio::time::sleep(FOR_A_WRITE).await;
        }
    };
    tokio::select! {
        biased;
        done = exchange => Ok(done),
        () = stopped => Err(Trouble::stopped(Taken::Perhaps)),
    }
}
