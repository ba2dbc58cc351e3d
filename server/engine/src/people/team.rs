//! Founding teams.

use super::users::{NewUser, insert, prepare};
use super::{PeopleError, checks};
use crate::runs::planned_at;
use crate::store::teams::{self, TeamRow};
use crate::store::users::{self, UserRow};
use crate::store::{StoreError, Transaction, audit, integrations, plans};
use crate::{Actor, Services};
use jiff::Timestamp;
use mostek_model::{Role, Schedule, TeamId, UserId};
use serde_json::json;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const LONGEST_SLUG: usize = 40;

/// Who founds a team, for the audit log.
pub(super) struct Founder<'a> {
    /// Name for people.
    pub name: &'a str,
    /// The user's id; empty for the command line.
    pub user: &'a str,
    /// Where from.
    pub origin: &'a str,
}

impl Founder<'static> {
    const COMMAND_LINE: Self = Self {
        name: "command line",
        user: "",
        origin: "command line",
    };
}

/// Founds a team with its owner, from the command line.
pub async fn found_team(
    services: &Services,
    name: &str,
    time_zone: &str,
    owner: &NewUser,
) -> Result<(TeamId, UserId), PeopleError> {
    let name = checks::check_name(name, PeopleError::Team)?;
    let time_zone = checks::check_time_zone(time_zone)?;
    let owner = prepare(services, owner).await?;
    let founder = Founder::COMMAND_LINE;
    let mut transaction = services.db.begin().await?;
    let team = found(
        &mut transaction,
        &name,
        &time_zone,
        &owner,
        &founder,
        services.clock.now(),
    )
    .await?;
    transaction.commit().await?;
    Ok((team, UserId::new(owner.id)))
}

/// Stores a team and its owner.
pub(super) async fn found(
    transaction: &mut Transaction,
    name: &str,
    time_zone: &str,
    owner: &UserRow,
    founder: &Founder<'_>,
    now: Timestamp,
) -> Result<TeamId, PeopleError> {
    insert(transaction, owner).await?;
    found_for(transaction, name, time_zone, owner, founder, now).await
}

/// Founds a further team of a person, who becomes its owner. At the console only owners do that. Whoever owns a team of this
/// name already gets that one: somebody pressed twice.
pub async fn found_another(
    services: &Services,
    actor: &Actor,
    name: &str,
    time_zone: &str,
) -> Result<TeamId, PeopleError> {
    if actor.role < Role::Owner {
        return Err(PeopleError::NotAllowed);
    }
    let founder = Founder {
        name: &actor.name,
        user: &actor.user,
        origin: &actor.origin,
    };
    let user = UserId::new(&actor.user);
    add(
        services,
        name,
        time_zone,
        &user,
        &founder,
        Some(&actor.team),
    )
    .await
}

/// Founds a team of a person who has an account, from the command line.
pub async fn add_team(
    services: &Services,
    name: &str,
    time_zone: &str,
    owner: &UserId,
) -> Result<TeamId, PeopleError> {
    let founder = Founder::COMMAND_LINE;
    add(services, name, time_zone, owner, &founder, None).await
}

async fn add(
    services: &Services,
    name: &str,
    time_zone: &str,
    owner: &UserId,
    founder: &Founder<'_>,
    from: Option<&TeamId>,
) -> Result<TeamId, PeopleError> {
    let name = checks::check_name(name, PeopleError::Team)?;
    let time_zone = checks::check_time_zone(time_zone)?;
    let owner = users::find(&services.db, owner)
        .await?
        .ok_or(PeopleError::UnknownUser)?;
    let mut transaction = services.db.begin().await?;
    if let Some(from) = from {
        // Whoever presses at the same moment waits here.
        teams::hold(&mut transaction, from).await?;
        let user = UserId::new(&owner.id);
        if let Some(team) = teams::owned_within(&mut transaction, &user, &name).await? {
            return Ok(team);
        }
    }
    let now = services.now();
    let team = found_for(&mut transaction, &name, &time_zone, &owner, founder, now).await?;
    transaction.commit().await?;
    Ok(team)
}

