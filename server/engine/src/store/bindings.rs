//! Bindings: what a source record became in the target, with what was last written.

use super::sql::{MOST_VALUES, placeholders};
use super::{Db, StoreError, Transaction, on, on_read, on_transaction};
use mostek_model::{Fields, IntegrationId, Stream, TeamId};
use sqlx::types::Json;

/// A stored binding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The source's key: a person's id for records per person, else the record's key.
    pub source_key: String,
    /// The target's id.
    pub target_id: String,
    /// True when we created the target's record; others are filled only where they are empty.
    pub ours: bool,
    /// What was last written or seen, in canonical form.
    pub fields: Fields,
    /// The target id of the record it hangs on; empty for none.
    pub parent_id: String,
}

/// The bindings of these source keys.
pub async fn find(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    source_keys: &[String],
) -> Result<Vec<Binding>, StoreError> {
    let mut found = Vec::new();
    for chunk in source_keys.chunks(MOST_VALUES) {
        let sql = format!(
            "select source_key, target_id, ours, fields, parent_id from bindings \
             where integration_id = $1 and target_stream = $2 and part = '' and source_key in ({})",
            placeholders(3, chunk.len())
        );
        let rows: Vec<(String, String, bool, Json<Fields>, String)> = on!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(stream.as_str());
            for key in chunk {
                query = query.bind(key);
            }
            query.fetch_all(pool).await?
        });
        found.extend(
            rows.into_iter()
                .map(|(source_key, target_id, ours, fields, parent_id)| Binding {
                    source_key,
                    target_id,
                    ours,
                    fields: fields.0,
                    parent_id,
                }),
        );
    }
    Ok(found)
}

/// Persons whose bindings lead to one of these target ids.
pub async fn bound_to(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    targets: &[String],
) -> Result<Vec<(String, String)>, StoreError> {
    let mut found = Vec::new();
    for chunk in targets.chunks(MOST_VALUES) {
        let sql = format!(
            "select target_id, source_key from bindings where integration_id = $1 and target_stream = $2 \
             and target_id in ({})",
            placeholders(3, chunk.len())
        );
        let rows: Vec<(String, String)> = on!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(stream.as_str());
            for target in chunk {
                query = query.bind(target);
            }
            query.fetch_all(pool).await?
        });
        found.extend(rows);
    }
    Ok(found)
}

/// True when anything was delivered or linked.
pub async fn any_within(
    transaction: &mut Transaction,
    integration: &IntegrationId,
) -> Result<bool, StoreError> {
    let found: Option<i32> = on_transaction!(transaction, tx => sqlx::query_scalar("select 1 from bindings where integration_id = $1 limit 1")
        .bind(integration.as_str())
        .fetch_optional(tx)
        .await?);
    Ok(found.is_some())
}

/// How many records of a target stream an integration of the team has delivered or met.
pub async fn count(
    db: &Db,
    team: &TeamId,
    integration: &IntegrationId,
    stream: &Stream,
) -> Result<u64, StoreError> {
    let count: i64 = on_read!(db, pool => sqlx::query_scalar(
        "select count(*) from bindings join integrations on integrations.id = bindings.integration_id \
         where integrations.team_id = $1 and bindings.integration_id = $2 and bindings.target_stream = $3",
    )
    .bind(team.as_str())
    .bind(integration.as_str())
    .bind(stream.as_str())
    .fetch_one(pool)
    .await?);
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Stores a binding.
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    binding: &Binding,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into bindings (integration_id, target_stream, source_key, part, target_id, ours, fields, parent_id, written_at) \
         values ($1, $2, $3, '', $4, $5, $6, $7, $8) \
         on conflict (integration_id, target_stream, source_key, part) do update set target_id = excluded.target_id, \
         ours = excluded.ours, fields = excluded.fields, parent_id = excluded.parent_id, written_at = excluded.written_at",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(&binding.source_key)
    .bind(&binding.target_id)
    .bind(binding.ours)
    .bind(Json(&binding.fields))
    .bind(&binding.parent_id)
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Forgets a binding whose target is gone.
pub async fn remove(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    source_key: &str,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "delete from bindings where integration_id = $1 and target_stream = $2 and source_key = $3",
    )
    .bind(integration.as_str())
    .bind(stream.as_str())
    .bind(source_key)
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}
