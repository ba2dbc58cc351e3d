//! Changing one's own password.

use crate::data::PageError;
use leptos::prelude::*;

/// Changes the password; every other session ends.
#[server(endpoint = "change_password")]
pub async fn change_password(
    #[server(default)] present_password: String,
    #[server(default)] password: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    const BACK: &str = "/profile";

    let Some(person) = finish::person(mostek_model::Role::Viewer, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let session = server::session().await;
    let id = session
        .as_ref()
        .and_then(|session| session.id())
        .map(|id| id.to_string());
    let actor = server::actor(&person);
    let changed = mostek_engine::people::change_password(
        &services,
        &actor,
        &present_password,
        &password,
        id.as_deref(),
    )
    .await;
    if let Err(error) = changed {
        return finish::show(BACK, finish::people_error(StoredFlash::default(), &error)).await;
    }
    if let Some(session) = session
        && let Err(error) = session.cycle_id().await
    {
        return finish::trouble(BACK, error).await;
    }
    finish::show(BACK, StoredFlash::notice(Tone::Ok, "notice-password")).await
}
