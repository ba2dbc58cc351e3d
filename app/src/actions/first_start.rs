//! The first start: the first owner and their team.

use crate::data::PageError;
use leptos::prelude::*;

/// Creates the first owner and their team, and signs the owner in.
#[server(endpoint = "first_start")]
#[allow(clippy::too_many_arguments, reason = "one per field of the form")]
pub async fn first_start(
    #[server(default)] code: String,
    #[server(default)] name: String,
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] language: String,
    #[server(default)] team: String,
    #[server(default)] time_zone: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people::{self, FirstStart, NewUser, PeopleError};

    let services = server::services()?;
    let chosen = language.parse().unwrap_or_else(|_| server::language());
    let form = FirstStart {
        code: code.trim().to_owned(),
        owner: NewUser {
            email: email.clone(),
            name: name.clone(),
            password,
            language: chosen,
        },
        team: team.clone(),
        time_zone: time_zone.clone(),
    };
    match people::first_start(&services, &form, &server::remote()).await {
        Ok(person) => {
            if let Err(error) = super::sign_in::begin_session(&person).await {
                return finish::trouble("/sign-in", error).await;
            }
            finish::show("/", StoredFlash::notice(Tone::Ok, "notice-welcome")).await
        }
        Err(error @ PeopleError::FirstStartDone) => {
            finish::show(
                "/sign-in",
                finish::people_error(StoredFlash::default(), &error),
            )
            .await
        }
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("name", name)
                .entered("email", email)
                .entered("language", chosen.code())
                .entered("team", team)
                .entered("time_zone", time_zone);
            finish::show("/first-start", finish::people_error(flash, &error)).await
        }
    }
}
