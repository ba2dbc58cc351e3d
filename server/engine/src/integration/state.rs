//! Activating and pausing integrations.

use super::claims::{Claimed, take_claims};
use super::form::side_form;
use super::open_points::{OpenPoint, open_points};
use crate::actor::{Actor, NotAllowed};
use crate::runs::planned;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, audit, connections, millis};
use mostek_connectors::contract::Setting;
use mostek_model::{ConnectionId, IntegrationId, Role, Side};

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
    /// It is being set up: it runs nothing that could be paused.
    #[error("the integration is a draft and runs nothing yet")]
    Draft,
    /// Somebody changed it meanwhile: what was found fit to run is not what is there.
    #[error("somebody else changed this integration in the meantime; look at it and try again")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for StateError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error => Self::Store(error),
        }
    }
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
    let stored = find(services, actor, id).await?;
    if stored.state == IntegrationState::Active {
        return Ok(());
    }
    let open = open_points(services, &stored).await?;
    if !open.is_empty() {
        return Err(StateError::Incomplete(open));
    }
    set_state(services, actor, &stored, IntegrationState::Active).await
}

/// Stops an integration's schedule; everything is kept. A run under way goes on to its end.
pub async fn pause(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), StateError> {
    let stored = find(services, actor, id).await?;
    match stored.state {
        IntegrationState::Paused => Ok(()),
        // It would be set up no further, and run nevertheless once it is resumed.
        IntegrationState::Draft => Err(StateError::Draft),
        IntegrationState::Active => {
            set_state(services, actor, &stored, IntegrationState::Paused).await
        }
    }
}

async fn find(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<Integration, StateError> {
    actor.require(Role::Admin)?;
    integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(StateError::NotFound)
}

/// Sets the state of an integration as it was read. Looking at it may have taken its platforms a while.
pub(super) async fn set_state(
    services: &Services,
    actor: &Actor,
    read: &Integration,
    state: IntegrationState,
) -> Result<(), StateError> {
    let wanted = Integration {
        state,
        ..read.clone()
    };
    let next = planned(services, &wanted).await?.map(millis);
    let entry = audit::Entry {
        action: "integration.state",
        subject_kind: "integration",
        subject_id: read.id.as_str(),
    };
    let shown = |state: IntegrationState| serde_json::json!({ "state": state.as_str() });
    let (before, after) = (shown(read.state), shown(state));
    let forms = forms(services, read).await?;
    let now = services.now();
    let mut transaction = services.db.begin().await?;
    integrations::set_state(&mut transaction, read, state, next).await?;
    if state == IntegrationState::Active {
        let forms = forms
            .each_ref()
            .map(|(side, form)| (*side, form.as_slice()));
        let taken = take_claims(&mut transaction, read, &forms).await?;
        if !taken.is_empty() {
            return Err(StateError::Incomplete(
                taken.into_iter().map(open_point).collect(),
            ));
        }
    }
    audit::append_within(&mut transaction, actor, &entry, &before, &after, now).await?;
    Ok(transaction.commit().await?)
}

/// The setting belongs to another integration: its form says so.
fn open_point(claim: Claimed) -> OpenPoint {
    OpenPoint::Setting {
        side: claim.side,
        key: claim.key.to_owned(),
    }
}

/// The forms of both sides; empty for a platform this version does not know.
async fn forms(
    services: &Services,
    integration: &Integration,
) -> Result<[(Side, Vec<Setting>); 2], StoreError> {
    let form = async |id: &ConnectionId| -> Result<Vec<Setting>, StoreError> {
        let stored = connections::get(&services.db, &integration.team, id).await?;
        let connector = stored.and_then(|stored| services.registry.get(&stored.platform));
        Ok(connector.map_or_else(Vec::new, |connector| side_form(connector.as_ref())))
    };
    Ok([
        (Side::Shop, form(&integration.shop).await?),
        (Side::System, form(&integration.system).await?),
    ])
}
