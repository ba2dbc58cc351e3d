//! The draft integration a set-up becomes: everything usual is filled in, nothing runs.

use crate::connection::slug_of;
use crate::store::connections::Connection;
use crate::store::flows::Flow;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::retired_namespaces::{self, Retired};
use crate::store::{StoreError, Transaction};
use mostek_connectors::contract::{Connector, Description, Setting};
use mostek_model::{Direction, IntegrationId, MappingSet, Schedule, Stream};
use std::collections::BTreeMap;

/// How often a new integration runs by itself, until somebody chooses otherwise.
const USUAL_SCHEDULE: Schedule = Schedule::EveryMinutes(15);

/// Streams of a shop that a system takes, in the shop's order.
pub fn moves(shop: &Description, system: &Description) -> Vec<Stream> {
    shop.sources
        .iter()
        .filter(|source| {
            system
                .targets
                .iter()
                .any(|target| target.takes.contains(&source.stream))
        })
        .map(|source| source.stream.clone())
        .collect()
}

/// The flows of a new integration; field mappings are the system's defaults until somebody changes them.
pub fn flows(shop: &Description, system: &Description) -> Vec<Flow> {
    let statuses = |stream: &Stream| {
        let defaults = &system.defaults.statuses;
        let found = defaults.iter().find(|(source, _)| source == stream);
        found.map(|(_, statuses)| statuses.clone())
    };
    moves(shop, system)
        .into_iter()
        .zip(0..)
        .map(|(stream, position)| Flow {
            id: uuid::Uuid::now_v7().to_string(),
            position,
            statuses: statuses(&stream),
            stream,
            direction: Direction::ToSystem,
            mapping: MappingSet::new(),
            watermark: None,
        })
        .collect()
}

/// A new draft named after its shop. Its name in addresses is free within the team, its prefix within the account.
pub(super) async fn draft(
    transaction: &mut Transaction,
    id: &IntegrationId,
    (shop, from): (&Connection, &dyn Connector),
    (system, to): (&Connection, &dyn Connector),
) -> Result<Integration, StoreError> {
    let slug = integrations::free_slug(transaction, &shop.team, &slug_of(&shop.name)).await?;
    let namespace = namespace(transaction, id, (shop, system), &slug).await?;
    Ok(Integration {
        id: id.clone(),
        team: shop.team.clone(),
        namespace,
        slug,
        name: shop.name.clone(),
        state: IntegrationState::Draft,
        shop: shop.id.clone(),
        system: system.id.clone(),
        shop_settings: defaults(&crate::integration::side_form(from)),
        system_settings: defaults(&crate::integration::side_form(to)),
        system_account: system.account.clone(),
        own_addresses: Vec::new(),
        schedule: USUAL_SCHEDULE,
        next_run_at: None,
        revision: 0,
    })
}

/// The prefix of a shop's ids within a system. A shop that was joined to this account before meets its own records
/// again (P4); nobody else's prefix is taken (P11).
pub(super) async fn namespace(
    transaction: &mut Transaction,
    id: &IntegrationId,
    (shop, system): (&Connection, &Connection),
    otherwise: &str,
) -> Result<String, StoreError> {
    let owner = owner(shop);
    let left = retired_namespaces::left_by(transaction, &system.account, &owner).await?;
    let wanted = left.as_deref().unwrap_or(otherwise);
    retired_namespaces::free(transaction, &system.account, &owner, id, wanted).await
}

pub(super) fn owner(shop: &Connection) -> Retired {
    Retired {
        team: shop.team.clone(),
        shop_account: shop.account.clone(),
    }
}

fn defaults(form: &[Setting]) -> BTreeMap<String, String> {
    form.iter()
        .filter(|setting| !setting.default.is_empty())
        .map(|setting| (setting.key.to_owned(), setting.default.to_owned()))
        .collect()
}
