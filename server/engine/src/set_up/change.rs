//! Another connection in a draft: what belonged to the one before does not come along.

use super::SetUpError;
use super::choose::{connector, note};
use super::draft::{namespace, owner};
use crate::actor::Actor;
use crate::integration::{side_form, take_claims};
use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::integrations::{self, Integration};
use crate::store::{Transaction, millis, retired_namespaces};
use mostek_model::{ConnectionId, Side};

/// Takes another connection for a side of a draft.
pub(super) async fn change_draft(
    services: &Services,
    actor: &Actor,
    transaction: &mut Transaction,
    stored: Integration,
    side: Side,
    chosen: &Connection,
) -> Result<(), SetUpError> {
    let before = match side {
        Side::Shop => &stored.shop,
        Side::System => &stored.system,
    };
    if *before == chosen.id {
        return Ok(());
    }
    let earlier_shop = get(transaction, actor, &stored.shop).await?;
    let (shop, system) = match side {
        Side::Shop => (
            chosen.clone(),
            get(transaction, actor, &stored.system).await?,
        ),
        Side::System => (earlier_shop.clone(), chosen.clone()),
    };
    // What the shop chosen before had left behind was taken up for it alone.
    let taken_up =
        retired_namespaces::left_by(transaction, &stored.system_account, &owner(&earlier_shop))
            .await?;
    let otherwise = match taken_up {
        Some(left) if left == stored.namespace => &stored.slug,
        _ => &stored.namespace,
    };
    let mut changed = Integration {
        namespace: namespace(transaction, &stored.id, (&shop, &system), otherwise).await?,
        shop: shop.id.clone(),
        system: system.id.clone(),
        system_account: system.account.clone(),
        ..stored.clone()
    };
    let (from, to) = (connector(services, &shop)?, connector(services, &system)?);
    let forms = [
        (Side::Shop, side_form(from.as_ref())),
        (Side::System, side_form(to.as_ref())),
    ];
    let taken = forms
        .each_ref()
        .map(|(side, form)| (*side, form.as_slice()));
    // What only one integration may own belongs to another one here: it is left out, as for a new draft.
    for claim in take_claims(transaction, &changed, &taken).await? {
        let settings = match claim.side {
            Side::Shop => &mut changed.shop_settings,
            Side::System => &mut changed.system_settings,
        };
        settings.remove(claim.key);
    }
    integrations::save(transaction, &changed, millis(services.now())).await?;
    Ok(note(services, actor, transaction, Some(&stored), &changed).await?)
}

async fn get(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &ConnectionId,
) -> Result<Connection, SetUpError> {
    connections::get_within(transaction, &actor.team, id)
        .await?
        .ok_or(SetUpError::NotFound)
}
