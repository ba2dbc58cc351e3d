//! When integrations run next.

use super::integrations::Integration;
use super::{Db, StoreError, Transaction, millis, on, on_transaction};
use jiff::Timestamp;
use mostek_model::IntegrationId;

/// Moves an integration's plan from where it was read; false when it was changed or planned meanwhile.
pub async fn move_on(
    db: &Db,
    read: &Integration,
    next: Option<Timestamp>,
) -> Result<bool, StoreError> {
    let moved = on!(db, pool => sqlx::query(
        "update integrations set next_run_at = $4 where id = $1 and revision = $2 \
         and next_run_at is not distinct from $3",
    )
    .bind(read.id.as_str())
    .bind(read.revision)
    .bind(read.next_run_at.map(millis))
    .bind(next.map(millis))
    .execute(pool)
    .await?
    .rows_affected());
    Ok(moved == 1)
}

/// Plans an integration in the transaction of the change that asks for it.
pub async fn set(
    transaction: &mut Transaction,
    id: &IntegrationId,
    next: Option<Timestamp>,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("update integrations set next_run_at = $2 where id = $1")
        .bind(id.as_str())
        .bind(next.map(millis))
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}
