//! The one who signs in to the demo.

use super::stand_ins::DAYS;
use crate::cli::Problem;
use jiff::{SignedDuration, Timestamp};
use mostek_engine::clock::TurnedClock;
use mostek_engine::people::{self, NewUser};
use mostek_engine::store::teams;
use mostek_engine::{Actor, Services};
use mostek_model::{Language, Role, TeamId};

/// The owner's address.
pub(super) const EMAIL: &str = "demo@example.com";
const NAME: &str = "Jana Dvořáková";
const TEAM: &str = "Agentura Lipová";
const ZONE: &str = "Europe/Prague";

/// Founds the team with its owner at the beginning of the demo's past.
pub(super) async fn found(
    services: &Services,
    clock: &TurnedClock,
) -> Result<(Actor, String), Problem> {
    let begin = Timestamp::now().saturating_sub(SignedDuration::from_hours(24 * DAYS));
    clock.turn_to(begin.unwrap_or_default());
    let password = people::made_up_password();
    let owner = NewUser {
        email: EMAIL.to_owned(),
        name: NAME.to_owned(),
        password: password.clone(),
        language: language(),
    };
    let (team, user) = people::found_team(services, TEAM, ZONE, &owner).await?;
    let actor = Actor {
        team,
        user: user.to_string(),
        name: NAME.to_owned(),
        role: Role::Owner,
        origin: "demo".to_owned(),
    };
    Ok((actor, password))
}

/// Gives the owner another password.
pub(super) async fn new_password(services: &Services) -> Result<String, Problem> {
    let actor = actor(services).await?;
    let user = people::find_user(services, EMAIL).await?;
    let password = people::made_up_password();
    people::set_password(services, &actor, &user, &password).await?;
    Ok(password)
}

/// The command line within the demo's team.
pub(super) async fn actor(services: &Services) -> Result<Actor, Problem> {
    let user = people::find_user(services, EMAIL).await?;
    let team = teams::of_user(&services.db, &user)
        .await?
        .into_iter()
        .next();
    let (team, _) = team.ok_or_else(|| Problem::new("the demo's team is gone"))?;
    Ok(Actor::command_line(TeamId::new(team.id)))
}

/// The console's language: the one this machine speaks, if it is one of ours.
fn language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| value.get(..2)?.parse().ok())
        .unwrap_or_default()
}
