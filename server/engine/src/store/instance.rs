//! Values that belong to the whole installation, such as the check value of the encryption key.

use super::{Db, StoreError, Transaction, on, on_read, on_transaction};

static KNOWN: sqlx::migrate::Migrator = sqlx::migrate!("../../migrations/sqlite");

/// The value stored under a key.
pub async fn get(db: &Db, key: &str) -> Result<Option<String>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_scalar("select value from instance where key = $1")
        .bind(key)
        .fetch_optional(pool)
        .await?),
    )
}

/// Stores a value unless there is one; gives back the one that stands. Of two processes one wins.
pub async fn set_if_absent(db: &Db, key: &str, value: &str) -> Result<String, StoreError> {
    on!(db, pool => sqlx::query("insert into instance (key, value) values ($1, $2) on conflict (key) do nothing")
        .bind(key)
        .bind(value)
        .execute(pool)
        .await?.rows_affected());
    Ok(
        on!(db, pool => sqlx::query_scalar("select value from instance where key = $1")
        .bind(key)
        .fetch_one(pool)
        .await?),
    )
}

/// Stores a value, whatever was there.
pub async fn set(db: &Db, key: &str, value: &str) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "insert into instance (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value"
    )
    .bind(key)
    .bind(value)
    .execute(pool)
    .await?.rows_affected());
    Ok(())
}

/// Removes a value.
pub async fn remove(db: &Db, key: &str) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("delete from instance where key = $1").bind(key).execute(pool).await?.rows_affected());
    Ok(())
}

/// Removes exactly this value; true for the one caller that did.
pub async fn take(
    transaction: &mut Transaction,
    key: &str,
    value: &str,
) -> Result<bool, StoreError> {
    let removed = on_transaction!(transaction, connection => sqlx::query("delete from instance where key = $1 and value = $2")
        .bind(key)
        .bind(value)
        .execute(connection)
        .await?
        .rows_affected());
    Ok(removed > 0)
}

/// Migrations of this program that the database has not seen, by version and name.
pub async fn pending_migrations(db: &Db) -> Result<Vec<String>, StoreError> {
    let applied: Result<Vec<i64>, sqlx::Error> = on_read!(db, pool =>
        sqlx::query_scalar("select version from _sqlx_migrations where success").fetch_all(pool).await);
    let applied = match applied {
        // The table of a new database is not there yet.
        Err(sqlx::Error::Database(_)) => Vec::new(),
        applied => applied?,
    };
    // Both folders have the same versions; a test holds them together.
    let missing = KNOWN
        .iter()
        .filter(|migration| !applied.contains(&migration.version));
    Ok(missing
        .map(|migration| format!("{} {}", migration.version, migration.description))
        .collect())
}
