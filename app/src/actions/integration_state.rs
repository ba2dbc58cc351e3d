//! Activating and pausing an integration.

use crate::data::PageError;
use leptos::prelude::*;

/// Activates an integration.
#[server(endpoint = "activate_integration")]
pub async fn activate_integration(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::change(integration, slug, true).await
}

/// Pauses an integration; everything is kept.
#[server(endpoint = "pause_integration")]
pub async fn pause_integration(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::change(integration, slug, false).await
}

#[cfg(feature = "ssr")]
mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::integration::StateError;
    use mostek_model::{IntegrationId, Role};

    pub async fn change(
        integration: String,
        slug: String,
        activate: bool,
    ) -> Result<(), PageError> {
        let path = format!("/integrations/{slug}");
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Admin, back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let (actor, id) = (server::actor(&person), IntegrationId::new(integration));
        let (changed, notice) = if activate {
            let changed = mostek_engine::integration::activate(&services, &actor, &id).await;
            (changed, StoredFlash::notice(Tone::Ok, "notice-activated"))
        } else {
            let changed = mostek_engine::integration::pause(&services, &actor, &id).await;
            (changed, StoredFlash::notice(Tone::Rest, "notice-paused"))
        };
        match changed {
            Ok(()) => finish::show(back, notice).await,
            Err(StateError::Incomplete(open)) => {
                let words: Vec<String> = server::open_rows(&services, &person.team_id, &id, &open)
                    .await?
                    .into_iter()
                    .map(|point| point.text)
                    .collect();
                let notice = StoredFlash::notice(Tone::Warn, "notice-incomplete")
                    .with("open", words.join("; "));
                finish::show(back, notice).await
            }
            Err(error) => finish::trouble(back, error).await,
        }
    }
}
