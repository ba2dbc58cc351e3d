//! Choosing the connection of a side. With both chosen the set-up becomes a draft integration.

use super::SetUpError;
use super::draft::{draft, flows};
use super::find::{SetUp, find};
use crate::actor::Actor;
use crate::definition::shown;
use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::integrations::{self, Integration};
use crate::store::{StoreError, Transaction, audit, millis, set_ups};
use mostek_connectors::contract::Connector;
use mostek_model::{ConnectionId, IntegrationId, Role, Side};
use std::sync::Arc;

/// How often a namespace that somebody else has is tried under another name.
const MOST_NAMES: usize = 50;

/// Chooses a connection for a side; returns the set-up as it is now.
pub async fn choose_connection(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    side: Side,
    connection: &ConnectionId,
) -> Result<SetUp, SetUpError> {
    actor.require(Role::Admin)?;
    let set_up = find(services, &actor.team, id)
        .await?
        .ok_or(SetUpError::NotFound)?;
    let chosen = connections::get(&services.db, &actor.team, connection)
        .await?
        .ok_or(SetUpError::NotFound)?;
    if chosen.platform != set_up.side(side).platform {
        return Err(SetUpError::OtherPlatform);
    }
    if set_up.side(side).connection.as_ref() == Some(connection) {
        return Ok(set_up);
    }
    if set_up.draft.is_some() {
        change_draft(services, actor, id, side, &chosen).await?;
    } else {
        let other = match side {
            Side::Shop => set_up.system.connection.clone(),
            Side::System => set_up.shop.connection.clone(),
        };
        match other {
            None => remember(services, actor, id, side, connection).await?,
            Some(other) => {
                let other = connections::get(&services.db, &actor.team, &other)
                    .await?
                    .ok_or(SetUpError::NotFound)?;
                let (shop, system) = match side {
                    Side::Shop => (chosen, other),
                    Side::System => (other, chosen),
                };
                become_draft(services, actor, id, &shop, &system).await?;
            }
        }
    }
    find(services, &actor.team, id)
        .await?
        .ok_or(SetUpError::Changed)
}

async fn remember(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    side: Side,
    connection: &ConnectionId,
) -> Result<(), StoreError> {
    let mut transaction = services.db.begin().await?;
    set_ups::choose(&mut transaction, &actor.team, id, side, connection).await?;
    transaction.commit().await
}

fn connector(services: &Services, of: &Connection) -> Result<Arc<dyn Connector>, SetUpError> {
    services
        .registry
        .get(&of.platform)
        .ok_or(SetUpError::NotFound)
}

async fn become_draft(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    shop: &Connection,
    system: &Connection,
) -> Result<(), SetUpError> {
    let (from, to) = (connector(services, shop)?, connector(services, system)?);
    let mut integration = draft(services, id, (shop, from.as_ref()), (system, to.as_ref())).await?;
    for number in 2..MOST_NAMES {
        let mut transaction = services.db.begin().await?;
        // Two people who choose at once: the second finds the set-up gone.
        if !set_ups::remove(&mut transaction, &actor.team, id).await? {
            return Err(SetUpError::Changed);
        }
        let now = millis(services.now());
        match integrations::save(&mut transaction, &integration, now).await {
            // P11: the namespace belongs to another integration of this account, perhaps of another team.
            Err(StoreError::Exists { .. }) => {
                integration.namespace = format!("{}-{number}", integration.slug);
                continue;
            }
            saved => saved?,
        }
        for flow in flows(from.describe(), to.describe()) {
            crate::store::flows::save(&mut transaction, id, &flow).await?;
        }
        note(services, actor, &mut transaction, None, &integration).await?;
        return Ok(transaction.commit().await?);
    }
    Err(SetUpError::Changed)
}

async fn change_draft(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    side: Side,
    chosen: &Connection,
) -> Result<(), SetUpError> {
    let stored = integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(SetUpError::NotFound)?;
    let mut changed = stored.clone();
    match side {
        Side::Shop => changed.shop = chosen.id.clone(),
        Side::System => {
            changed.system = chosen.id.clone();
            changed.system_account = chosen.account.clone();
        }
    }
    for number in 2..MOST_NAMES {
        let mut transaction = services.db.begin().await?;
        let now = millis(services.now());
        match integrations::save(&mut transaction, &changed, now).await {
            Err(StoreError::Exists { .. }) => {
                changed.namespace = format!("{}-{number}", changed.slug);
                continue;
            }
            saved => saved?,
        }
        note(services, actor, &mut transaction, Some(&stored), &changed).await?;
        return Ok(transaction.commit().await?);
    }
    Err(SetUpError::Changed)
}

async fn note(
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
