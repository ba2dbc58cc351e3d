//! People who sign in, and the counters of their failed tries.

use super::{Db, StoreError, Transaction, millis, on, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::UserId;

/// A user as stored.
#[derive(Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct UserRow {
    /// Id.
    pub id: String,
    /// Normalised address, unique.
    pub email: String,
    /// Name for people.
    pub name: String,
    /// Hash of the password; never shown.
    pub password_hash: String,
    /// ISO 639-1 code.
    pub language: String,
    /// May not sign in.
    pub disabled: bool,
    /// When the user was added.
    pub created_at: i64,
    /// Language whose numbers and dates are shown; empty for the same as `language`.
    pub formats: String,
    /// `light` or `dark`; empty for what the system wishes.
    pub colours: String,
}

impl std::fmt::Debug for UserRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserRow")
            .field("id", &self.id)
            .field("disabled", &self.disabled)
            .finish_non_exhaustive()
    }
}

/// How often signing in failed, and when last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Failures {
    /// Tries that failed or are under way.
    pub failures: i64,
    /// The last of them.
    pub last_at: i64,
}

/// True when anybody can sign in at all.
pub async fn any(db: &Db) -> Result<bool, StoreError> {
    let found: Option<i64> = on_read!(db, pool => sqlx::query_scalar("select created_at from users limit 1").fetch_optional(pool).await?);
    Ok(found.is_some())
}

/// The same within a transaction.
pub async fn any_within(transaction: &mut Transaction) -> Result<bool, StoreError> {
    let found: Option<i64> = on_transaction!(transaction, connection =>
        sqlx::query_scalar("select created_at from users limit 1").fetch_optional(connection).await?);
    Ok(found.is_some())
}

/// Adds a user; the address must be free.
pub async fn insert(transaction: &mut Transaction, user: &UserRow) -> Result<(), StoreError> {
    let inserted = on_transaction!(transaction, connection => sqlx::query(
        "insert into users (id, email, name, password_hash, language, disabled, created_at, formats, colours)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (email) do nothing"
    )
    .bind(&user.id)
    .bind(&user.email)
    .bind(&user.name)
    .bind(&user.password_hash)
    .bind(&user.language)
    .bind(user.disabled)
    .bind(user.created_at)
    .bind(&user.formats)
    .bind(&user.colours)
    .execute(connection)
    .await?
    .rows_affected());
    if inserted == 0 {
        return Err(StoreError::Exists {
            what: "user",
            key: user.email.clone(),
        });
    }
    Ok(())
}

/// A user by id.
pub async fn find(db: &Db, user: &UserId) -> Result<Option<UserRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select id, email, name, password_hash, language, disabled, created_at, formats, colours from users where id = $1"
    )
    .bind(user.as_str())
    .fetch_optional(pool)
    .await?))
}

/// A user by normalised address.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<UserRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select id, email, name, password_hash, language, disabled, created_at, formats, colours from users where email = $1"
    )
    .bind(email)
    .fetch_optional(pool)
    .await?))
}

/// All users, by address. For the command line; no person's request reaches it.
pub async fn list(db: &Db) -> Result<Vec<UserRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select id, email, name, password_hash, language, disabled, created_at, formats, colours from users order by email"
    )
    .fetch_all(pool)
    .await?))
}

/// Replaces the hash of a password.
pub async fn set_password_hash(
    transaction: &mut Transaction,
    user: &UserId,
    hash: &str,
) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query("update users set password_hash = $2 where id = $1")
        .bind(user.as_str())
        .bind(hash)
        .execute(connection)
        .await?.rows_affected());
    Ok(())
}

/// Stores name, language, formats and colours of a user.
pub async fn set_profile(transaction: &mut Transaction, user: &UserRow) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query(
        "update users set name = $2, language = $3, formats = $4, colours = $5 where id = $1"
    )
    .bind(&user.id)
    .bind(&user.name)
    .bind(&user.language)
    .bind(&user.formats)
    .bind(&user.colours)
    .execute(connection)
    .await?.rows_affected());
    Ok(())
}

/// Notes that a user signed in.
pub async fn note_sign_in(db: &Db, user: &UserId, now: Timestamp) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("update users set last_sign_in_at = $2 where id = $1")
        .bind(user.as_str())
        .bind(millis(now))
        .execute(pool)
        .await?.rows_affected());
    Ok(())
}

/// Lets a user in or not.
pub async fn set_disabled(
    transaction: &mut Transaction,
    user: &UserId,
    disabled: bool,
) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query("update users set disabled = $2 where id = $1")
        .bind(user.as_str())
        .bind(disabled)
        .execute(connection)
        .await?.rows_affected());
    Ok(())
}

/// The failed tries of a subject.
pub async fn failures(db: &Db, subject: &str) -> Result<Option<Failures>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as("select failures, last_at from sign_in_failures where subject = $1")
            .bind(subject)
            .fetch_optional(pool)
            .await?),
    )
}

/// Writes the counter if nobody else did since `seen` was read; false otherwise.
pub async fn count_failure(
    db: &Db,
    subject: &str,
    seen: Option<Failures>,
    next: Failures,
) -> Result<bool, StoreError> {
    let written = match seen {
        None => on!(db, pool => sqlx::query(
            "insert into sign_in_failures (subject, failures, last_at) values ($1, $2, $3) on conflict (subject) do nothing"
        )
        .bind(subject)
        .bind(next.failures)
        .bind(next.last_at)
        .execute(pool)
        .await?
        .rows_affected()),
        Some(seen) => on!(db, pool => sqlx::query(
            "update sign_in_failures set failures = $2, last_at = $3 where subject = $1 and failures = $4 and last_at = $5"
        )
        .bind(subject)
        .bind(next.failures)
        .bind(next.last_at)
        .bind(seen.failures)
        .bind(seen.last_at)
        .execute(pool)
        .await?
        .rows_affected()),
    };
    Ok(written > 0)
}

/// Takes one try back: it succeeded.
pub async fn uncount_failure(db: &Db, subject: &str) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("update sign_in_failures set failures = failures - 1 where subject = $1 and failures > 0")
        .bind(subject)
        .execute(pool)
        .await?.rows_affected());
    Ok(())
}

/// Forgets the failed tries of a subject.
pub async fn clear_failures(db: &Db, subject: &str) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("delete from sign_in_failures where subject = $1").bind(subject).execute(pool).await?.rows_affected());
    Ok(())
}

/// Forgets counters nobody added to since then.
pub async fn forget_failures(db: &Db, before: Timestamp) -> Result<u64, StoreError> {
    Ok(
        on!(db, pool => sqlx::query("delete from sign_in_failures where last_at < $1")
        .bind(millis(before))
        .execute(pool)
        .await?
        .rows_affected()),
    )
}
