//! Saving a connection, new or changed.

use crate::data::PageError;
use crate::session::StoredFlash;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Saves a connection. `then` is `test` to test it at once. A secret left blank keeps the saved one. In a guided set-up
/// (`set_up` with its `side`) the set-up uses it from now on, and goes on. The form of a new one carries the id it will have
/// in `new_connection`, so that a double click makes one.
#[server(endpoint = "save_connection")]
#[allow(clippy::too_many_arguments, reason = "one per field of the form")]
pub async fn save_connection(
    #[server(default)] connection: String,
    #[server(default)] new_connection: String,
    #[server(default)] slug: String,
    #[server(default)] platform: String,
    #[server(default)] revision: String,
    #[server(default)] name: String,
    #[server(default)] then: String,
    #[server(default)] set_up: String,
    #[server(default)] side: String,
    #[server(default)] values: BTreeMap<String, String>,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::Tone;
    use mostek_connectors::contract::SettingKind;
    use mostek_engine::connection::{ConnectionDraft, SaveError};
    use mostek_engine::set_up::ConnectError;
    use mostek_model::{ConnectionId, PlatformId, Role};

    let in_set_up = !set_up.is_empty();
    let form = if in_set_up {
        format!("/set-up/{set_up}/{side}")
    } else if slug.is_empty() {
        format!("/connections/new/{platform}")
    } else {
        format!("/connections/{slug}")
    };
    let back = server::local_path(&form);
    let Some(person) = finish::person(Role::Admin, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let Some(connector) = services.registry.get(&PlatformId::new(&platform)) else {
        return finish::trouble("/connections", "unknown platform in a form").await;
    };
    let shown = |kind: &SettingKind| !matches!(kind, SettingKind::Secret | SettingKind::Pasted);
    let entered = connector
        .describe()
        .connection
        .iter()
        .filter(|setting| shown(&setting.kind))
        .filter_map(|setting| Some((setting.key, values.get(setting.key)?.clone())))
        .fold(
            StoredFlash::default().entered("name", &name),
            |flash, (key, value)| flash.entered(key, value),
        );
    let secrets: Vec<&str> = connector
        .describe()
        .connection
        .iter()
        .filter(|setting| !shown(&setting.kind))
        .map(|setting| setting.key)
        .filter(|key| {
            values
                .get(*key)
                .is_some_and(|value| !value.trim().is_empty())
        })
        .collect();
    let actor = server::actor(&person);
    let draft = ConnectionDraft {
        id: (!connection.is_empty()).then(|| ConnectionId::new(connection)),
        platform: PlatformId::new(&platform),
        name,
        values,
        revision: revision.parse().unwrap_or_default(),
        new_id: (!new_connection.is_empty()).then(|| ConnectionId::new(new_connection)),
    };
    let saved = if in_set_up {
        super::set_up::connect(&services, &actor, set_up, &side, &draft).await
    } else {
        let saved = mostek_engine::connection::save(&services, &actor, draft).await;
        saved.map_err(ConnectError::from)
    };
    let id = match saved {
        Ok(id) => id,
        Err(ConnectError::SetUp(error)) => return super::set_up::refused(back, error).await,
        Err(ConnectError::Connection(SaveError::Form(errors))) => {
            // What is wrong with a secret says more than that it is gone.
            let lost: Vec<&str> = secrets
                .into_iter()
                .filter(|key| errors.iter().all(|error| error.key != **key))
                .collect();
            let flash = errors.into_iter().fold(entered, |flash, error| {
                flash.wrong_setting(&platform, error)
            });
            return finish::show(back, again(flash, &lost)).await;
        }
        Err(ConnectError::Connection(SaveError::Changed)) => {
            let flash = entered.noticing(Tone::Warn, "notice-changed");
            return finish::show(back, again(flash, &secrets)).await;
        }
        Err(error) => {
            tracing::error!(%error, "a connection could not be saved");
            let flash = entered.noticing(Tone::Bad, "notice-trouble");
            return finish::show(back, again(flash, &secrets)).await;
        }
    };
    if in_set_up {
        return super::test_connection::test(&services, &actor, &id, back).await;
    }
    let saved = mostek_engine::store::connections::get(&services.db, &person.team_id, &id).await;
    let Ok(Some(saved)) = saved else {
        return finish::go("/connections");
    };
    let path = format!("/connections/{}", saved.slug);
    if then == "test" {
        return super::test_connection::test(&services, &actor, &id, &path).await;
    }
    finish::show(&path, StoredFlash::notice(Tone::Ok, "notice-saved")).await
}

/// Secrets are never sent back to a page: those that were typed have to be typed again, and each field says so.
fn again(flash: StoredFlash, secrets: &[&str]) -> StoredFlash {
    secrets
        .iter()
        .fold(flash, |flash, key| flash.wrong(key, "secret-again"))
}
