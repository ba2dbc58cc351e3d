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

/// A member of a team, or a team of a member.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MemberRow {
    /// The team.
    pub team_id: String,
    /// The user.
    pub user_id: String,
    /// The role, as [`Role::as_str`] writes it.
    pub role: String,
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

/// The members of a team.
pub async fn members(db: &Db, team: &TeamId) -> Result<Vec<MemberRow>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as("select team_id, user_id, role from members where team_id = $1 order by created_at")
            .bind(team.as_str())
            .fetch_all(pool)
            .await?),
    )
}

/// Reads a stored role.
pub fn read_role(text: &str) -> Result<Role, StoreError> {
    Role::parse(text).ok_or_else(|| StoreError::Unreadable {
        what: "role",
        value: text.to_owned(),
    })
}
