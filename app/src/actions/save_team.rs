//! The team's name and time zone.

use crate::data::PageError;
use leptos::prelude::*;

/// Saves the team's name and time zone.
#[server(endpoint = "save_team")]
pub async fn save_team(
    #[server(default)] team: String,
    #[server(default)] time_zone: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    const BACK: &str = "/team";

    let Some(person) = finish::person(mostek_model::Role::Admin, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    match mostek_engine::people::save_team(&services, &actor, &team, &time_zone).await {
        Ok(()) => finish::show(BACK, StoredFlash::notice(Tone::Ok, "notice-team-saved")).await,
        Err(error) => {
            let flash = StoredFlash::default()
                .entered("team", team)
                .entered("time_zone", time_zone);
            finish::show(BACK, finish::people_error(flash, &error)).await
        }
    }
}
