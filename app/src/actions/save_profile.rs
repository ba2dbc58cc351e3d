//! One's own profile and sessions.

use crate::data::PageError;
use leptos::prelude::*;

/// Saves name, language, formats and colours.
#[server(endpoint = "save_profile")]
pub async fn save_profile(
    #[server(default)] name: String,
    #[server(default)] language: String,
    #[server(default)] formats: String,
    #[server(default)] colours: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people::{self, Colours, Profile};
    use mostek_model::Role;
    const BACK: &str = "/profile";

    let Some(person) = finish::person(Role::Viewer, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let profile = Profile {
        name: name.clone(),
        language: language.parse().unwrap_or(person.language),
        formats: formats.parse().ok(),
        colours: Colours::read(&colours),
    };
    match people::save_profile(&services, &server::actor(&person), &profile).await {
        Ok(()) => {
            // Signing in looks the same as the console.
            server::set_language_cookie(profile.language);
            finish::show(BACK, StoredFlash::notice(Tone::Ok, "notice-profile")).await
        }
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("name", name)
                .entered("language", language)
                .entered("formats", formats)
                .entered("colours", colours);
            finish::show(BACK, finish::people_error(flash, &error)).await
        }
    }
}

/// Ends one of one's own sessions.
#[server(endpoint = "end_session")]
pub async fn end_session(#[server(default)] session: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people;
    use mostek_model::Role;
    const BACK: &str = "/profile";

    let Some(person) = finish::person(Role::Viewer, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let flash = match people::end_session(&services, &server::actor(&person), &session).await {
        Ok(()) => StoredFlash::notice(Tone::Ok, "notice-session-ended"),
        Err(error) => finish::people_error(StoredFlash::default(), &error),
    };
    finish::show(BACK, flash).await
}

/// Ends all of one's own sessions but this one.
#[server(endpoint = "end_other_sessions")]
pub async fn end_other_sessions() -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people;
    use mostek_model::Role;
    const BACK: &str = "/profile";

    let Some(person) = finish::person(Role::Viewer, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let this = server::session_id().await;
    let ended =
        people::end_other_sessions(&services, &server::actor(&person), this.as_deref()).await;
    let flash = match ended {
        Ok(_) => StoredFlash::notice(Tone::Ok, "notice-sessions-ended"),
        Err(error) => finish::people_error(StoredFlash::default(), &error),
    };
    finish::show(BACK, flash).await
}
