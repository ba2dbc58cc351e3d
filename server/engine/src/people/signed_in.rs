//! Who is at the console.

use super::Colours;
use crate::store::{StoreError, teams, users};
use crate::{Actor, Services};
use mostek_model::{Language, Role, TeamId, UserId};
use serde::{Deserialize, Serialize};

/// Key of the user's id in a session.
pub const SESSION_USER: &str = "user";
/// Key of the team's id in a session.
pub const SESSION_TEAM: &str = "team";
/// Key of when the session was last seen, within some minutes.
pub const SESSION_SEEN: &str = "seen";
/// Key of when the person signed in.
pub const SESSION_BEGAN: &str = "began";
/// Key of where the session was last seen.
pub const SESSION_ORIGIN: &str = "origin";
/// Key of the browser, in short.
pub const SESSION_BROWSER: &str = "browser";

/// A person who signed in, in one of their teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// The person.
    pub user_id: UserId,
    /// Their address.
    pub email: String,
    /// Their name.
    pub name: String,
    /// The language they chose.
    pub language: Language,
    /// The language whose numbers and dates they are shown.
    pub formats: Language,
    /// The colours they chose.
    pub colours: Colours,
    /// The team they work in now.
    pub team_id: TeamId,
    /// Its name in addresses.
    pub team_slug: String,
    /// Its name for people.
    pub team_name: String,
    /// Its IANA time zone.
    pub time_zone: String,
    /// What they may do there.
    pub role: Role,
    /// Their other teams: id and name.
    pub other_teams: Vec<(TeamId, String)>,
}

impl SignedIn {
    /// The same person as who asks the engine for something.
    pub fn actor(&self, address: &RemoteAddress) -> Actor {
        Actor {
            team: self.team_id.clone(),
            user: self.user_id.as_str().to_owned(),
            name: self.name.clone(),
            role: self.role,
            origin: address.0.clone(),
        }
    }
}

/// Whoever sent the request, signed in or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visitor(pub Option<SignedIn>);

/// Where the request came from, trusted proxies left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemoteAddress(pub String);

/// What a session stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A person in one of their teams.
    In(Box<SignedIn>),
    /// A person in no team.
    NoTeam,
    /// Nobody who may sign in.
    Nobody,
}

/// The person as stored now: changed roles and disabled users count at once. Without a wish, or where the person is
/// no member any more, their oldest team.
pub async fn standing(
    services: &Services,
    user: &UserId,
    team: Option<&TeamId>,
) -> Result<Standing, StoreError> {
    let Some(row) = users::find(&services.db, user)
        .await?
        .filter(|row| !row.disabled)
    else {
        return Ok(Standing::Nobody);
    };
    let mut memberships = teams::of_user(&services.db, user).await?;
    let wished = team.and_then(|team| {
        memberships
            .iter()
            .position(|(row, _)| row.id == team.as_str())
    });
    if memberships.is_empty() {
        return Ok(Standing::NoTeam);
    }
    let (team, role) = memberships.remove(wished.unwrap_or(0));
    let language = row.language.parse().unwrap_or_default();
    Ok(Standing::In(Box::new(SignedIn {
        user_id: user.clone(),
        email: row.email,
        name: row.name,
        language,
        formats: row.formats.parse().unwrap_or(language),
        colours: Colours::read(&row.colours),
        team_id: TeamId::new(team.id),
        team_slug: team.slug,
        team_name: team.name,
        time_zone: team.time_zone,
        role,
        other_teams: memberships
            .into_iter()
            .map(|(team, _)| (TeamId::new(team.id), team.name))
            .collect(),
    })))
}

/// The person as stored now, if they are in a team.
pub async fn load(
    services: &Services,
    user: &UserId,
    team: Option<&TeamId>,
) -> Result<Option<SignedIn>, StoreError> {
    Ok(match standing(services, user, team).await? {
        Standing::In(person) => Some(*person),
        Standing::NoTeam | Standing::Nobody => None,
    })
}
