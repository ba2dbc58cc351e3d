//! Founding teams.

use super::users::{NewUser, insert, prepare};
use super::{PeopleError, checks};
use crate::store::teams::{self, TeamRow};
use crate::store::users::UserRow;
use crate::store::{StoreError, Transaction, audit};
use crate::{Actor, Services};
use jiff::Timestamp;
use mostek_model::{Role, TeamId, UserId};
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
    let founder = Founder {
        name: "command line",
        user: "",
        origin: "command line",
    };
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
    let team = TeamId::new(create_team(transaction, name, time_zone, now).await?.id);
    insert(transaction, owner).await?;
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
    let after = json!({ "name": name, "owner": owner.email });
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
