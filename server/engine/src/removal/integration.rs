//! Deleting an integration, and letting one start afresh.

use super::RemovalError;
use super::inventory::{Inventory, active, inventory};
use crate::actor::Actor;
use crate::connection::forget_exports;
use crate::services::Services;
use crate::store::integrations::{self, Integration};
use crate::store::removal::{self, When};
use crate::store::retired_namespaces::{self, Retired};
use crate::store::{StoreError, Transaction, audit, connections, millis};
use mostek_model::{IntegrationId, Role, RunId};
use serde_json::json;

/// Deletes an integration: its links, people, history and waiting records. What it wrote in the system stays, and so does
/// the prefix of its ids: the same team gets it back when it joins the same shop to the same system again (P4, P11).
pub async fn delete(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), RemovalError> {
    let (stored, before) = prepare(services, actor, id).await?;
    let now = services.now();
    let shop = connections::get(&services.db, &actor.team, &stored.shop)
        .await?
        .ok_or(RemovalError::NotFound)?;
    let (mut transaction, _) = begin(services, &stored).await?;
    if before.retires {
        let owner = Retired {
            team: actor.team.clone(),
            shop_account: shop.account,
        };
        let (account, namespace) = (&stored.system_account, &stored.namespace);
        retired_namespaces::retire(&mut transaction, account, namespace, &owner, millis(now))
            .await?;
    }
    removal::forget(&mut transaction, id, When::Deleted).await?;
    removal::remove_integration(&mut transaction, &actor.team, id).await?;
    record(
        &mut transaction,
        services,
        actor,
        "integration.delete",
        &stored,
        &before,
    )
    .await?;
    transaction.commit().await?;
    if !is_used(services, actor, &stored).await? {
        // Nobody else reads them, and they hold personal data.
        forget_exports(services, &stored.shop).await;
    }
    Ok(())
}

/// Lets an integration forget what it learnt. The next run reads everything and links again by finding.
pub async fn afresh(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), RemovalError> {
    let (stored, before) = prepare(services, actor, id).await?;
    let (mut transaction, slot) = begin(services, &stored).await?;
    removal::forget(&mut transaction, id, When::Afresh).await?;
    removal::forget_watermarks(&mut transaction, id).await?;
    removal::vacate(&mut transaction, &slot).await?;
    record(
        &mut transaction,
        services,
        actor,
        "integration.afresh",
        &stored,
        &before,
    )
    .await?;
    Ok(transaction.commit().await?)
}

async fn prepare(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(Integration, Inventory), RemovalError> {
    actor.require(Role::Admin)?;
    let stored = integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(RemovalError::NotFound)?;
    let inventory = inventory(services, &actor.team, &stored).await?;
    match inventory.active {
        Some(run) => Err(RemovalError::Running(run)),
        None => Ok((stored, inventory)),
    }
}

/// A transaction in which no run of the integration can begin.
async fn begin(
    services: &Services,
    stored: &Integration,
) -> Result<(Transaction, RunId), RemovalError> {
    let mut transaction = services.db.begin().await?;
    let now = millis(services.now());
    let slot = removal::occupy(&mut transaction, &stored.team, &stored.id, now).await?;
    if let Some(slot) = slot {
        return Ok((transaction, slot));
    }
    drop(transaction);
    // Asked for in this very moment; it may even have ended again.
    let run = active(services, stored).await?;
    Err(run.map_or(RemovalError::NotFound, RemovalError::Running))
}

async fn record(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    action: &str,
    stored: &Integration,
    forgotten: &Inventory,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action,
        subject_kind: "integration",
        subject_id: stored.id.as_str(),
    };
    let before = json!({
        "name": stored.name,
        "slug": stored.slug,
        "system_account": stored.system_account,
        "shop_settings": stored.shop_settings,
        "system_settings": stored.system_settings,
        "counts": forgotten,
    });
    let after = serde_json::Value::Null;
    audit::append_within(transaction, actor, &entry, &before, &after, services.now()).await
}

/// True when another integration reads the same shop's connection.
async fn is_used(
    services: &Services,
    actor: &Actor,
    gone: &Integration,
) -> Result<bool, StoreError> {
    let all = integrations::list(&services.db, &actor.team).await?;
    Ok(all.iter().any(|other| other.shop == gone.shop))
}
