//! Joining a team by an invitation.

use crate::data::PageError;
use leptos::prelude::*;

/// Joins the team of an invitation, as a new person or with one's account, and signs in.
#[server(endpoint = "accept_invitation")]
pub async fn accept_invitation(
    #[server(default)] token: String,
    #[server(default)] name: String,
    #[server(default)] password: String,
    #[server(default)] language: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people::{self, Acceptance, PeopleError};

    let services = server::services()?;
    let path = format!("/invitation/{token}");
    let back = server::local_path(&path).to_owned();
    let form = Acceptance {
        token,
        name: name.clone(),
        password,
        language: language.parse().unwrap_or_else(|_| server::language()),
    };
    let visitor = server::visitor();
    let accepted =
        people::accept_invitation(&services, &form, visitor.as_ref(), &server::remote()).await;
    match accepted {
        Ok(person) => {
            if let Err(error) = super::sign_in::begin_session(&person).await {
                return finish::trouble("/sign-in", error).await;
            }
            let flash =
                StoredFlash::notice(Tone::Ok, "notice-joined-team").with("team", person.team_name);
            finish::show("/", flash).await
        }
        // The page itself says what became of it, and who is signed in.
        Err(PeopleError::InvitationGone | PeopleError::InvitationOther) => finish::go(&back),
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("name", name)
                .entered("language", form.language.code());
            finish::show(&back, finish::people_error(flash, &error)).await
        }
    }
}
