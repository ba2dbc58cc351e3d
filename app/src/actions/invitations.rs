//! Inviting people, inviting again, taking an invitation back.

use crate::data::PageError;
use leptos::prelude::*;

/// Invites somebody into the team. The link is shown once; a letter is sent where mail is set up.
#[server(endpoint = "invite")]
pub async fn invite(
    #[server(default)] email: String,
    #[server(default)] role: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::StoredFlash;
    use mostek_engine::people::{self, PeopleError};
    use mostek_model::Role;

    let Some(person) = finish::person(Role::Admin, made::BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let (actor, console) = (server::actor(&person), server::console_address(&services));
    let invited = match Role::parse(&role) {
        Some(role) => {
            people::invite(&services, &actor, &email, role, person.language, &console).await
        }
        None => Err(PeopleError::Role),
    };
    match invited {
        Ok(invited) => made::show(services, invited, &email).await,
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("email", email)
                .entered("role", role);
            finish::show(made::BACK, finish::people_error(flash, &error)).await
        }
    }
}

/// Makes a new link for an invitation, shows it, and sends a letter where mail is set up.
#[server(endpoint = "invite_again")]
pub async fn invite_again(
    #[server(default)] invitation: String,
    #[server(default)] email: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::StoredFlash;
    use mostek_engine::people;
    use mostek_model::Role;

    let Some(person) = finish::person(Role::Admin, made::BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let (actor, console) = (server::actor(&person), server::console_address(&services));
    let again =
        people::invite_again(&services, &actor, &invitation, person.language, &console).await;
    match again {
        Ok(invited) => made::show(services, invited, &email).await,
        Err(error) => {
            finish::show(
                made::BACK,
                finish::people_error(StoredFlash::default(), &error),
            )
            .await
        }
    }
}

/// Takes an invitation back; its link is worth nothing any more.
#[server(endpoint = "revoke_invitation")]
pub async fn revoke_invitation(#[server(default)] invitation: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people;
    use mostek_model::Role;

    let Some(person) = finish::person(Role::Admin, made::BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let flash =
        match people::revoke_invitation(&services, &server::actor(&person), &invitation).await {
            Ok(()) => StoredFlash::notice(Tone::Rest, "notice-revoked"),
            Err(error) => finish::people_error(StoredFlash::default(), &error),
        };
    finish::show(made::BACK, flash).await
}

mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::Services;
    use mostek_engine::people::{self, Invited};

    /// The page all of this happens on.
    pub const BACK: &str = "/team";

    /// Leads to the page that shows the link; the letter is sent meanwhile.
    pub async fn show(services: Services, invited: Invited, email: &str) -> Result<(), PageError> {
        let code = if invited.has_letter() {
            "notice-invited-mail"
        } else {
            "notice-invited"
        };
        let flash = StoredFlash::notice(Tone::Ok, code)
            .with("email", email.trim())
            .revealing(&services.vault, "invitation_link", &invited.link);
        people::send_invitation_meanwhile(services, invited);
        finish::show(BACK, flash).await
    }
}
