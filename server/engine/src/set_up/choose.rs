//! Choosing the connection of a side. With both chosen the set-up becomes a draft integration.

use super::SetUpError;
use super::change::change_draft;
use super::draft::{draft, flows};
use super::find::{SetUp, find};
use crate::actor::Actor;
use crate::definition::shown;
use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::set_ups::{self, SetUpRow};
use crate::store::{StoreError, Transaction, audit, millis};
use mostek_connectors::contract::Connector;
use mostek_model::{ConnectionId, IntegrationId, PlatformId, Role, Side};
use std::sync::Arc;

/// How often choosing is tried again when somebody takes the same name or prefix in the same moment.
pub(super) const MOST_TRIES: usize = 5;

/// Chooses a connection for a side; returns the set-up as it is now.
pub async fn choose_connection(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    side: Side,
    connection: &ConnectionId,
) -> Result<SetUp, SetUpError> {
    actor.require(Role::Admin)?;
    let mut tries = 0;
    loop {
        let mut transaction = services.db.begin().await?;
        let chosen = connections::get_within(&mut transaction, &actor.team, connection)
            .await?
            .ok_or(SetUpError::NotFound)?;
        match choose_within(services, actor, &mut transaction, id, side, &chosen).await {
            Err(error) if error.is_taken() && tries < MOST_TRIES => tries += 1,
            Err(error) => return Err(error),
            Ok(()) => {
                transaction.commit().await?;
                break;
            }
        }
    }
    find(services, &actor.team, id)
        .await?
        .ok_or(SetUpError::Changed)
}

/// Chooses within a transaction, from what is there now: two people may choose at once.
pub(super) async fn choose_within(
    services: &Services,
    actor: &Actor,
    transaction: &mut Transaction,
    id: &IntegrationId,
    side: Side,
    chosen: &Connection,
) -> Result<(), SetUpError> {
    let held = hold(transaction, actor, id).await?;
    if held.platform(transaction, actor, side).await? != chosen.platform {
        return Err(SetUpError::OtherPlatform);
    }
    let row = match held {
        Held::Draft(stored) => {
            return change_draft(services, actor, transaction, stored, side, chosen).await;
        }
        Held::Begun(row) => row,
    };
    let other = match side {
        Side::Shop => row.system,
        Side::System => row.shop,
    };
    let Some(other) = other else {
        return Ok(set_ups::choose(transaction, &actor.team, id, side, &chosen.id).await?);
    };
    let other = connections::get_within(transaction, &actor.team, &other)
        .await?
        .ok_or(SetUpError::NotFound)?;
    let (shop, system) = match side {
        Side::Shop => (chosen, &other),
        Side::System => (&other, chosen),
    };
    become_draft(services, actor, transaction, id, shop, system).await
}

/// A set-up as far as it came. While the transaction lasts, nobody else goes on with it.
pub(super) enum Held {
    /// A side is missing.
    Begun(SetUpRow),
    /// Both are chosen.
    Draft(Integration),
}

/// Finds the set-up of this id.
pub(super) async fn hold(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<Held, SetUpError> {
    if let Some(row) = set_ups::hold(transaction, &actor.team, id).await? {
        return Ok(Held::Begun(row));
    }
    integrations::get_within(transaction, &actor.team, id)
        .await?
        .filter(|integration| integration.state == IntegrationState::Draft)
        .map(Held::Draft)
        .ok_or(SetUpError::NotFound)
}

impl Held {
    /// What a side leads to.
    pub(super) async fn platform(
        &self,
        transaction: &mut Transaction,
        actor: &Actor,
        side: Side,
    ) -> Result<PlatformId, SetUpError> {
        let connection = match (self, side) {
            (Self::Begun(row), Side::Shop) => return Ok(row.shop_platform.clone()),
            (Self::Begun(row), Side::System) => return Ok(row.system_platform.clone()),
            (Self::Draft(draft), Side::Shop) => &draft.shop,
            (Self::Draft(draft), Side::System) => &draft.system,
        };
        connections::get_within(transaction, &actor.team, connection)
            .await?
            .map(|connection| connection.platform)
            .ok_or(SetUpError::NotFound)
    }
}

/// The connector of a connection.
pub(super) fn connector(
    services: &Services,
    of: &Connection,
) -> Result<Arc<dyn Connector>, SetUpError> {
    services
        .registry
        .get(&of.platform)
        .ok_or(SetUpError::NotFound)
}

async fn become_draft(
    services: &Services,
    actor: &Actor,
    transaction: &mut Transaction,
    id: &IntegrationId,
    shop: &Connection,
    system: &Connection,
) -> Result<(), SetUpError> {
    let (from, to) = (connector(services, shop)?, connector(services, system)?);
    let banks = ((shop, from.as_ref()), (system, to.as_ref()));
    let integration = draft(transaction, id, banks.0, banks.1).await?;
    if !set_ups::remove(transaction, &actor.team, id).await? {
        return Err(SetUpError::Changed);
    }
    integrations::save(transaction, &integration, millis(services.now())).await?;
    for flow in flows(from.describe(), to.describe()) {
        crate::store::flows::save(transaction, id, &flow).await?;
    }
    Ok(note(services, actor, transaction, None, &integration).await?)
}

/// Puts what was joined into the audit log.
pub(super) async fn note(
    services: &Services,
    actor: &Actor,
    transaction: &mut Transaction,
    before: Option<&Integration>,
    after: &Integration,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action: "integration.connect",
        subject_kind: "integration",
        subject_id: after.id.as_str(),
    };
    let before = before.map_or(serde_json::Value::Null, |before| {
        shown::integration(before, &[])
    });
    let after = shown::integration(after, &[]);
    audit::append_within(transaction, actor, &entry, &before, &after, services.now()).await
}
