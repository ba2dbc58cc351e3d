//! Signing in.

use crate::data::PageError;
use leptos::prelude::*;

/// Signs in and leads to `next`.
#[server(endpoint = "sign_in")]
pub async fn sign_in(
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] next: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::StoredFlash;
    use mostek_engine::people;

    let services = server::services()?;
    match people::sign_in(&services, &email, &password, &server::remote()).await {
        Ok(person) => {
            if let Err(error) = begin_session(&person).await {
                return finish::trouble("/sign-in", error).await;
            }
            finish::go(server::local_path(&next))
        }
        Err(people::PeopleError::NoTeam) => finish::go("/no-team"),
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("email", email)
                .entered("next", next);
            finish::show("/sign-in", finish::people_error(flash, &error)).await
        }
    }
}

/// Gives the session a new id and a person, so that an id known before signing in is worth nothing.
pub(super) async fn begin_session(
    person: &mostek_engine::people::SignedIn,
) -> Result<(), tower_sessions::session::Error> {
    use crate::server;
    use mostek_engine::people::{
        SESSION_BEGAN, SESSION_BROWSER, SESSION_ORIGIN, SESSION_SEEN, SESSION_TEAM, SESSION_USER,
    };
    if let Some(session) = server::session().await {
        let now = server::services().map_or(0, |services| services.now().as_second());
        session.cycle_id().await?;
        session.insert(SESSION_USER, &person.user_id).await?;
        session.insert(SESSION_TEAM, &person.team_id).await?;
        session.insert(SESSION_BEGAN, now).await?;
        session.insert(SESSION_SEEN, now).await?;
        session.insert(SESSION_ORIGIN, server::remote().0).await?;
        session.insert(SESSION_BROWSER, server::browser()).await?;
    }
    Ok(())
}
