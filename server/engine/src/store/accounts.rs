//! What belongs to an account at a platform: its request budget, marks and holds (P2).

use super::{Db, StoreError, on, on_read};
use mostek_model::AccountKey;

/// Reserves `count` permits spaced by `spacing_micros`, not before `now_micros`; returns the first one's time in
/// microseconds. The next caller, in whatever process, starts where this one ends.
pub async fn reserve(
    db: &Db,
    account: &AccountKey,
    count: i64,
    spacing_micros: i64,
    now_micros: i64,
) -> Result<i64, StoreError> {
    let cost = count * spacing_micros;
    let next: i64 = on!(db, pool => sqlx::query_scalar(
        "insert into budgets (account, next_at_micros, paused_until) values ($1, $2 + $3, 0) \
         on conflict (account) do update set next_at_micros = \
             (case when budgets.next_at_micros > $2 then budgets.next_at_micros else $2 end) + $3 \
         returning next_at_micros",
    )
    .bind(account.as_str())
    .bind(now_micros)
    .bind(cost)
    .fetch_one(pool)
    .await?);
    Ok(next - cost)
}

/// Until when the platform asked this account to pause, in milliseconds; 0 for not at all.
pub async fn paused_until(db: &Db, account: &AccountKey) -> Result<i64, StoreError> {
    let until: Option<i64> = on_read!(db, pool => sqlx::query_scalar("select paused_until from budgets where account = $1")
        .bind(account.as_str())
        .fetch_optional(pool)
        .await?);
    Ok(until.unwrap_or_default())
}

/// Remembers a pause and when it was asked for; a longer one stays.
pub async fn pause_until(
    db: &Db,
    account: &AccountKey,
    now: i64,
    until: i64,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "insert into budgets (account, next_at_micros, paused_until, paused_at) values ($1, 0, $2, $3) \
         on conflict (account) do update set paused_at = $3, paused_until = \
             case when budgets.paused_until > $2 then budgets.paused_until else $2 end",
    )
    .bind(account.as_str())
    .bind(until)
    .bind(now)
    .execute(pool)
    .await?
        .rows_affected());
    Ok(())
}

/// The instant stored under a name.
pub async fn mark(db: &Db, account: &AccountKey, name: &str) -> Result<Option<i64>, StoreError> {
    Ok(
        on_read!(db, pool => sqlx::query_scalar("select at from marks where account = $1 and name = $2")
        .bind(account.as_str())
        .bind(name)
        .fetch_optional(pool)
        .await?),
    )
}

/// Stores an instant under a name.
pub async fn set_mark(
    db: &Db,
    account: &AccountKey,
    name: &str,
    at: i64,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "insert into marks (account, name, at) values ($1, $2, $3) \
         on conflict (account, name) do update set at = excluded.at",
    )
    .bind(account.as_str())
    .bind(name)
    .bind(at)
    .execute(pool)
    .await?
        .rows_affected());
    Ok(())
}

/// Takes a name unless another holds it; returns until when the other may keep it.
pub async fn hold(
    db: &Db,
    account: &AccountKey,
    name: &str,
    token: &str,
    now: i64,
    until: i64,
) -> Result<Option<i64>, StoreError> {
    let taken = on!(db, pool => sqlx::query(
        "insert into holds (account, name, token, expires_at) values ($1, $2, $3, $4) \
         on conflict (account, name) do update set token = excluded.token, expires_at = excluded.expires_at \
         where holds.expires_at <= $5",
    )
    .bind(account.as_str())
    .bind(name)
    .bind(token)
    .bind(until)
    .bind(now)
    .execute(pool)
    .await?
    .rows_affected());
    if taken == 1 {
        return Ok(None);
    }
    let other: Option<i64> = on!(db, pool => sqlx::query_scalar("select expires_at from holds where account = $1 and name = $2")
        .bind(account.as_str())
        .bind(name)
        .fetch_optional(pool)
        .await?);
    Ok(Some(other.unwrap_or(now)))
}

/// Gives a name back, if it is still ours.
pub async fn release(
    db: &Db,
    account: &AccountKey,
    name: &str,
    token: &str,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query("delete from holds where account = $1 and name = $2 and token = $3")
        .bind(account.as_str())
        .bind(name)
        .bind(token)
        .execute(pool)
        .await?
        .rows_affected());
    Ok(())
}
