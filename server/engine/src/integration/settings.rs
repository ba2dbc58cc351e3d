//! Saving what an integration needs to know of each side: all fields are checked, wrong ones change nothing.

use super::claims::take_claims;
use super::form::{PHONE_COUNTRY, side_form};
use super::places::check_places;
use crate::actor::{Actor, NotAllowed};
use crate::connection::check;
use crate::definition::shown;
use crate::mapping::is_country;
use crate::services::Services;
use crate::store::integrations::{self, Integration};
use crate::store::{StoreError, audit, connections, flows, millis};
use mostek_connectors::contract::{Connector, FormError, Setting};
use mostek_model::{ConnectionId, IntegrationId, Role, Side};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A filled-in form.
#[derive(Clone, Debug)]
pub struct SettingsDraft {
    /// The integration's name for people.
    pub name: String,
    /// Values of the shop's side.
    pub shop: BTreeMap<String, String>,
    /// Values of the system's side.
    pub system: BTreeMap<String, String>,
    /// Addresses that identify nobody (P10).
    pub own_addresses: Vec<String>,
    /// The revision the form was filled in from.
    pub revision: i64,
}

/// A wrong field: the side (none for the integration's own), its platform, and what is wrong.
pub type WrongField = (Option<Side>, String, FormError);

/// Settings could not be saved. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// Fields are wrong.
    #[error("{} fields are wrong", .0.len())]
    Form(Vec<WrongField>),
    /// Somebody else changed it meanwhile.
    #[error("somebody else changed this integration in the meantime; open it again")]
    Changed,
    /// The team has no such integration.
    #[error("there is no such integration in this team")]
    NotFound,
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for SettingsError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error => Self::Store(error),
        }
    }
}

/// A side with its form.
struct SideForm {
    side: Side,
    connector: Arc<dyn Connector>,
    form: Vec<Setting>,
}

impl SideForm {
    fn wrong(&self, error: FormError) -> WrongField {
        let platform = self.connector.describe().platform.to_string();
        (Some(self.side), platform, error)
    }
}

/// Saves the settings of both sides.
pub async fn save_settings(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    draft: SettingsDraft,
) -> Result<(), SettingsError> {
    actor.require(Role::Admin)?;
    let stored = integrations::get(&services.db, &actor.team, id)
        .await?
        .ok_or(SettingsError::NotFound)?;
    let shop = open(services, actor, Side::Shop, &stored.shop).await?;
    let system = open(services, actor, Side::System, &stored.system).await?;
    let mut changed = Integration {
        name: draft.name.trim().to_owned(),
        shop_settings: filled(&shop.form, &draft.shop),
        system_settings: filled(&system.form, &draft.system),
        own_addresses: addresses(&draft.own_addresses),
        revision: draft.revision,
        ..stored.clone()
    };
    let mut wrong = Vec::new();
    if changed.name.is_empty() {
        wrong.push((None, String::new(), FormError::new("name", "form-required")));
    }
    upper_country(&mut changed.shop_settings);
    check_side(services, &shop, &changed.shop_settings, &mut wrong);
    check_side(services, &system, &changed.system_settings, &mut wrong);
    if !wrong.is_empty() {
        return Err(SettingsError::Form(wrong));
    }
    store(services, actor, &stored, &changed, [shop, system]).await
}

async fn open(
    services: &Services,
    actor: &Actor,
    side: Side,
    connection: &ConnectionId,
) -> Result<SideForm, SettingsError> {
    let stored = connections::get(&services.db, &actor.team, connection).await?;
    let connector = stored
        .and_then(|stored| services.registry.get(&stored.platform))
        .ok_or(SettingsError::NotFound)?;
    Ok(SideForm {
        side,
        form: side_form(connector.as_ref()),
        connector,
    })
}

/// What the form knows; blank values are left out.
fn filled(form: &[Setting], values: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    form.iter()
        .filter_map(|setting| {
            let value = values.get(setting.key)?.trim();
            (!value.is_empty()).then(|| (setting.key.to_owned(), value.to_owned()))
        })
        .collect()
}

/// One address or pattern a line, each once.
fn addresses(lines: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in lines.iter().flat_map(|text| text.split([',', '\n', ' '])) {
        let address = line.trim().to_lowercase();
        if !address.is_empty() && !all.contains(&address) {
            all.push(address);
        }
    }
    all
}

fn upper_country(values: &mut BTreeMap<String, String>) {
    if let Some(country) = values.get_mut(PHONE_COUNTRY.key) {
        *country = country.to_ascii_uppercase();
    }
}

fn check_side(
    services: &Services,
    side: &SideForm,
    values: &BTreeMap<String, String>,
    wrong: &mut Vec<WrongField>,
) {
    let get = |key: &str| values.get(key).map(String::as_str);
    let mut errors = check(&side.form, services.addresses, get);
    if get(PHONE_COUNTRY.key).is_some_and(|country| !is_country(country)) {
        errors.push(FormError::new(PHONE_COUNTRY.key, "form-country"));
    }
    wrong.extend(errors.into_iter().map(|error| side.wrong(error)));
}

async fn store(
    services: &Services,
    actor: &Actor,
    stored: &Integration,
    changed: &Integration,
    sides: [SideForm; 2],
) -> Result<(), SettingsError> {
    let now = services.now();
    let flows = flows::list(&services.db, &stored.id).await?;
    let mut transaction = services.db.begin().await?;
    let system = &sides[1];
    let wrong = check_places(&mut transaction, &system.form, stored, changed, millis(now)).await?;
    if !wrong.is_empty() {
        let wrong = wrong.into_iter().map(|error| system.wrong(error));
        return Err(SettingsError::Form(wrong.collect()));
    }
    integrations::save(&mut transaction, changed, millis(now)).await?;
    let forms = sides
        .each_ref()
        .map(|side| (side.side, side.form.as_slice()));
    let taken = take_claims(&mut transaction, changed, &forms).await?;
    if !taken.is_empty() {
        let wrong = taken.iter().filter_map(|claim| {
            let side = sides.iter().find(|side| side.side == claim.side)?;
            Some(side.wrong(FormError::new(claim.key, "form-claimed")))
        });
        return Err(SettingsError::Form(wrong.collect()));
    }
    let entry = audit::Entry {
        action: "integration.settings",
        subject_kind: "integration",
        subject_id: stored.id.as_str(),
    };
    let (before, after) = (
        shown::integration(stored, &flows),
        shown::integration(changed, &flows),
    );
    audit::append_within(&mut transaction, actor, &entry, &before, &after, now).await?;
    Ok(transaction.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn addresses_may_be_written_in_lines_or_with_commas_and_count_once() {
        let written = [
            "Prodejna@Obchod.example, @example.net\n".to_owned(),
            "prodejna@obchod.example".to_owned(),
        ];
        assert_eq!(
            addresses(&written),
            ["prodejna@obchod.example", "@example.net"]
        );
    }
}
