//! Starting a set-up, and giving it up before it became a draft.

use super::SetUpError;
use super::draft::moves;
use crate::actor::Actor;
use crate::ids::{fresh_id, is_id};
use crate::services::Services;
use crate::store::set_ups::{self, SetUpRow};
use crate::store::{audit, millis};
use mostek_model::{IntegrationId, PlatformId, Role, Side};
use serde_json::{Value, json};

/// Starts a set-up for a shop platform and a system.
pub async fn start(
    services: &Services,
    actor: &Actor,
    shop: &PlatformId,
    system: &PlatformId,
) -> Result<IntegrationId, SetUpError> {
    start_as(services, actor, &fresh_id(), shop, system).await
}

/// The same from a form, which carries the id the set-up will have: sent twice, it starts one.
pub async fn start_as(
    services: &Services,
    actor: &Actor,
    id: &str,
    shop: &PlatformId,
    system: &PlatformId,
) -> Result<IntegrationId, SetUpError> {
    actor.require(Role::Admin)?;
    let find = |platform: &PlatformId, side: Side| {
        services
            .registry
            .get(platform)
            .filter(|connector| connector.describe().side == side)
            .ok_or(SetUpError::NotFound)
    };
    let (from, to) = (find(shop, Side::Shop)?, find(system, Side::System)?);
    if moves(from.describe(), to.describe()).is_empty() {
        return Err(SetUpError::NoPair);
    }
    if !is_id(id) {
        return Err(SetUpError::NotFound);
    }
    let mut row = SetUpRow {
        id: IntegrationId::new(id),
        shop_platform: shop.clone(),
        system_platform: system.clone(),
        shop: None,
        system: None,
    };
    let now = services.now();
    let mut transaction = services.db.begin().await?;
    while !set_ups::insert(&mut transaction, &actor.team, &row, millis(now)).await? {
        match set_ups::hold(&mut transaction, &actor.team, &row.id).await? {
            Some(stored) if is_same(&stored, &row) => return Ok(stored.id),
            // An old form that was gone back to, and another pair chosen: that is a set-up of its own.
            _ => row.id = IntegrationId::new(fresh_id()),
        }
    }
    let after = json!({ "shop": shop, "system": system });
    let entry = audit::Entry {
        action: "integration.begin",
        subject_kind: "integration",
        subject_id: row.id.as_str(),
    };
    audit::append_within(&mut transaction, actor, &entry, &Value::Null, &after, now).await?;
    transaction.commit().await?;
    Ok(row.id)
}

fn is_same(stored: &SetUpRow, row: &SetUpRow) -> bool {
    stored.shop_platform == row.shop_platform && stored.system_platform == row.system_platform
}

/// Gives up a set-up that is no draft yet. Connections stay.
pub async fn give_up(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), SetUpError> {
    actor.require(Role::Admin)?;
    let mut transaction = services.db.begin().await?;
    if !set_ups::remove(&mut transaction, &actor.team, id).await? {
        return Err(SetUpError::NotFound);
    }
    let entry = audit::Entry {
        action: "integration.discard",
        subject_kind: "integration",
        subject_id: id.as_str(),
    };
    let now = services.now();
    audit::append_within(
        &mut transaction,
        actor,
        &entry,
        &Value::Null,
        &Value::Null,
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}
