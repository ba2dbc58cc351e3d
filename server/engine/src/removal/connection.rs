//! Deleting a connection.

use super::RemovalError;
use crate::actor::Actor;
use crate::connection::forget_exports;
use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::{StoreError, audit, integrations, removal, set_ups};
use mostek_model::{ConnectionId, Role, TeamId};
use serde_json::json;

/// What stands in the way of deleting a connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionInventory {
    /// Integrations that use it: name in addresses, name.
    pub used_by: Vec<(String, String)>,
    /// Secrets that are saved with it.
    pub secrets: u64,
}

/// Looks at a connection of the team.
pub async fn connection_inventory(
    services: &Services,
    team: &TeamId,
    connection: &Connection,
) -> Result<ConnectionInventory, RemovalError> {
    if connection.team != *team {
        return Err(RemovalError::NotFound);
    }
    Ok(ConnectionInventory {
        used_by: users(services, team, &connection.id).await?,
        secrets: u64::try_from(connection.secret_ends.len()).unwrap_or_default(),
    })
}

/// Deletes a connection that no integration uses, with its secrets, kept exports and lists.
pub async fn delete_connection(
    services: &Services,
    actor: &Actor,
    id: &ConnectionId,
) -> Result<(), RemovalError> {
    actor.require(Role::Admin)?;
    let stored = connections::get(&services.db, &actor.team, id)
        .await?
        .ok_or(RemovalError::NotFound)?;
    let used_by = users(services, &actor.team, id).await?;
    if !used_by.is_empty() {
        return Err(RemovalError::InUse(used_by));
    }
    match remove(services, actor, &stored).await {
        // An integration took it up in this very moment.
        Err(error) if error.is_foreign_key_violation() => {
            Err(RemovalError::InUse(users(services, &actor.team, id).await?))
        }
        removed => {
            removed?;
            forget_exports(services, id).await;
            Ok(())
        }
    }
}

async fn remove(services: &Services, actor: &Actor, stored: &Connection) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action: "connection.delete",
        subject_kind: "connection",
        subject_id: stored.id.as_str(),
    };
    let before = json!({
        "name": stored.name,
        "slug": stored.slug,
        "platform": stored.platform,
        "account": stored.account,
        "settings": stored.plain,
    });
    let after = serde_json::Value::Null;
    let mut transaction = services.db.begin().await?;
    removal::forget_connection(&mut transaction, &stored.id).await?;
    set_ups::forget_connection(&mut transaction, &actor.team, &stored.id).await?;
    connections::remove(&mut transaction, &actor.team, &stored.id).await?;
    removal::forget_account(&mut transaction, &stored.account).await?;
    audit::append_within(
        &mut transaction,
        actor,
        &entry,
        &before,
        &after,
        services.now(),
    )
    .await?;
    transaction.commit().await
}

async fn users(
    services: &Services,
    team: &TeamId,
    id: &ConnectionId,
) -> Result<Vec<(String, String)>, StoreError> {
    let all = integrations::list(&services.db, team).await?;
    Ok(all
        .into_iter()
        .filter(|integration| integration.shop == *id || integration.system == *id)
        .map(|integration| (integration.slug, integration.name))
        .collect())
}
