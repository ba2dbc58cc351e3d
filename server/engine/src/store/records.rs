//! Source records that were read, and the keys people find them by.

use super::sql::{MOST_VALUES, placeholders};
use super::{Db, StoreError, Transaction, on_read, on_transaction};
use crate::records::SearchKey;
use mostek_model::{IntegrationId, Money, Stream, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// A source record as it was last read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRow {
    /// The source's key.
    pub source_key: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it, by name.
    pub person_name: String,
    /// The person behind it; empty while nobody knows.
    pub person_id: String,
    /// Status as the shop names it; empty where it has none.
    pub status: String,
    /// Its page in the shop's administration; empty where nobody said.
    pub shop_url: String,
    /// What it is worth.
    pub total: Option<Money>,
    /// When it was placed or registered, in milliseconds.
    pub dated_at: Option<i64>,
    /// Short form of its search keys.
    pub keys_digest: String,
    /// What became of it, as last recorded.
    pub outcome: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    source_key: String,
    title: String,
    person_name: String,
    person_id: String,
    status: String,
    shop_url: String,
    total: Json<Option<Money>>,
    dated_at: Option<i64>,
    keys_digest: String,
    outcome: String,
}

impl From<Row> for RecordRow {
    fn from(row: Row) -> Self {
        Self {
            source_key: row.source_key,
            title: row.title,
            person_name: row.person_name,
            person_id: row.person_id,
            status: row.status,
            shop_url: row.shop_url,
            total: row.total.0,
            dated_at: row.dated_at,
            keys_digest: row.keys_digest,
            outcome: row.outcome,
        }
    }
}

/// What is stored of these records, by their keys.
pub async fn find(
    db: &Db,
    integration: &IntegrationId,
    stream: &Stream,
    keys: &[String],
) -> Result<BTreeMap<String, RecordRow>, StoreError> {
    let mut found = BTreeMap::new();
    for chunk in keys.chunks(MOST_VALUES) {
        let sql = format!(
            "select source_key, title, person_name, person_id, status, shop_url, total, dated_at, keys_digest, outcome \
             from records where integration_id = $1 and stream = $2 and source_key in ({})",
            placeholders(3, chunk.len())
        );
        let rows: Vec<Row> = on_read!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(stream.as_str());
            for key in chunk {
                query = query.bind(key);
            }
            query.fetch_all(pool).await?
        });
        found.extend(
            rows.into_iter()
                .map(|row| (row.source_key.clone(), RecordRow::from(row))),
        );
    }
    Ok(found)
}

/// Rows of one statement, well under the databases' limits of values.
const MOST_ROWS: usize = 500;

/// Stores records; each key at most once.
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    stream: &Stream,
    rows: &[RecordRow],
    at: i64,
) -> Result<(), StoreError> {
    for chunk in rows.chunks(MOST_ROWS) {
        let sql = format!(
            "insert into records (integration_id, stream, source_key, title, person_name, person_id, status, shop_url, total, \
             dated_at, keys_digest, outcome, outcome_at) values {} \
             on conflict (integration_id, stream, source_key) do update set title = excluded.title, \
             person_name = excluded.person_name, person_id = excluded.person_id, status = excluded.status, \
             shop_url = excluded.shop_url, total = excluded.total, dated_at = excluded.dated_at, keys_digest = excluded.keys_digest, \
             outcome = excluded.outcome, outcome_at = excluded.outcome_at",
            tuples(chunk.len(), 13)
        );
        on_transaction!(&mut *transaction, tx => {
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
            for row in chunk {
                query = query
                    .bind(integration.as_str())
                    .bind(stream.as_str())
                    .bind(&row.source_key)
                    .bind(&row.title)
                    .bind(&row.person_name)
                    .bind(&row.person_id)
                    .bind(&row.status)
                    .bind(&row.shop_url)
                    .bind(Json(&row.total))
                    .bind(row.dated_at)
                    .bind(&row.keys_digest)
                    .bind(&row.outcome)
                    .bind(at);
            }
            query.execute(tx).await?.rows_affected()
        });
    }
    Ok(())
}

/// Puts these search keys in the place of those the records had.
pub async fn save_keys(
    transaction: &mut Transaction,
    team: &TeamId,
    integration: &IntegrationId,
    stream: &Stream,
    keys: &[(&str, &[SearchKey])],
) -> Result<(), StoreError> {
    for chunk in keys.chunks(MOST_VALUES) {
        let sql = format!(
            "delete from record_keys where integration_id = $1 and stream = $2 and source_key in ({})",
            placeholders(3, chunk.len())
        );
        on_transaction!(&mut *transaction, tx => {
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(stream.as_str());
            for (source_key, _) in chunk {
                query = query.bind(*source_key);
            }
            query.execute(tx).await?.rows_affected()
        });
    }
    let rows: Vec<(&str, &SearchKey)> = keys
        .iter()
        .flat_map(|(source_key, keys)| keys.iter().map(move |key| (*source_key, key)))
        .collect();
    for chunk in rows.chunks(MOST_ROWS) {
        let sql = format!(
            "insert into record_keys (team_id, kind, value, integration_id, stream, source_key) values {} \
             on conflict do nothing",
            tuples(chunk.len(), 6)
        );
        on_transaction!(&mut *transaction, tx => {
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
            for (source_key, key) in chunk {
                query = query
                    .bind(team.as_str())
                    .bind(key.kind.as_str())
                    .bind(&key.value)
                    .bind(integration.as_str())
                    .bind(stream.as_str())
                    .bind(*source_key);
            }
            query.execute(tx).await?.rows_affected()
        });
    }
    Ok(())
}

/// `($1, $2), ($3, $4), …`: `rows` tuples of `width` placeholders.
fn tuples(rows: usize, width: usize) -> String {
    (0..rows)
        .map(|row| format!("({})", placeholders(row * width + 1, width)))
        .collect::<Vec<_>>()
        .join(", ")
}