/// Changes the name and the time zone of the actor's team. Schedules with a time of day follow the new zone at once.
pub async fn save_team(
    services: &Services,
    actor: &Actor,
    name: &str,
    time_zone: &str,
) -> Result<(), PeopleError> {
    if actor.role < Role::Admin {
        return Err(PeopleError::NotAllowed);
    }
    let before = teams::get(&services.db, &actor.team)
        .await?
        .ok_or(PeopleError::UnknownMember)?;
    let after = TeamRow {
        name: checks::check_name(name, PeopleError::Team)?,
        time_zone: checks::check_time_zone(time_zone)?,
        ..before.clone()
    };
    if after == before {
        return Ok(());
    }
    let show = |team: &TeamRow| json!({ "name": team.name, "time_zone": team.time_zone });
    let entry = audit::Entry {
        action: "team.save",
        subject_kind: "team",
        subject_id: actor.team.as_str(),
    };
    let mut transaction = services.db.begin().await?;
    teams::update(&mut transaction, &after).await?;
    audit::append_within(
        &mut transaction,
        actor,
        &entry,
        &show(&before),
        &show(&after),
        services.now(),
    )
    .await?;
    transaction.commit().await?;
    if after.time_zone != before.time_zone {
        replan(services, &actor.team, &after.time_zone).await?;
    }
    Ok(())
}

/// Plans the next runs at a time of day anew.
async fn replan(services: &Services, team: &TeamId, zone: &str) -> Result<(), StoreError> {
    for integration in integrations::list(&services.db, team).await? {
        let daily = matches!(integration.schedule, Schedule::DailyAt { .. });
        if daily && integration.next_run_at.is_some() {
            let (schedule, id) = (&integration.schedule, &integration.id);
            let next = planned_at(schedule, id, services.now(), zone);
            // Whoever changed it meanwhile planned it by the new zone.
            plans::move_on(&services.db, &integration, next).await?;
        }
    }
    Ok(())
}

/// Stores a team of a stored owner.
async fn found_for(
    transaction: &mut Transaction,
    name: &str,
    time_zone: &str,
    owner: &UserRow,
    founder: &Founder<'_>,
    now: Timestamp,
) -> Result<TeamId, PeopleError> {
    let team = TeamId::new(create_team(transaction, name, time_zone, now).await?.id);
    teams::set_member(
        transaction,
        &team,
        &UserId::new(&owner.id),
        Role::Owner,
        now,
    )
    .await?;
    let actor = Actor {
        team: team.clone(),
        user: founder.user.to_owned(),
        name: founder.name.to_owned(),
        role: Role::Owner,
        origin: founder.origin.to_owned(),
    };
    let entry = audit::Entry {
        action: "team.found",
        subject_kind: "team",
        subject_id: team.as_str(),
    };
    let after = json!({ "name": name, "time_zone": time_zone, "owner": owner.email });
    audit::append_within(transaction, &actor, &entry, &json!(null), &after, now).await?;
    Ok(team)
}

/// Creates a team under a name; its slug is made of the name and is free.
pub(super) async fn create_team(
    transaction: &mut Transaction,
    name: &str,
    time_zone: &str,
    now: Timestamp,
) -> Result<TeamRow, StoreError> {
    let base = slug(name);
    for number in 1.. {
        let slug = if number == 1 {
            base.clone()
        } else {
            format!("{base}-{number}")
        };
        let team = TeamRow {
            id: uuid::Uuid::now_v7().to_string(),
            slug,
            name: name.to_owned(),
            time_zone: time_zone.to_owned(),
        };
        match teams::insert(transaction, &team, now).await {
            Ok(()) => return Ok(team),
            Err(StoreError::Exists { .. }) => continue,
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Exists {
        what: "team",
        key: base,
    })
}

/// Small letters, digits and dashes.
fn slug(name: &str) -> String {
    let plain = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase);
    let mut slug = String::new();
    for character in plain {
        match character {
            'ł' => slug.push('l'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(LONGEST_SLUG);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "team".to_owned()
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_keep_the_letters_of_our_languages_readable() {
        assert_eq!(slug("Květiny U Řeky, s. r. o."), "kvetiny-u-reky-s-r-o");
        assert_eq!(slug("Łódź Őszi Bolt"), "lodz-oszi-bolt");
        assert_eq!(slug("— 店 —"), "team");
        assert!(slug(&"ab ".repeat(50)).len() <= 40);
    }
}
