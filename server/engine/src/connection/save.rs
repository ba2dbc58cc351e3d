//! Adding and changing a connection: every wrong field is named, nothing is changed by a wrong form.

use super::check::complete;
use crate::actor::{Actor, NotAllowed};
use crate::services::Services;
use crate::store::connections::{self, Connection, ConnectionRow};
use crate::store::{StoreError, Transaction, audit, integrations, millis, vocabularies};
use mostek_connectors::contract::{ConnectionSettings, Connector, FormError, SettingKind};
use mostek_model::{ConnectionId, PlatformId, Role};
use std::collections::BTreeMap;

/// A filled-in form.
#[derive(Clone, Debug)]
pub struct ConnectionDraft {
    /// The connection to change; none for a new one.
    pub id: Option<ConnectionId>,
    /// What it leads to.
    pub platform: PlatformId,
    /// Its name for people.
    pub name: String,
    /// Values by setting; a secret left blank keeps what is saved.
    pub values: BTreeMap<String, String>,
    /// The revision the form was filled in from.
    pub revision: i64,
}

/// A connection could not be saved. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Fields are wrong.
    #[error("{} fields are wrong", .0.len())]
    Form(Vec<FormError>),
    /// Somebody else changed it meanwhile.
    #[error("somebody else changed this connection in the meantime; open it again")]
    Changed,
    /// The team has no such connection, or the program no such platform.
    #[error("there is no such connection in this team")]
    NotFound,
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error => Self::Store(error),
        }
    }
}

/// Saves a form.
pub async fn save(
    services: &Services,
    actor: &Actor,
    draft: ConnectionDraft,
) -> Result<ConnectionId, SaveError> {
    actor.require(Role::Admin)?;
    let connector = services
        .registry
        .get(&draft.platform)
        .ok_or(SaveError::NotFound)?;
    let stored = match &draft.id {
        Some(id) => Some(
            connections::get(&services.db, &actor.team, id)
                .await?
                .ok_or(SaveError::NotFound)?,
        ),
        None => None,
    };
    let earlier = stored
        .as_ref()
        .map(|stored| stored.open(&services.vault))
        .transpose()?;
    let mut errors = Vec::new();
    let name = draft.name.trim();
    if name.is_empty() {
        errors.push(FormError::new("name", "form-required"));
    }
    let filled = merge_form(connector.as_ref(), &draft.values, earlier.as_ref());
    let settings = match complete(connector.as_ref(), filled, services.addresses) {
        Ok(settings) => settings,
        Err(mut wrong) => {
            errors.append(&mut wrong);
            return Err(SaveError::Form(errors));
        }
    };
    if !errors.is_empty() {
        return Err(SaveError::Form(errors));
    }
    let account = connector
        .account(&settings)
        .map_err(|error| SaveError::Form(vec![error]))?;
    let id = draft
        .id
        .unwrap_or_else(|| ConnectionId::new(uuid::Uuid::now_v7().to_string()));
    let slug = match &stored {
        Some(stored) => stored.slug.clone(),
        None => free_slug(services, actor, name).await?,
    };
    let row = ConnectionRow {
        id: &id,
        team: &actor.team,
        slug: &slug,
        name,
        platform: &draft.platform,
        account: &account,
        settings: &settings,
        at: millis(services.now()),
    };
    let mut transaction = services.db.begin().await?;
    match &stored {
        None => connections::insert(&mut transaction, &services.vault, &row).await?,
        Some(_) => {
            connections::update(&mut transaction, &services.vault, &row, draft.revision).await?;
            integrations::set_system_account(&mut transaction, &actor.team, &id, &account).await?;
        }
    }
    let moved = stored
        .as_ref()
        .is_some_and(|stored| stored.account != account);
    if moved {
        vocabularies::forget(&mut transaction, &id).await?;
    }
    let before = stored.as_ref().zip(earlier.as_ref());
    record(&mut transaction, services, actor, before, &row).await?;
    transaction.commit().await?;
    if moved {
        forget_exports(services, &id).await;
    }
    Ok(id)
}

/// Exports of another account must not be read as this one's. Left-overs go by their age.
pub(crate) async fn forget_exports(services: &Services, connection: &ConnectionId) {
    if let Err(error) = services.spool.forget(connection).await {
        tracing::warn!("the exports of a connection could not be removed: {error}");
    }
}

async fn record(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    before: Option<(&Connection, &ConnectionSettings)>,
    after: &ConnectionRow<'_>,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action: "connection.save",
        subject_kind: "connection",
        subject_id: after.id.as_str(),
    };
    let earlier = before.map(|(_, earlier)| earlier);
    let before = before.map_or(
        serde_json::Value::Null,
        |(before, _)| serde_json::json!({ "name": before.name, "settings": before.plain }),
    );
    let after = shown(after.name, after.settings, earlier);
    audit::append_within(transaction, actor, &entry, &before, &after, services.now()).await
}

/// What the audit log keeps of a saved connection: of secrets only the names of those that are new.
pub(crate) fn shown(
    name: &str,
    settings: &ConnectionSettings,
    earlier: Option<&ConnectionSettings>,
) -> serde_json::Value {
    let new_secrets: Vec<&String> = settings
        .secret
        .iter()
        .filter(|(key, value)| {
            earlier.is_none_or(|earlier| earlier.secret.get(*key) != Some(value))
        })
        .map(|(key, _)| key)
        .collect();
    serde_json::json!({ "name": name, "settings": settings.plain, "new_secrets": new_secrets })
}

/// A form over what is saved: blank secrets keep their value, everything else is taken as filled in.
pub fn merge_form(
    connector: &dyn Connector,
    values: &BTreeMap<String, String>,
    earlier: Option<&ConnectionSettings>,
) -> ConnectionSettings {
    let mut settings = ConnectionSettings::default();
    for setting in connector.describe().connection {
        let filled = values
            .get(setting.key)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty());
        let kept = || {
            earlier
                .filter(|_| setting.kind == SettingKind::Secret)
                .and_then(|earlier| earlier.get(setting.key))
        };
        if let Some(value) = filled.or_else(kept) {
            settings.set(&setting.kind, setting.key, value);
        }
    }
    settings
}

async fn free_slug(services: &Services, actor: &Actor, name: &str) -> Result<String, StoreError> {
    let base = slug_of(name);
    let mut slug = base.clone();
    let mut number = 1;
    while connections::by_slug(&services.db, &actor.team, &slug)
        .await?
        .is_some()
    {
        number += 1;
        slug = format!("{base}-{number}");
    }
    Ok(slug)
}

/// A name as it stands in addresses and files: small letters without marks, digits, dashes.
pub fn slug_of(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut slug = String::new();
    for letter in name.nfd().flat_map(char::to_lowercase) {
        match letter {
            'ł' => slug.push('l'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            letter if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let slug = slug.trim_matches('-');
    if slug.is_empty() {
        "connection".to_owned()
    } else {
        slug.chars().take(60).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_address_without_marks() {
        assert_eq!(slug_of("Kavárna U Řeky"), "kavarna-u-reky");
        assert_eq!(slug_of("Bławatek – Rękodzieło"), "blawatek-rekodzielo");
        assert_eq!(slug_of("…"), "connection");
    }
}
