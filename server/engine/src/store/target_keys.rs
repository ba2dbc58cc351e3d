//! Keys of records that exist in the target, for targets that cannot be searched by them.

use super::sql::{MOST_VALUES, placeholders};
use super::{Db, StoreError, Transaction, instant, millis, on, on_transaction};
use crate::identity::NormalKey;
use jiff::Timestamp;
use mostek_model::{IntegrationId, Stream};

/// A key found on a target record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetKey {
    /// The key.
    pub key: NormalKey,
    /// The target's id.
    pub target: String,
}

/// Target records that carry one of these keys.
pub async fn find(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    keys: &[NormalKey],
) -> Result<Vec<TargetKey>, StoreError> {
    let mut found = Vec::new();
    for chunk in keys.chunks(MOST_VALUES) {
        let sql = format!(
            "select kind, value, target_id from target_keys where integration_id = $1 and target_stream = $2 \
             and value in ({}) order by target_id",
            placeholders(3, chunk.len())
        );
        let rows: Vec<(String, String, String)> = on!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(stream.as_str());
            for key in chunk {
                query = query.bind(&key.value);
            }
            query.fetch_all(pool).await?
        });
        for (kind, value, target) in rows {
            found.push(TargetKey {
                key: NormalKey {
                    kind: super::persons::key_kind(&kind)?,
                    value,
                },
                target,
            });
        }
    }
    Ok(found)
}

/// When the last pass over the target began that reached its end.
pub async fn scanned_at(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<i64> = on!(db, pool => sqlx::query_scalar(
        "select scanned_at from target_scans where integration_id = $1 and target_stream = $2",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .fetch_optional(pool)
    .await?);
    Ok(at.map(instant))
}

/// Forgets what earlier passes saw, and that they were complete.
pub async fn forget(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("delete from target_keys where integration_id = $1 and target_stream = $2")
        .bind(integration.as_str())
        .bind(stream.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    on_transaction!(transaction, tx => sqlx::query("delete from target_scans where integration_id = $1 and target_stream = $2")
        .bind(integration.as_str())
        .bind(stream.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Replaces the keys of one target record by what was seen now.
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    target: &str,
    keys: &[NormalKey],
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "delete from target_keys where integration_id = $1 and target_stream = $2 and target_id = $3",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(target)
    .execute(tx)
    .await?
    .rows_affected());
    for key in keys {
        on_transaction!(transaction, tx => sqlx::query(
            "insert into target_keys (integration_id, target_stream, kind, value, target_id) values ($1, $2, $3, $4, $5) \
             on conflict do nothing",
        )
        .bind(integration.as_str())
        .bind(stream.as_str())
        .bind(key.kind.as_str())
        .bind(&key.value)
        .bind(target)
        .execute(tx)
        .await?
        .rows_affected());
    }
    Ok(())
}

/// Remembers a pass that reached its end.
pub async fn set_scanned(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    at: Timestamp,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into target_scans (integration_id, target_stream, scanned_at) values ($1, $2, $3) \
         on conflict (integration_id, target_stream) do update set scanned_at = excluded.scanned_at",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(millis(at))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}
