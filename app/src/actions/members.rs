//! What admins and owners do with members.

use crate::data::PageError;
use leptos::prelude::*;

/// Gives a member another role.
#[server(endpoint = "change_role")]
pub async fn change_role(
    #[server(default)] member: String,
    #[server(default)] role: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people::{self, PeopleError};
    use mostek_model::{Role, UserId};

    let path = format!("/team/members/{member}");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Admin, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    let changed = match Role::parse(&role) {
        Some(role) => people::change_role(&services, &actor, &UserId::new(member), role).await,
        None => Err(PeopleError::Role),
    };
    match changed {
        Ok(()) => finish::show("/team", StoredFlash::notice(Tone::Ok, "notice-role")).await,
        Err(error) => {
            finish::show(back, finish::people_error(StoredFlash::default(), &error)).await
        }
    }
}

/// Removes a member from the team.
#[server(endpoint = "remove_member")]
pub async fn remove_member(#[server(default)] member: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people;
    use mostek_model::{Role, UserId};

    let path = format!("/team/members/{member}");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Admin, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    match people::remove(&services, &actor, &UserId::new(member)).await {
        Ok(()) => finish::show("/team", StoredFlash::notice(Tone::Rest, "notice-removed")).await,
        Err(error) => {
            finish::show(back, finish::people_error(StoredFlash::default(), &error)).await
        }
    }
}
