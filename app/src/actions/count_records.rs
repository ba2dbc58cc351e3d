//! Counting what a first sync will bring.

use crate::data::PageError;
use leptos::prelude::*;

/// Asks the shop how much there is, as far as that is light, and leads back to the summary, which shows it.
#[server(endpoint = "count_records")]
pub async fn count_records(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::store::integrations;
    use mostek_model::{IntegrationId, Role};

    let path = format!("/integrations/{slug}/summary");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Operator, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let id = IntegrationId::new(integration);
    let stored = match integrations::get(&services.db, &person.team_id, &id).await {
        Ok(Some(stored)) => stored,
        Ok(None) => return finish::go("/integrations"),
        Err(error) => return finish::trouble(back, error).await,
    };
    let counted =
        mostek_engine::integration::estimate(&services, &person.team_id, &stored, true).await;
    match counted {
        Ok(estimate) => match estimate.and_then(|estimate| estimate.trouble) {
            None => finish::go(back),
            Some(reason) => {
                let flash = StoredFlash::notice(Tone::Warn, "notice-not-counted")
                    .with("reason", server::reason(&reason));
                finish::show(back, flash).await
            }
        },
        Err(error) => finish::trouble(back, error).await,
    }
}
