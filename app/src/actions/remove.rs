//! Deleting integrations and connections, and starting afresh.

use crate::data::PageError;
use leptos::prelude::*;

/// Deletes an integration.
#[server(endpoint = "delete_integration")]
pub async fn delete_integration(
    #[server(default)] id: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::remove(crate::data::Removal::Integration, id, slug).await
}

/// Lets an integration forget what it learnt.
#[server(endpoint = "start_afresh")]
pub async fn start_afresh(
    #[server(default)] id: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::remove(crate::data::Removal::Learnt, id, slug).await
}

/// Deletes a connection.
#[server(endpoint = "delete_connection")]
pub async fn delete_connection(
    #[server(default)] id: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::remove(crate::data::Removal::Connection, id, slug).await
}

mod made {
    use crate::actions::finish;
    use crate::data::{PageError, Removal};
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::removal::{self, RemovalError};
    use mostek_model::{ConnectionId, IntegrationId, Role};

    pub async fn remove(wanted: Removal, id: String, slug: String) -> Result<(), PageError> {
        let (asked, after, notice) = match wanted {
            Removal::Integration => (
                format!("/integrations/{slug}/delete"),
                "/integrations".to_owned(),
                "notice-integration-deleted",
            ),
            Removal::Learnt => (
                format!("/integrations/{slug}/afresh"),
                format!("/integrations/{slug}"),
                "notice-afresh",
            ),
            Removal::Connection => (
                format!("/connections/{slug}/delete"),
                "/connections".to_owned(),
                "notice-connection-deleted",
            ),
        };
        let back = server::local_path(&asked);
        let Some(person) = finish::person(Role::Admin, back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let actor = server::actor(&person);
        let removed = match wanted {
            Removal::Integration => {
                removal::delete(&services, &actor, &IntegrationId::new(id)).await
            }
            Removal::Learnt => removal::afresh(&services, &actor, &IntegrationId::new(id)).await,
            Removal::Connection => {
                removal::delete_connection(&services, &actor, &ConnectionId::new(id)).await
            }
        };
        match removed {
            Ok(()) => {
                let after = server::local_path(&after);
                finish::show(after, StoredFlash::notice(Tone::Ok, notice)).await
            }
            // The page itself says what stands in the way.
            Err(RemovalError::Running(_) | RemovalError::InUse(_)) => {
                finish::show(back, StoredFlash::notice(Tone::Warn, "notice-not-removed")).await
            }
            Err(error) => finish::trouble(back, error).await,
        }
    }
}
