//! How an integration is, in one sentence: what, since when, what waits, what next.

use super::PageError;
use crate::data::undelivered::cause_words;
use crate::format::When;
use crate::server;
use crate::texts::{count_of, t, t_with};
use mostek_engine::Services;
use mostek_engine::console::{self, Bridge, Cause};
use mostek_engine::store::integrations::{self, IntegrationState};
use mostek_model::{Arguments, RunState, TeamId};

/// The sentence; `causes` holds the first one of each integration.
pub async fn sentence(
    services: &Services,
    team: &TeamId,
    bridge: &Bridge,
    causes: &[Cause],
    when: &When,
) -> Result<String, PageError> {
    let run = bridge.last_run.as_ref();
    let waits = bridge.undelivered.total();
    let next = bridge
        .next_run_at
        .map_or_else(|| t("health-by-hand"), |at| when.told(at));
    Ok(match (bridge.state, run) {
        (_, Some(run)) if run.state.is_active() => {
            let since = when.told(run.started_at.unwrap_or(run.requested_at));
            let read = crate::data::runs::read_of_total(run);
            let values = Arguments::new().text("since", since).text("read", read);
            t_with("health-working", values)
        }
        (IntegrationState::Draft, _) => {
            let stored = integrations::get(&services.db, team, &bridge.id)
                .await
                .map_err(server::trouble)?
                .ok_or_else(PageError::not_found)?;
            let open = mostek_engine::integration::open_settings(services, &stored)
                .await
                .map_err(server::trouble)?;
            t_with(
                "health-draft",
                count_of(u64::try_from(open.len()).unwrap_or_default()),
            )
        }
        (IntegrationState::Paused, _) => t_with("health-paused", count_of(waits)),
        (_, None) => t_with("health-new", Arguments::new().text("next", next)),
        (_, Some(run)) if matches!(run.state, RunState::Failed | RunState::Parked) => {
            let since = console::failing_since(&services.db, team, &bridge.id)
                .await
                .map_err(server::trouble)?;
            let reason = run
                .failure
                .as_ref()
                .map_or_else(|| format!("{}.", t("need-failed")), server::reason);
            let values = count_of(waits)
                .text("since", since.map(|at| when.told(at)).unwrap_or_default())
                .text("reason", reason)
                .text("next", next);
            t_with("health-failed", values)
        }
        _ if waits > 0 => {
            let cause = causes
                .iter()
                .find(|cause| cause.integration == bridge.id.as_str());
            let since = cause.map(|cause| cause.since);
            let values = count_of(waits)
                .text("since", since.map(|at| when.told(at)).unwrap_or_default())
                .text(
                    "cause",
                    cause
                        .map(|cause| cause_words(&cause.example))
                        .unwrap_or_default(),
                )
                .text("next", next);
            t_with("health-waiting", values)
        }
        (_, Some(run)) => {
            let at = run.finished_at.unwrap_or(run.requested_at);
            let values = Arguments::new()
                .text("last", when.told(at))
                .text("next", next);
            t_with("health-ok", values)
        }
    })
}
