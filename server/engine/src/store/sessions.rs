//! Sessions of the console. A session's id is as good as a password, so only its hash is stored (P14).

use super::{Db, StoreError, Transaction, millis, on, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::{TeamId, UserId};
use sha2::{Digest, Sha256};

/// A session as it is to be stored.
#[derive(Clone, Copy, Debug)]
pub struct SessionRow<'a> {
    /// The id from the cookie; stored hashed.
    pub id: &'a str,
    /// Whose session; empty before signing in.
    pub user_id: &'a str,
    /// JSON.
    pub data: &'a str,
    /// When it ends.
    pub expires_at: Timestamp,
    /// The team it works in; empty before signing in.
    pub team_id: &'a str,
    /// Where it was last seen.
    pub origin: &'a str,
    /// The browser, in short.
    pub browser: &'a str,
    /// When the person signed in; 0 before that.
    pub began_at: i64,
    /// When it was last seen, within some minutes.
    pub seen_at: i64,
}

/// A session as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ListedSession {
    /// Hash of its id: names it without being worth anything.
    pub id: String,
    /// Where it was last seen.
    pub origin: String,
    /// The browser, in short.
    pub browser: String,
    /// When the person signed in.
    pub began_at: i64,
    /// When it was last seen, within some minutes.
    pub seen_at: i64,
}

/// Stores a new session; false when the id is taken.
pub async fn create(db: &Db, session: SessionRow<'_>) -> Result<bool, StoreError> {
    let written = on!(db, pool => sqlx::query(
        "insert into sessions (id, user_id, data, expires_at, team_id, origin, browser, began_at, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing"
    )
    .bind(hash(session.id))
    .bind(session.user_id)
    .bind(session.data)
    .bind(millis(session.expires_at))
    .bind(session.team_id)
    .bind(session.origin)
    .bind(session.browser)
    .bind(session.began_at)
    .bind(session.seen_at)
    .execute(pool)
    .await?
    .rows_affected());
    Ok(written > 0)
}

/// Stores what changed in a session; one that was ended meanwhile stays ended (false).
pub async fn save(db: &Db, session: SessionRow<'_>) -> Result<bool, StoreError> {
    let written = on!(db, pool => sqlx::query(
        "update sessions set user_id = $2, data = $3, expires_at = $4, team_id = $5, origin = $6, browser = $7,
                began_at = $8, seen_at = $9
         where id = $1"
    )
    .bind(hash(session.id))
    .bind(session.user_id)
    .bind(session.data)
    .bind(millis(session.expires_at))
    .bind(session.team_id)
    .bind(session.origin)
    .bind(session.browser)
    .bind(session.began_at)
    .bind(session.seen_at)
    .execute(pool)
    .await?
    .rows_affected());
    Ok(written > 0)
}

/// The data of a session that has not expired, and when it will.
pub async fn load(db: &Db, id: &str, now: Timestamp) -> Result<Option<(String, i64)>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as("select data, expires_at from sessions where id = $1 and expires_at > $2")
            .bind(hash(id))
            .bind(millis(now))
            .fetch_optional(pool)
            .await?),
    )
}

/// Ends a session.
pub async fn delete(db: &Db, id: &str) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("delete from sessions where id = $1").bind(hash(id)).execute(pool).await?.rows_affected());
    Ok(())
}

/// The sessions of a user that have not expired, last seen first.
pub async fn of_user(
    db: &Db,
    user: &UserId,
    now: Timestamp,
) -> Result<Vec<ListedSession>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select id, origin, browser, began_at, seen_at from sessions
         where user_id = $1 and expires_at > $2 order by seen_at desc, id"
    )
    .bind(user.as_str())
    .bind(millis(now))
    .fetch_all(pool)
    .await?))
}

/// Ends one session of a user, named by the hash of its id; false when the user has no such session.
pub async fn end_one(
    transaction: &mut Transaction,
    user: &UserId,
    hashed: &str,
) -> Result<bool, StoreError> {
    let ended = on_transaction!(transaction, connection => sqlx::query("delete from sessions where user_id = $1 and id = $2")
        .bind(user.as_str())
        .bind(hashed)
        .execute(connection)
        .await?
        .rows_affected());
    Ok(ended > 0)
}

/// Ends the sessions of a user that work in this team.
pub async fn end_in_team(
    transaction: &mut Transaction,
    user: &UserId,
    team: &TeamId,
    except: Option<&str>,
) -> Result<u64, StoreError> {
    Ok(on_transaction!(transaction, connection => sqlx::query(
        "delete from sessions where user_id = $1 and team_id = $2 and id <> $3"
    )
    .bind(user.as_str())
    .bind(team.as_str())
    .bind(except.map(hash).unwrap_or_default())
    .execute(connection)
    .await?
    .rows_affected()))
}

/// Ends all sessions of a user, except one.
pub async fn end_all(
    transaction: &mut Transaction,
    user: &UserId,
    except: Option<&str>,
) -> Result<u64, StoreError> {
    Ok(
        on_transaction!(transaction, connection => sqlx::query("delete from sessions where user_id = $1 and id <> $2")
        .bind(user.as_str())
        .bind(except.map(hash).unwrap_or_default())
        .execute(connection)
        .await?
        .rows_affected()),
    )
}

/// Removes sessions that expired.
pub async fn delete_expired(db: &Db, now: Timestamp) -> Result<u64, StoreError> {
    Ok(
        on!(db, pool => sqlx::query("delete from sessions where expires_at <= $1")
            .bind(millis(now))
            .execute(pool)
            .await?
            .rows_affected()),
    )
}

/// As stored.
pub fn hash(id: &str) -> String {
    hex::encode(Sha256::digest(id.as_bytes()))
}
