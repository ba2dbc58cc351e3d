//! Flows of an integration: mappings and watermark.

use super::{Db, StoreError, Transaction, instant, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::{Direction, IntegrationId, MappingSet, StatusMapping, Stream};
use sqlx::types::Json;

/// A stored flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Its id.
    pub id: String,
    /// Order of execution.
    pub position: i64,
    /// What moves.
    pub stream: Stream,
    /// Which way.
    pub direction: Direction,
    /// Field mappings by target stream.
    pub mapping: MappingSet,
    /// Status mapping; none when statuses are not mapped.
    pub statuses: Option<StatusMapping>,
    /// From when the next incremental run reads (P7).
    pub watermark: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    position: i64,
    stream: String,
    direction: String,
    mapping: Json<MappingSet>,
    statuses: Json<Option<StatusMapping>>,
    watermark: Option<i64>,
}

/// The flows of an integration, in order of execution.
pub async fn list(db: &Db, integration: &IntegrationId) -> Result<Vec<Flow>, StoreError> {
    let rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(
        "select id, position, stream, direction, mapping, statuses, watermark from flows \
         where integration_id = $1 order by position",
    )
    .bind(integration.as_str())
    .fetch_all(pool)
    .await?);
    rows.into_iter()
        .map(|row| {
            Ok(Flow {
                id: row.id,
                position: row.position,
                stream: Stream::new(row.stream),
                direction: Direction::parse(&row.direction).ok_or(StoreError::Unreadable {
                    what: "direction",
                    value: row.direction,
                })?,
                mapping: row.mapping.0,
                statuses: row.statuses.0,
                watermark: row.watermark.map(instant),
            })
        })
        .collect()
}

/// Stores a flow; its watermark stays.
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    flow: &Flow,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into flows (id, integration_id, position, stream, direction, mapping, statuses) \
         values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (integration_id, stream, direction) do update set position = excluded.position, \
         mapping = excluded.mapping, statuses = excluded.statuses",
    )
    .bind(&flow.id)
    .bind(integration.as_str())
    .bind(flow.position)
    .bind(flow.stream.as_str())
    .bind(flow.direction.as_str())
    .bind(Json(&flow.mapping))
    .bind(Json(&flow.statuses))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Removes a flow; what it delivered stays where it is.
pub async fn remove(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    id: &str,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("delete from flows where integration_id = $1 and id = $2")
        .bind(integration.as_str())
        .bind(id)
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}

/// Moves the watermark, when the stream was read to its end (P7).
pub async fn set_watermark(
    transaction: &mut Transaction,
    flow: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("update flows set watermark = $2 where id = $1")
        .bind(flow)
        .bind(super::millis(at))
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}
