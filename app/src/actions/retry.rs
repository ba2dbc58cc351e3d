//! Trying again what could not be delivered.

use crate::data::PageError;
use leptos::prelude::*;

/// Tries all undelivered records of an integration again; joins the run under way, which tries them too.
#[server(endpoint = "retry_undelivered")]
pub async fn retry_undelivered(#[server(default)] integration: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_model::{IntegrationId, Role, RunKind};
    const BACK: &str = "/undelivered";

    let Some(person) = finish::person(Role::Operator, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    let id = IntegrationId::new(integration);
    match mostek_engine::runs::request(&services, &actor, &id, RunKind::Retry).await {
        Ok(requested) => {
            let notice = if requested.joined {
                StoredFlash::notice(Tone::Work, "notice-retry-joined")
            } else {
                StoredFlash::notice(Tone::Ok, "notice-started")
            };
            finish::show(&format!("/runs/{}", requested.run), notice).await
        }
        Err(error) => finish::refused(BACK, &error, error.code()).await,
    }
}
