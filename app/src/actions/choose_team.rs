//! Working in another of one's teams, leaving one, founding one.

use crate::data::PageError;
use leptos::prelude::*;

/// Goes on in another team of the person.
#[server(endpoint = "choose_team")]
pub async fn choose_team(#[server(default)] team: String) -> Result<(), PageError> {
    use super::finish;
    use mostek_model::Role;
    const BACK: &str = "/";

    let Some(person) = finish::person(Role::Viewer, BACK).await else {
        return Ok(());
    };
    let own = person
        .other_teams
        .iter()
        .find(|(own, _)| own.as_str() == team);
    if let Some((team, _)) = own
        && let Err(error) = made::work_in(team).await
    {
        return finish::trouble(BACK, error).await;
    }
    finish::go(BACK)
}

/// Founds a further team and goes on in it.
#[server(endpoint = "found_team")]
pub async fn found_team(
    #[server(default)] team: String,
    #[server(default)] time_zone: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_model::Role;
    const BACK: &str = "/profile";

    let Some(person) = finish::person(Role::Owner, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    let founded = mostek_engine::people::found_another(&services, &actor, &team, &time_zone).await;
    match founded {
        Ok(id) => {
            if let Err(error) = made::work_in(&id).await {
                return finish::trouble(BACK, error).await;
            }
            let flash = StoredFlash::notice(Tone::Ok, "notice-founded").with("team", team.trim());
            finish::show("/", flash).await
        }
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("team", team)
                .entered("time_zone", time_zone);
            finish::show(BACK, finish::people_error(flash, &error)).await
        }
    }
}

/// Leaves the team; the session goes on in another one, or ends.
#[server(endpoint = "leave_team")]
pub async fn leave_team() -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::people;
    use mostek_model::Role;

    let Some(person) = finish::person(Role::Viewer, "/team").await else {
        return Ok(());
    };
    let back = format!("/team/members/{}", person.user_id);
    let services = server::services()?;
    let actor = server::actor(&person);
    let session = server::session_id().await;
    if let Err(error) = people::leave(&services, &actor, session.as_deref()).await {
        return finish::show(&back, finish::people_error(StoredFlash::default(), &error)).await;
    }
    let other = people::load(&services, &person.user_id, None)
        .await
        .map_err(server::trouble)?;
    let Some(other) = other else {
        if let Some(session) = server::session().await
            && let Err(error) = session.flush().await
        {
            return finish::trouble("/sign-in", error).await;
        }
        return finish::go("/no-team");
    };
    if let Err(error) = made::work_in(&other.team_id).await {
        return finish::trouble("/", error).await;
    }
    let flash = StoredFlash::notice(Tone::Rest, "notice-left").with("team", person.team_name);
    finish::show("/", flash).await
}

mod made {
    use crate::server;
    use mostek_engine::people::SESSION_TEAM;
    use mostek_model::TeamId;

    /// Remembers the team in the session; each request looks whether the person is still a member.
    pub async fn work_in(team: &TeamId) -> Result<(), tower_sessions::session::Error> {
        match server::session().await {
            Some(session) => session.insert(SESSION_TEAM, team).await,
            None => Ok(()),
        }
    }
}
