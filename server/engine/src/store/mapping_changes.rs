//! When the rows of a flow's target streams were last changed.

use super::{Db, StoreError, Transaction, instant, on_read, on_transaction};
use jiff::Timestamp;
use mostek_model::Stream;

/// Notes that the rows of a target stream change now.
pub async fn note(
    transaction: &mut Transaction,
    flow: &str,
    target: &Stream,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into mapping_changes (flow_id, target_stream, changed_at) values ($1, $2, $3) \
         on conflict (flow_id, target_stream) do update set changed_at = excluded.changed_at",
    )
    .bind(flow)
    .bind(target.as_str())
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// When the rows of a target stream last changed; none while they are as they were when the flow was made.
pub async fn last(db: &Db, flow: &str, target: &Stream) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<i64> = on_read!(db, pool => sqlx::query_scalar(
        "select changed_at from mapping_changes where flow_id = $1 and target_stream = $2",
    )
    .bind(flow)
    .bind(target.as_str())
    .fetch_optional(pool)
    .await?);
    Ok(at.map(instant))
}
