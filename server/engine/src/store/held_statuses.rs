//! Statuses that held records wait for.

use super::{Db, StoreError, on_read};
use mostek_model::{IntegrationId, Outcome, Reason, Stream};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// Why records without a counterpart of their status are held.
pub const REASON: &str = "reason-status-unmapped";

/// Records that wait for a counterpart, by the shop's name of their status.
pub async fn count(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
) -> Result<BTreeMap<String, u64>, StoreError> {
    let rows: Vec<(Json<Reason>, i64)> = on_read!(db, pool => sqlx::query_as(
        "select reason, count(*) from undelivered where integration_id = $1 and stream = $2 and outcome = $3 \
         and code = $4 group by reason",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(Outcome::Held.as_str())
    .bind(REASON)
    .fetch_all(pool)
    .await?);
    let mut counts = BTreeMap::new();
    for (reason, records) in rows {
        if let Some(status) = reason.values.get("status") {
            *counts.entry(status.clone()).or_default() +=
                u64::try_from(records).unwrap_or_default();
        }
    }
    Ok(counts)
}
