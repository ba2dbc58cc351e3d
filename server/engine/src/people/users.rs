//! Adding, listing and disabling people.

use super::invite::revoke_beyond;
use super::{PeopleError, checks, password};
use crate::store::users::{self, UserRow};
use crate::store::{StoreError, Transaction, audit, millis, sessions, teams};
use crate::{Actor, Services};
use mostek_model::{Language, Role, TeamId, UserId};
use serde::Serialize;
use serde_json::{Value, json};

/// Somebody who is to be added.
#[derive(Clone)]
pub struct NewUser {
    /// Address, as typed.
    pub email: String,
    /// Name, as typed.
    pub name: String,
    /// Password, in clear.
    pub password: String,
    /// Language of the console.
    pub language: Language,
}

/// What a person is in a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Membership {
    /// The team, by slug.
    pub team: String,
    /// The role there.
    pub role: Role,
}

/// A user with their teams, for lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedUser {
    /// Id.
    pub id: UserId,
    /// Address.
    pub email: String,
    /// Name.
    pub name: String,
    /// Language of the console.
    pub language: Language,
    /// May not sign in.
    pub disabled: bool,
    /// Their teams, oldest membership first.
    pub teams: Vec<Membership>,
}

/// Checks what was typed and hashes the password.
pub(super) async fn prepare(services: &Services, user: &NewUser) -> Result<UserRow, PeopleError> {
    let email = checks::check_email(&user.email)?;
    let name = checks::check_name(&user.name, PeopleError::Name)?;
    password::check(&user.password, &email)?;
    Ok(UserRow {
        id: uuid::Uuid::now_v7().to_string(),
        email,
        name,
        password_hash: password::hash(&user.password).await?,
        language: user.language.code().to_owned(),
        disabled: false,
        created_at: millis(services.clock.now()),
        formats: String::new(),
        colours: String::new(),
    })
}

/// Stores a prepared user; says so when the address is taken.
pub(super) async fn insert(
    transaction: &mut Transaction,
    row: &UserRow,
) -> Result<(), PeopleError> {
    match users::insert(transaction, row).await {
        Err(StoreError::Exists { .. }) => Err(PeopleError::EmailTaken),
        other => Ok(other?),
    }
}

/// Adds a person to the actor's team.
pub async fn add_user(
    services: &Services,
    actor: &Actor,
    user: &NewUser,
    role: Role,
) -> Result<UserId, PeopleError> {
    let row = prepare(services, user).await?;
    let id = UserId::new(&row.id);
    let now = services.clock.now();
    let mut transaction = services.db.begin().await?;
    insert(&mut transaction, &row).await?;
    teams::set_member(&mut transaction, &actor.team, &id, role, now).await?;
    let after = json!({ "email": row.email, "name": row.name, "role": role });
    note(&mut transaction, services, actor, "user.add", &id, after).await?;
    transaction.commit().await?;
    Ok(id)
}

/// A person by address, as typed.
pub async fn find_user(services: &Services, email: &str) -> Result<UserId, PeopleError> {
    let row = users::by_email(&services.db, &checks::normalise_email(email)).await?;
    row.map(|row| UserId::new(row.id))
        .ok_or(PeopleError::UnknownUser)
}

/// Everybody, or the members of one team.
pub async fn list_users(
    services: &Services,
    team: Option<&TeamId>,
) -> Result<Vec<ListedUser>, PeopleError> {
    let mut listed = Vec::new();
    for row in users::list(&services.db).await? {
        let id = UserId::new(row.id);
        let memberships = teams::of_user(&services.db, &id).await?;
        if team.is_some_and(|team| !memberships.iter().any(|(row, _)| row.id == team.as_str())) {
            continue;
        }
        listed.push(ListedUser {
            id,
            email: row.email,
            name: row.name,
            language: row.language.parse().unwrap_or_default(),
            disabled: row.disabled,
            teams: memberships
                .into_iter()
                .map(|(team, role)| Membership {
                    team: team.slug,
                    role,
                })
                .collect(),
        });
    }
    Ok(listed)
}

/// Locks a person out at once: their sessions end, and invitations they sent are revoked. This works for the only owner
/// of a team, too: an account in wrong hands must not go on. [`enable_user`] undoes it.
pub async fn disable_user(
    services: &Services,
    actor: &Actor,
    user: &UserId,
) -> Result<(), PeopleError> {
    let memberships = teams::of_user(&services.db, user).await?;
    let mut transaction = services.db.begin().await?;
    users::set_disabled(&mut transaction, user, true).await?;
    sessions::end_all(&mut transaction, user, None).await?;
    for (team, _) in memberships {
        let there = Actor {
            team: TeamId::new(team.id),
            ..actor.clone()
        };
        revoke_beyond(&mut transaction, services, &there, user, None).await?;
    }
    let (before, after) = (json!({ "disabled": false }), json!({ "disabled": true }));
    note_change(
        &mut transaction,
        services,
        actor,
        "user.disable",
        user,
        before,
        after,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Lets a person in again.
pub async fn enable_user(
    services: &Services,
    actor: &Actor,
    user: &UserId,
) -> Result<(), PeopleError> {
    let mut transaction = services.db.begin().await?;
    users::set_disabled(&mut transaction, user, false).await?;
    let (before, after) = (json!({ "disabled": true }), json!({ "disabled": false }));
    note_change(
        &mut transaction,
        services,
        actor,
        "user.enable",
        user,
        before,
        after,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Writes a line about a user into the audit log.
pub(super) async fn note(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    action: &str,
    user: &UserId,
    after: Value,
) -> Result<(), StoreError> {
    note_change(
        transaction,
        services,
        actor,
        action,
        user,
        Value::Null,
        after,
    )
    .await
}

/// The same, with what was before.
pub(super) async fn note_change(
    transaction: &mut Transaction,
    services: &Services,
    actor: &Actor,
    action: &str,
    user: &UserId,
    before: Value,
    after: Value,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        action,
        subject_kind: "user",
        subject_id: user.as_str(),
    };
    audit::append_within(transaction, actor, &entry, &before, &after, services.now()).await
}
