//! Runs of a paused integration: none starts; one that was to start rests until the integration is active again.

use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::runs::{self, Run};
use crate::store::{StoreError, millis};
use mostek_model::{Reason, RunState};

/// Why a run rests while its integration is paused.
const REASON: &str = "reason-integration-paused";

/// True for a run that rests until its integration is active again.
pub(super) fn rests_for_integration(run: &Run) -> bool {
    let reason = run.wait_reason.as_ref();
    run.state == RunState::Paused && reason.is_some_and(|reason| reason.code == REASON)
}

/// Why a run must not start, if its integration is paused. One under way goes on to its end.
pub(crate) async fn integration_paused(
    services: &Services,
    run: &Run,
) -> Result<Option<Reason>, StoreError> {
    let stored = integrations::get(&services.db, &run.team, &run.integration).await?;
    let paused = stored.is_some_and(|stored| stored.state != IntegrationState::Active);
    Ok(paused.then(|| Reason::new(REASON)))
}

/// Lets runs start that rested for an integration which is active again.
pub(crate) async fn wake_activated(services: &Services) -> Result<(), StoreError> {
    for (run, reason) in runs::rested(&services.db).await? {
        let for_integration = reason.is_some_and(|reason| reason.code == REASON);
        if for_integration && runs::wake(&services.db, &run).await? {
            let event = Reason::new("event-integration-active");
            runs::add_event(&services.db, &run, &event, millis(services.now())).await?;
            services.doorbell.ring(&run).await;
        }
    }
    Ok(())
}
