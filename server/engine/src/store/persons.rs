//! Persons of an integration and the keys that identify them (P10).

use super::sql::{MOST_VALUES, placeholders};
use super::{Db, StoreError, Transaction, instant, millis, on, on_transaction};
use crate::identity::{NormalKey, Person};
use mostek_connectors::contract::KeyKind;
use mostek_model::{IntegrationId, PersonId};
use std::collections::BTreeMap;

/// All persons that own one of these keys, each with all keys.
pub async fn find(
    db: &Db,
    integration: &IntegrationId,
    keys: &[NormalKey],
) -> Result<Vec<Person>, StoreError> {
    let mut ids: Vec<String> = Vec::new();
    for kind in [KeyKind::Id, KeyKind::Email, KeyKind::Phone] {
        let values: Vec<&str> = keys
            .iter()
            .filter(|key| key.kind == kind)
            .map(|key| key.value.as_str())
            .collect();
        for chunk in values.chunks(MOST_VALUES) {
            let sql = format!(
                "select person_id from person_keys where integration_id = $1 and kind = $2 and value in ({})",
                placeholders(3, chunk.len())
            );
            let found: Vec<String> = on!(db, pool => {
                let mut query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(integration.as_str()).bind(kind.as_str());
                for value in chunk {
                    query = query.bind(*value);
                }
                query.fetch_all(pool).await?
            });
            ids.extend(found);
        }
    }
    ids.sort();
    ids.dedup();
    load(db, &ids).await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    source_key: String,
    name: String,
    owner_record: String,
    newest_order_at: i64,
    newest_order: String,
}

async fn load(db: &Db, ids: &[String]) -> Result<Vec<Person>, StoreError> {
    let mut persons = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(MOST_VALUES) {
        let list = placeholders(1, chunk.len());
        let sql = format!(
            "select id, source_key, name, owner_record, newest_order_at, newest_order from persons where id in ({list})"
        );
        let rows: Vec<Row> = on!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
            for id in chunk {
                query = query.bind(id);
            }
            query.fetch_all(pool).await?
        });
        let sql =
            format!("select person_id, kind, value from person_keys where person_id in ({list})");
        let keys: Vec<(String, String, String)> = on!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
            for id in chunk {
                query = query.bind(id);
            }
            query.fetch_all(pool).await?
        });
        let mut by_person: BTreeMap<String, Vec<NormalKey>> = BTreeMap::new();
        for (person, kind, value) in keys {
            by_person.entry(person).or_default().push(NormalKey {
                kind: key_kind(&kind)?,
                value,
            });
        }
        persons.extend(rows.into_iter().map(|row| Person {
            keys: by_person.remove(&row.id).unwrap_or_default(),
            id: PersonId::new(row.id),
            source_key: row.source_key,
            name: row.name,
            owner_record: row.owner_record,
            newest_order_at: instant(row.newest_order_at),
            newest_order: row.newest_order,
            changed: false,
        }));
    }
    Ok(persons)
}

/// Reads a stored kind of key.
pub(super) fn key_kind(text: &str) -> Result<KeyKind, StoreError> {
    [KeyKind::Id, KeyKind::Email, KeyKind::Phone]
        .into_iter()
        .find(|kind| kind.as_str() == text)
        .ok_or_else(|| StoreError::Unreadable {
            what: "kind of key",
            value: text.to_owned(),
        })
}

/// Stores a person with its keys. A key that meanwhile belongs to somebody else stays there.
pub async fn save(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    person: &Person,
    at: i64,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into persons (id, integration_id, source_key, name, owner_record, newest_order_at, newest_order, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (id) do update set name = excluded.name, owner_record = excluded.owner_record, \
         newest_order_at = excluded.newest_order_at, newest_order = excluded.newest_order",
    )
    .bind(person.id.as_str())
    .bind(integration.as_str())
    .bind(&person.source_key)
    .bind(&person.name)
    .bind(&person.owner_record)
    .bind(millis(person.newest_order_at))
    .bind(&person.newest_order)
    .bind(at)
    .execute(tx)
    .await?
        .rows_affected());
    for key in &person.keys {
        on_transaction!(transaction, tx => sqlx::query(
            "insert into person_keys (integration_id, kind, value, person_id) values ($1, $2, $3, $4) \
             on conflict do nothing",
        )
        .bind(integration.as_str())
        .bind(key.kind.as_str())
        .bind(&key.value)
        .bind(person.id.as_str())
        .execute(tx)
        .await?
        .rows_affected());
    }
    Ok(())
}

/// How many persons an integration knows.
pub async fn count(db: &Db, integration: &IntegrationId) -> Result<i64, StoreError> {
    Ok(
        on!(db, pool => sqlx::query_scalar("select count(*) from persons where integration_id = $1")
        .bind(integration.as_str())
        .fetch_one(pool)
        .await?),
    )
}
