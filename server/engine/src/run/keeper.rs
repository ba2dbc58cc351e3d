//! Keeps the lease of a run alive while it is executed.

use crate::services::Services;
use crate::store::{StoreError, millis, runs};
use mostek_model::RunId;
use tokio_util::sync::{CancellationToken, DropGuard};

/// Renews the lease until dropped. When the lease is lost, `stop` is cancelled: the worker writes nothing more.
pub struct LeaseKeeper {
    _end: DropGuard,
}

impl LeaseKeeper {
    /// Starts renewing, three times within the lease's length.
    pub fn start(services: Services, run: RunId, token: String, stop: CancellationToken) -> Self {
        let end = CancellationToken::new();
        let ended = end.clone();
        let every = services.settings.lease / 3;
        tokio::spawn(async move {
            while ended
                .run_until_cancelled(tokio::time::sleep(every))
                .await
                .is_some()
            {
                match renew(&services, &run, &token).await {
                    Ok(true) => {}
                    Ok(false) => {
                        tracing::warn!(run.id = %run, "the lease of run {run} was lost; its work stops here");
                        stop.cancel();
                        return;
                    }
                    // Not lost yet: the next round may succeed before the lease ends.
                    Err(error) => {
                        tracing::warn!(run.id = %run, "the lease of run {run} could not be renewed: {error}")
                    }
                }
            }
        });
        Self {
            _end: end.drop_guard(),
        }
    }
}

/// Prolongs the lease of a run by its whole length; false when it was lost.
pub(super) async fn renew(
    services: &Services,
    run: &RunId,
    token: &str,
) -> Result<bool, StoreError> {
    let length = i64::try_from(services.settings.lease.as_millis()).unwrap_or(i64::MAX);
    let until = millis(services.db.now().await?).saturating_add(length);
    runs::renew(&services.db, run, token, until).await
}
