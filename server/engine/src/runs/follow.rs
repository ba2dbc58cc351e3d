//! Following a run to its end, or executing it in this process.

use crate::run::{Executed, execute};
use crate::services::Services;
use crate::store::{StoreError, millis, runs};
use mostek_model::{RunId, RunState};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often a followed run is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Waits until a run ended; returns its final state, or none when told to stop or when it is gone.
pub async fn follow(
    services: &Services,
    run: &RunId,
    stop: &CancellationToken,
) -> Result<Option<RunState>, StoreError> {
    loop {
        match runs::get(&services.db, run).await? {
            None => return Ok(None),
            Some(run) if !run.state.is_active() => return Ok(Some(run.state)),
            Some(_) => {}
        }
        if stop
            .run_until_cancelled(tokio::time::sleep(LOOK_EVERY))
            .await
            .is_none()
        {
            return Ok(None);
        }
    }
}

/// Executes a run in this process, waiting out what the platforms ask for; for the command line without a worker.
pub async fn execute_here(
    services: &Services,
    run: &RunId,
    stop: &CancellationToken,
) -> Result<Option<RunState>, StoreError> {
    loop {
        match execute(services, run, stop).await? {
            Executed::Ended(state, _) => return Ok(Some(state)),
            Executed::GivenBack => return Ok(None),
            Executed::Waiting | Executed::Paused | Executed::NotOurs => {}
        }
        let Some(stored) = runs::get(&services.db, run).await? else {
            return Ok(None);
        };
        if !stored.state.is_active() {
            return Ok(Some(stored.state));
        }
        let now = millis(services.db.now().await?);
        let due = stored.wait_until.map_or(now, millis);
        let pause = Duration::from_millis(u64::try_from(due - now).unwrap_or_default())
            .clamp(LOOK_EVERY, LOOK_EVERY * 20);
        if stop
            .run_until_cancelled(tokio::time::sleep(pause))
            .await
            .is_none()
        {
            return Ok(None);
        }
    }
}
