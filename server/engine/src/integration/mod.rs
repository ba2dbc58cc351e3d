//! Activating and pausing integrations.

use crate::actor::{Actor, NotAllowed};
use crate::connection::check;
use crate::runs::next_run_at;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, audit, connections, flows, millis, teams};
use mostek_model::{IntegrationId, Role, Side, TeamId};

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
    #[error("not ready to be activated: {}. Fill it in and apply the file again", .0.join(", "))]
    Incomplete(Vec<String>),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
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
        let open = lacks(services, &stored).await?;
        if !open.is_empty() {
            return Err(StateError::Incomplete(open));
        }
    }
    let zone = teams::get(&services.db, &actor.team)
        .await?
        .map(|team| team.time_zone)
        .unwrap_or_default();
    let next = match state {
        IntegrationState::Active => {
            next_run_at(&stored.schedule, services.now(), &zone).map(millis)
        }
        IntegrationState::Draft | IntegrationState::Paused => None,
    };
    let entry = audit::Entry {
        action: "integration.state",
        subject_kind: "integration",
        subject_id: id.as_str(),
    };
    let (before, after) = (stored.state.as_str().into(), state.as_str().into());
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

/// What an integration of the team still lacks before it can run, by the names files use.
pub async fn open_points(
    services: &Services,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<Vec<String>, StoreError> {
    match integrations::get(&services.db, team, id).await? {
        Some(stored) => lacks(services, &stored).await,
        None => Ok(Vec::new()),
    }
}

async fn lacks(services: &Services, integration: &Integration) -> Result<Vec<String>, StoreError> {
    let mut open = Vec::new();
    for (side, connection, settings) in [
        (Side::Shop, &integration.shop, &integration.shop_settings),
        (
            Side::System,
            &integration.system,
            &integration.system_settings,
        ),
    ] {
        let stored = connections::get(&services.db, &integration.team, connection).await?;
        let connector = stored.and_then(|stored| services.registry.get(&stored.platform));
        let Some(connector) = connector else {
            open.push(side.as_str().to_owned());
            continue;
        };
        let wrong = check(
            connector.describe().integration,
            services.addresses,
            |key| settings.get(key).map(String::as_str),
        );
        open.extend(
            wrong
                .into_iter()
                .map(|error| format!("{}.{}", side.as_str(), error.key)),
        );
    }
    if flows::list(&services.db, &integration.id).await?.is_empty() {
        open.push("flow".to_owned());
    }
    Ok(open)
}
