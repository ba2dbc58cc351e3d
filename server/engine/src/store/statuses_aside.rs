//! What the status table put aside when it was switched on or off.

use super::{Db, StoreError, Transaction, on_read, on_transaction};
use crate::status_mapping::Aside;
use mostek_model::{Direction, IntegrationId, Stream};
use sqlx::types::Json;

/// What was put aside; nothing by default.
pub async fn find(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    direction: Direction,
) -> Result<Aside, StoreError> {
    let row: Option<Json<serde_json::Value>> = on_read!(db, pool => sqlx::query_scalar(
        "select aside from statuses_aside where integration_id = $1 and stream = $2 and direction = $3",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(direction.as_str())
    .fetch_optional(pool)
    .await?);
    // Written by another release in another shape: the platform's defaults serve instead.
    Ok(row
        .and_then(|row| serde_json::from_value(row.0).ok())
        .unwrap_or_default())
}

/// Stores what is put aside.
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    direction: Direction,
    aside: &Aside,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into statuses_aside (integration_id, stream, direction, aside) values ($1, $2, $3, $4) \
         on conflict (integration_id, stream, direction) do update set aside = excluded.aside",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(direction.as_str())
    .bind(Json(aside))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}
