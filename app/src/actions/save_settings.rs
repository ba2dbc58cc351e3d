//! Saving what an integration needs to know of each side.

use crate::data::PageError;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Saves the settings of both sides. A draft goes on to its next step.
#[server(endpoint = "save_settings")]
#[allow(clippy::too_many_arguments, reason = "one per field of the form")]
pub async fn save_settings(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
    #[server(default)] revision: String,
    #[server(default)] next: String,
    #[server(default)] name: String,
    #[server(default)] own_addresses: String,
    #[server(default)] shop: BTreeMap<String, String>,
    #[server(default)] system: BTreeMap<String, String>,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::integration::{SettingsDraft, SettingsError};
    use mostek_model::{IntegrationId, Role};

    let path = format!("/integrations/{slug}/settings");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Admin, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let mut entered = StoredFlash::default()
        .entered("name", &name)
        .entered("own_addresses", &own_addresses);
    for (group, values) in [("shop", &shop), ("system", &system)] {
        for (key, value) in values {
            entered = entered.entered(&format!("{group}-{key}"), value);
        }
    }
    let draft = SettingsDraft {
        name,
        shop,
        system,
        own_addresses: vec![own_addresses],
        revision: revision.parse().unwrap_or_default(),
    };
    let id = IntegrationId::new(integration);
    let saved =
        mostek_engine::integration::save_settings(&services, &server::actor(&person), &id, draft)
            .await;
    match saved {
        Ok(()) if !next.is_empty() => finish::go(server::local_path(&next)),
        Ok(()) => finish::show(back, StoredFlash::notice(Tone::Ok, "notice-settings")).await,
        Err(SettingsError::Form(errors)) => {
            let flash = errors
                .into_iter()
                .fold(entered, |flash, (side, platform, mut error)| {
                    if let Some(side) = side {
                        error.key = format!("{}-{}", side.as_str(), error.key);
                    }
                    flash.wrong_setting(&platform, error)
                });
            finish::show(back, flash).await
        }
        Err(SettingsError::Changed) => {
            let flash = entered.noticing(Tone::Warn, "notice-integration-changed");
            finish::show(back, flash).await
        }
        Err(error) => finish::trouble(back, error).await,
    }
}
