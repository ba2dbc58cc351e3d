//! Activating and pausing an integration.

use crate::data::PageError;
use leptos::prelude::*;

/// Activates an integration. `then` is `sync` to start its first full sync at once, and to lead there.
#[server(endpoint = "activate_integration")]
pub async fn activate_integration(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
    #[server(default)] then: String,
) -> Result<(), PageError> {
    made::change(
        integration,
        slug,
        made::Wish::Activate {
            sync: then == "sync",
        },
    )
    .await
}

/// Pauses an integration; everything is kept.
#[server(endpoint = "pause_integration")]
pub async fn pause_integration(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::change(integration, slug, made::Wish::Pause).await
}

mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::integration::StateError;
    use mostek_model::{IntegrationId, Role};

    /// What is to become of the integration.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Wish {
        /// It runs.
        Activate {
            /// At once, in full.
            sync: bool,
        },
        /// It runs no more.
        Pause,
    }

    pub async fn change(integration: String, slug: String, wish: Wish) -> Result<(), PageError> {
        let path = format!("/integrations/{slug}");
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Admin, back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let (actor, id) = (server::actor(&person), IntegrationId::new(integration));
        let (changed, notice) = if wish != Wish::Pause {
            let changed = mostek_engine::integration::activate(&services, &actor, &id).await;
            (changed, StoredFlash::notice(Tone::Ok, "notice-activated"))
        } else {
            let changed = mostek_engine::integration::pause(&services, &actor, &id).await;
            (changed, StoredFlash::notice(Tone::Rest, "notice-paused"))
        };
        match changed {
            Ok(()) if wish == (Wish::Activate { sync: true }) => {
                crate::actions::sync(id.to_string(), "full".to_owned()).await
            }
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
            Err(StateError::Changed) => {
                let notice = StoredFlash::notice(Tone::Warn, "notice-integration-changed");
                finish::show(back, notice).await
            }
            Err(StateError::Draft) => {
                let notice = StoredFlash::notice(Tone::Warn, "run-error-not-active");
                finish::show(back, notice).await
            }
            Err(error) => finish::trouble(back, error).await,
        }
    }
}
