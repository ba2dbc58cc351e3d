//! Vocabularies as they were when they were last fetched.

use super::{Db, StoreError, Transaction, on, on_read, on_transaction};
use mostek_model::ConnectionId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::types::Json;

/// Which list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListKey<'a> {
    /// Whose.
    pub connection: &'a ConnectionId,
    /// The vocabulary's name, or `fields:` and a stream.
    pub name: &'a str,
    /// The side's settings it was asked with.
    pub scope: &'a str,
}

/// The entries with the instant they were fetched, in milliseconds.
pub async fn find<T: DeserializeOwned + Send + Unpin + 'static>(
    db: &Db,
    key: &ListKey<'_>,
) -> Result<Option<(Vec<T>, i64)>, StoreError> {
    let row: Option<(Json<serde_json::Value>, i64)> = on_read!(db, pool => sqlx::query_as(
        "select entries, fetched_at from vocabularies where connection_id = $1 and name = $2 and scope = $3",
    )
    .bind(key.connection.as_str())
    .bind(key.name)
    .bind(key.scope)
    .fetch_optional(pool)
    .await?);
    // Written by an earlier release in another shape: it is fetched again.
    Ok(row.and_then(|(entries, at)| Some((serde_json::from_value(entries.0).ok()?, at))))
}

/// Stores what was fetched with this revision of the connection. A list that took so long that the connection was
/// changed meanwhile may be another account's: it is not kept.
pub async fn save<T: Serialize + Sync>(
    db: &Db,
    key: &ListKey<'_>,
    revision: i64,
    entries: &[T],
    at: i64,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "insert into vocabularies (connection_id, name, scope, entries, fetched_at) select $1, $2, $3, $4, $5 \
         from connections where id = $1 and revision = $6 \
         on conflict (connection_id, name, scope) do update set entries = excluded.entries, \
         fetched_at = excluded.fetched_at",
    )
    .bind(key.connection.as_str())
    .bind(key.name)
    .bind(key.scope)
    .bind(Json(entries))
    .bind(at)
    .bind(revision)
    .execute(pool)
    .await?
        .rows_affected());
    Ok(())
}

/// Forgets all lists of a connection: it leads to another account, or is removed.
pub async fn forget(
    transaction: &mut Transaction,
    connection: &ConnectionId,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("delete from vocabularies where connection_id = $1")
        .bind(connection.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}
