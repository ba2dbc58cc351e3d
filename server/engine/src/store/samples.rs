//! Real records that previews of mappings are shown with: one per flow, personal data, gone with the flow.

use super::{Db, StoreError, on, on_read};
use mostek_model::{Record, TeamId};
use sqlx::types::Json;

/// The record kept for a flow of the team, with the instant it was chosen, in milliseconds.
pub async fn find(db: &Db, team: &TeamId, flow: &str) -> Result<Option<(Record, i64)>, StoreError> {
    let row: Option<(Json<serde_json::Value>, i64)> = on_read!(db, pool => sqlx::query_as(
        "select samples.record, samples.chosen_at from samples join flows on flows.id = samples.flow_id \
         join integrations on integrations.id = flows.integration_id \
         where integrations.team_id = $1 and samples.flow_id = $2",
    )
    .bind(team.as_str())
    .bind(flow)
    .fetch_optional(pool)
    .await?);
    // Written by an earlier release in another shape: a new one is chosen.
    Ok(row.and_then(|(record, at)| Some((serde_json::from_value(record.0).ok()?, at))))
}

/// Keeps a record for a flow of the team, in place of the one before.
pub async fn save(
    db: &Db,
    team: &TeamId,
    flow: &str,
    record: &Record,
    at: i64,
) -> Result<(), StoreError> {
    on!(db, pool => sqlx::query(
        "insert into samples (flow_id, record, chosen_at) \
         select flows.id, $3, $4 from flows join integrations on integrations.id = flows.integration_id \
         where integrations.team_id = $1 and flows.id = $2 \
         on conflict (flow_id) do update set record = excluded.record, chosen_at = excluded.chosen_at",
    )
    .bind(team.as_str())
    .bind(flow)
    .bind(Json(record))
    .bind(at)
    .execute(pool)
    .await?
        .rows_affected());
    Ok(())
}
