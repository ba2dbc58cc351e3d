//! Teams and who belongs to them.

use super::{Db, StoreError, Transaction, millis, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::{Role, TeamId, UserId};

/// A team as stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct TeamRow {
    /// Id.
    pub id: String,
    /// Name in addresses and at the command line.
    pub slug: String,
    /// Name for people.
    pub name: String,
    /// IANA time zone.
    pub time_zone: String,
}

/// A member of a team.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MemberRow {
    /// The team.
    pub team_id: String,
    /// The user.
    pub user_id: String,
    /// The role, as [`Role::as_str`] writes it.
    pub role: String,
    /// Since when.
    pub created_at: i64,
    /// Address they sign in with.
    pub email: String,
    /// Name for people.
    pub name: String,
    /// May not sign in.
    pub disabled: bool,
    /// When they last signed in, to whichever team.
    pub last_sign_in_at: Option<i64>,
}

/// Creates a team; the slug must be free.
pub async fn insert(
    transaction: &mut Transaction,
    team: &TeamRow,
    now: Timestamp,
) -> Result<(), StoreError> {
    let inserted = on_transaction!(transaction, connection => sqlx::query(
        "insert into teams (id, slug, name, time_zone, created_at) values ($1, $2, $3, $4, $5) on conflict (slug) do nothing"
    )
    .bind(&team.id)
    .bind(&team.slug)
    .bind(&team.name)
    .bind(&team.time_zone)
    .bind(millis(now))
    .execute(connection)
    .await?
    .rows_affected());
    if inserted == 0 {
        return Err(StoreError::Exists {
            what: "team",
            key: team.slug.clone(),
        });
    }
    Ok(())
}

/// All teams, by slug. For the command line and the schedule; no person's request reaches it.
pub async fn list(db: &Db) -> Result<Vec<TeamRow>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as("select id, slug, name, time_zone from teams order by slug")
        .fetch_all(pool)
        .await?),
    )
}

/// One team.
pub async fn get(db: &Db, team: &TeamId) -> Result<Option<TeamRow>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as("select id, slug, name, time_zone from teams where id = $1")
        .bind(team.as_str())
        .fetch_optional(pool)
        .await?),
    )
}

/// Changes a team's name and time zone.
pub async fn update(transaction: &mut Transaction, team: &TeamRow) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query("update teams set name = $2, time_zone = $3 where id = $1")
        .bind(&team.id)
        .bind(&team.name)
        .bind(&team.time_zone)
        .execute(connection)
        .await?.rows_affected());
    Ok(())
}

/// Lets changes of a team's members happen one after another: the second waits for the first to be committed.
pub async fn hold(transaction: &mut Transaction, team: &TeamId) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query("update teams set name = name where id = $1")
        .bind(team.as_str())
        .execute(connection)
        .await?.rows_affected());
    Ok(())
}

/// Makes a user a member; a member's role is changed.
pub async fn set_member(
    transaction: &mut Transaction,
    team: &TeamId,
    user: &UserId,
    role: Role,
    now: Timestamp,
) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query(
        "insert into members (team_id, user_id, role, created_at) values ($1, $2, $3, $4)
         on conflict (team_id, user_id) do update set role = excluded.role"
    )
    .bind(team.as_str())
    .bind(user.as_str())
    .bind(role.as_str())
    .bind(millis(now))
    .execute(connection)
    .await?.rows_affected());
    Ok(())
}

/// The teams of a user, oldest membership first.
pub async fn of_user(db: &Db, user: &UserId) -> Result<Vec<(TeamRow, Role)>, StoreError> {
    let rows: Vec<(String, String, String, String, String)> = on_read!(db, pool => sqlx::query_as(
        "select teams.id, teams.slug, teams.name, teams.time_zone, members.role
         from members join teams on teams.id = members.team_id
         where members.user_id = $1 order by members.created_at, teams.slug"
    )
    .bind(user.as_str())
    .fetch_all(pool)
    .await?);
    rows.into_iter()
        .map(|(id, slug, name, time_zone, role)| {
            Ok((
                TeamRow {
                    id,
                    slug,
                    name,
                    time_zone,
                },
                read_role(&role)?,
            ))
        })
        .collect()
}

