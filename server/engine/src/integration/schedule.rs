//! Saving when an integration runs by itself.

use crate::actor::{Actor, NotAllowed};
use crate::runs::planned;
use crate::services::Services;
use crate::store::integrations::{self, Integration};
use crate::store::{StoreError, audit, millis, plans};
use mostek_model::{IntegrationId, Role, Schedule};

/// Shorter distances would only meet the run before.
pub const LEAST_MINUTES: u32 = 1;
/// Four weeks.
pub const MOST_MINUTES: u32 = 40_320;

/// A schedule could not be saved. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ScheduleError {
    /// It names no time there is.
    #[error("the schedule names no time there is")]
    Invalid,
    /// Somebody else changed the integration meanwhile.
    #[error("somebody else changed this integration in the meantime; open it again")]
    Changed,
    /// The team has no such integration.
    #[error("there is no such integration in this team")]
    NotFound,
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for ScheduleError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error => Self::Store(error),
        }
    }
}

/// Saves a schedule; an active integration is planned anew.
pub async fn save_schedule(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    schedule: Schedule,
    revision: i64,
) -> Result<(), ScheduleError> {
    actor.require(Role::Admin)?;
    if !is_valid(&schedule) {
        return Err(ScheduleError::Invalid);
    }
    let stored = integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(ScheduleError::NotFound)?;
    let now = services.now();
    let mut changed = Integration {
        schedule,
        revision,
        ..stored.clone()
    };
    changed.next_run_at = planned(services, &changed).await?;
    let entry = audit::Entry {
        action: "integration.schedule",
        subject_kind: "integration",
        subject_id: id.as_str(),
    };
    let show = |schedule: &Schedule| serde_json::json!({ "schedule": schedule });
    let mut transaction = services.db.begin().await?;
    integrations::save(&mut transaction, &changed, millis(now)).await?;
    // Saved again, it starts a schedule that was stopped.
    plans::set(&mut transaction, id, changed.next_run_at).await?;
    audit::append_within(
        &mut transaction,
        actor,
        &entry,
        &show(&stored.schedule),
        &show(&changed.schedule),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

fn is_valid(schedule: &Schedule) -> bool {
    match schedule {
        Schedule::Manual => true,
        Schedule::EveryMinutes(minutes) => (LEAST_MINUTES..=MOST_MINUTES).contains(minutes),
        Schedule::DailyAt { hour, minute } => *hour < 24 && *minute < 60,
    }
}
