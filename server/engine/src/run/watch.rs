//! Notices within a second that a person asked a run to stop.

use crate::store::{Db, runs};
use mostek_model::RunId;
use std::time::Duration;
use tokio_util::sync::{CancellationToken, DropGuard};

/// How often the run's row is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// Looks at a run's row until dropped.
pub struct StopWatch {
    halt: CancellationToken,
    _end: DropGuard,
}

impl StopWatch {
    /// Starts looking.
    pub fn start(db: Db, run: RunId, token: String) -> Self {
        let (halt, end) = (CancellationToken::new(), CancellationToken::new());
        let (asked, ended) = (halt.clone(), end.clone());
        tokio::spawn(async move {
            while ended
                .run_until_cancelled(tokio::time::sleep(LOOK_EVERY))
                .await
                .is_some()
            {
                match runs::goes_on(&db, &run, &token).await {
                    Ok(true) => {}
                    Ok(false) => return asked.cancel(),
                    // The next look may succeed.
                    Err(error) => {
                        tracing::warn!(run.id = %run, "run {run} could not be looked at: {error}")
                    }
                }
            }
        });
        Self {
            halt,
            _end: end.drop_guard(),
        }
    }

    /// Set once the run is to stop, or is somebody else's.
    pub fn halt(&self) -> CancellationToken {
        self.halt.clone()
    }
}