/// The members of a team, oldest membership first.
pub async fn members(db: &Db, team: &TeamId) -> Result<Vec<MemberRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select members.team_id, members.user_id, members.role, members.created_at,
                users.email, users.name, users.disabled, users.last_sign_in_at
         from members join users on users.id = members.user_id
         where members.team_id = $1 order by members.created_at, users.email"
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?))
}

/// The role of a user in a team; none where they are no member.
pub async fn role_within(
    transaction: &mut Transaction,
    team: &TeamId,
    user: &UserId,
) -> Result<Option<Role>, StoreError> {
    let role: Option<String> = on_transaction!(transaction, connection =>
        sqlx::query_scalar("select role from members where team_id = $1 and user_id = $2")
            .bind(team.as_str())
            .bind(user.as_str())
            .fetch_optional(connection)
            .await?);
    role.map(|role| read_role(&role)).transpose()
}

/// The address of a member.
pub async fn email_within(
    transaction: &mut Transaction,
    team: &TeamId,
    user: &UserId,
) -> Result<Option<String>, StoreError> {
    Ok(
        on_transaction!(transaction, connection => sqlx::query_scalar(
        "select users.email from members join users on users.id = members.user_id
         where members.team_id = $1 and members.user_id = $2"
    )
    .bind(team.as_str())
    .bind(user.as_str())
    .fetch_optional(connection)
    .await?),
    )
}

/// True when somebody with this normalised address is a member.
pub async fn is_member_within(
    transaction: &mut Transaction,
    team: &TeamId,
    email: &str,
) -> Result<bool, StoreError> {
    let found: Option<String> = on_transaction!(transaction, connection => sqlx::query_scalar(
        "select members.user_id from members join users on users.id = members.user_id
         where members.team_id = $1 and users.email = $2"
    )
    .bind(team.as_str())
    .bind(email)
    .fetch_optional(connection)
    .await?);
    Ok(found.is_some())
}

/// A team of this name that the person owns.
pub async fn owned_within(
    transaction: &mut Transaction,
    user: &UserId,
    name: &str,
) -> Result<Option<TeamId>, StoreError> {
    let found: Option<String> = on_transaction!(transaction, connection => sqlx::query_scalar(
        "select teams.id from teams join members on members.team_id = teams.id
         where members.user_id = $1 and members.role = 'owner' and teams.name = $2 limit 1"
    )
    .bind(user.as_str())
    .bind(name)
    .fetch_optional(connection)
    .await?);
    Ok(found.map(TeamId::new))
}

/// True when a team has an owner beside this member, one who may sign in.
pub async fn has_other_owner(
    transaction: &mut Transaction,
    team: &TeamId,
    user: &UserId,
) -> Result<bool, StoreError> {
    let found: Option<String> = on_transaction!(transaction, connection => sqlx::query_scalar(
        "select members.user_id from members join users on users.id = members.user_id
         where members.team_id = $1 and members.user_id <> $2 and members.role = 'owner' and not users.disabled limit 1"
    )
    .bind(team.as_str())
    .bind(user.as_str())
    .fetch_optional(connection)
    .await?);
    Ok(found.is_some())
}

/// Ends a membership.
pub async fn remove_member(
    transaction: &mut Transaction,
    team: &TeamId,
    user: &UserId,
) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query("delete from members where team_id = $1 and user_id = $2")
        .bind(team.as_str())
        .bind(user.as_str())
        .execute(connection)
        .await?.rows_affected());
    Ok(())
}

/// Reads a stored role.
pub fn read_role(text: &str) -> Result<Role, StoreError> {
    Role::parse(text).ok_or_else(|| StoreError::Unreadable {
        what: "role",
        value: text.to_owned(),
    })
}
