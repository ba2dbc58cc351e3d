//! The audit log: who changed what, from where. Rows are only added.

use super::{Db, StoreError, Transaction, millis, on_read, on_transaction};
use crate::Actor;
use jiff::Timestamp;
use mostek_model::TeamId;
use serde_json::Value;
use sqlx::types::Json;

/// What was done to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What was done, such as `connection.save`.
    pub action: &'a str,
    /// Kind of what it was done to, such as `connection`.
    pub subject_kind: &'a str,
    /// Its id.
    pub subject_id: &'a str,
}

/// An entry as it is shown.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct AuditRow {
    /// Id; newer ones sort later.
    pub id: String,
    /// The user's id; empty for the command line and for schedules.
    pub user_id: String,
    /// The name people see.
    pub who: String,
    /// Where from.
    pub origin: String,
    /// What was done.
    pub action: String,
    /// Kind of what it was done to.
    pub subject_kind: String,
    /// Its id.
    pub subject_id: String,
    /// Before.
    pub before_value: Json<Value>,
    /// After.
    pub after_value: Json<Value>,
    /// When.
    pub at: i64,
}

/// Adds an entry. What it was before and is now: without secrets, null for none.
pub async fn append(
    db: &Db,
    actor: &Actor,
    entry: &Entry<'_>,
    before: &Value,
    after: &Value,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut transaction = db.begin().await?;
    append_within(&mut transaction, actor, entry, before, after, now).await?;
    transaction.commit().await
}

/// Adds an entry in the transaction of the change itself.
pub async fn append_within(
    transaction: &mut Transaction,
    actor: &Actor,
    entry: &Entry<'_>,
    before: &Value,
    after: &Value,
    now: Timestamp,
) -> Result<(), StoreError> {
    on_transaction!(transaction, connection => sqlx::query(
        "insert into audit (id, team_id, user_id, who, origin, action, subject_kind, subject_id, before_value, after_value, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    )
    .bind(uuid::Uuid::now_v7().to_string())
    .bind(actor.team.as_str())
    .bind(&actor.user)
    .bind(&actor.name)
    .bind(&actor.origin)
    .bind(entry.action)
    .bind(entry.subject_kind)
    .bind(entry.subject_id)
    .bind(Json(before))
    .bind(Json(after))
    .bind(millis(now))
    .execute(connection)
    .await?
    .rows_affected());
    Ok(())
}

/// The newest entries of a team, older than `before` when given.
pub async fn list(
    db: &Db,
    team: &TeamId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<AuditRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select id, user_id, who, origin, action, subject_kind, subject_id, before_value, after_value, at
         from audit where team_id = $1 and ($2 = '' or id < $2) order by id desc limit $3"
    )
    .bind(team.as_str())
    .bind(before.unwrap_or_default())
    .bind(limit)
    .fetch_all(pool)
    .await?))
}
