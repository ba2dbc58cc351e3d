//! Signs of life of worker processes.

use super::{Db, StoreError, millis, on, on_read};
use jiff::Timestamp;

/// A worker process.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct WorkerRow {
    /// Id, new at each start.
    pub id: String,
    /// Name of its machine.
    pub host: String,
    /// Process id there.
    pub process: i64,
    /// When it started.
    pub started_at: i64,
    /// Its last sign of life.
    pub seen_at: i64,
}

/// A worker starts.
pub async fn register(
    db: &Db,
    id: &str,
    host: &str,
    process: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "insert into workers (id, host, process, started_at, seen_at) values ($1, $2, $3, $4, $4)
         on conflict (id) do update set seen_at = excluded.seen_at"
    )
    .bind(id)
    .bind(host)
    .bind(process)
    .bind(millis(now))
    .execute(pool)
    .await?.rows_affected());
    Ok(())
}

/// A worker gives a sign of life; false when it was forgotten meanwhile and must register again.
pub async fn beat(db: &Db, id: &str, now: Timestamp) -> Result<bool, StoreError> {
    let written = on!(db, pool => sqlx::query("update workers set seen_at = $2 where id = $1")
        .bind(id)
        .bind(millis(now))
        .execute(pool)
        .await?
        .rows_affected());
    Ok(written > 0)
}

/// All workers we know of, last seen first.
pub async fn list(db: &Db) -> Result<Vec<WorkerRow>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_as("select id, host, process, started_at, seen_at from workers order by seen_at desc")
            .fetch_all(pool)
            .await?),
    )
}

/// True when a worker gave a sign of life since then.
pub async fn any_since(db: &Db, since: Timestamp) -> Result<bool, StoreError> {
    let found: Option<i64> = on_read!(db, pool => sqlx::query_scalar("select seen_at from workers where seen_at >= $1 limit 1")
        .bind(millis(since))
        .fetch_optional(pool)
        .await?);
    Ok(found.is_some())
}

/// A worker says goodbye.
pub async fn forget(db: &Db, id: &str) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("delete from workers where id = $1").bind(id).execute(pool).await?.rows_affected());
    Ok(())
}

/// Forgets workers without a sign of life since then.
pub async fn forget_silent(db: &Db, before: Timestamp) -> Result<u64, StoreError> {
    Ok(
        on!(db, pool => sqlx::query("delete from workers where seen_at < $1")
        .bind(millis(before))
        .execute(pool)
        .await?
        .rows_affected()),
    )
}
