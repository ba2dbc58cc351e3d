//! Activating and pausing integrations.

use super::open_points::{OpenPoint, open_points};
use crate::actor::{Actor, NotAllowed};
use crate::runs::planned;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, audit, millis};
use mostek_model::{IntegrationId, Role};

/// An integration's state could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such integration.
    #[error("there is no such integration in this team")]
    NotFound,
    /// It lacks what it needs to run.
    #[error("not ready to be activated: {}. Fill it in and apply the file again", in_words(.0))]
    Incomplete(Vec<OpenPoint>),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn in_words(open: &[OpenPoint]) -> String {
    let words: Vec<String> = open.iter().map(ToString::to_string).collect();
    words.join(", ")
}

/// Lets an integration run, by hand and by its schedule.
pub async fn activate(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), StateError> {
    set_state(services, actor, id, IntegrationState::Active).await
}

/// Stops an integration's schedule; everything is kept. A run under way goes on to its end.
pub async fn pause(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), StateError> {
    set_state(services, actor, id, IntegrationState::Paused).await
}

async fn set_state(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    state: IntegrationState,
) -> Result<(), StateError> {
    actor.require(Role::Admin)?;
    let stored = integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(StateError::NotFound)?;
    if stored.state == state {
        return Ok(());
    }
    if state == IntegrationState::Active {
        let open = open_points(services, &stored).await?;
        if !open.is_empty() {
            return Err(StateError::Incomplete(open));
        }
    }
    let wanted = Integration {
        state,
        ..stored.clone()
    };
    let next = planned(services, &wanted).await?.map(millis);
    let entry = audit::Entry {
        action: "integration.state",
        subject_kind: "integration",
        subject_id: id.as_str(),
    };
    let shown = |state: IntegrationState| serde_json::json!({ "state": state.as_str() });
    let (before, after) = (shown(stored.state), shown(state));
    let mut transaction = services.db.begin().await?;
    integrations::set_state(&mut transaction, &actor.team, id, state, next).await?;
    audit::append_within(
        &mut transaction,
        actor,
        &entry,
        &before,
        &after,
        services.now(),
    )
    .await?;
    transaction.commit().await?;
    Ok(())
}
