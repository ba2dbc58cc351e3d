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

/// Which entries are asked for; empty for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Of this person: a user's id, or a name such as `command line`.
    pub who: String,
    /// About this kind of thing.
    pub kind: String,
    /// From then on.
    pub from: Option<Timestamp>,
    /// Before then.
    pub until: Option<Timestamp>,
    /// Older than this entry.
    pub before: String,
}

/// Who did something to which kind of thing at some time: what a log can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AuditFacet {
    /// The user's id; empty for the command line and for schedules.
    pub user_id: String,
    /// The name people see.
    pub who: String,
    /// Kind of what was changed.
    pub subject_kind: String,
}

/// The newest entries of a team, older than `before` when given.
pub async fn list(
    db: &Db,
    team: &TeamId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<AuditRow>, StoreError> {
    let filter = AuditFilter {
        before: before.unwrap_or_default().to_owned(),
        ..AuditFilter::default()
    };
    filtered(db, team, &filter, limit).await
}

/// The newest entries of a team that pass the filter.
pub async fn filtered(
    db: &Db,
    team: &TeamId,
    filter: &AuditFilter,
    limit: i64,
) -> Result<Vec<AuditRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select id, user_id, who, origin, action, subject_kind, subject_id, before_value, after_value, at
         from audit
         where team_id = $1 and ($2 = '' or id < $2) and ($3 = '' or user_id = $3 or (user_id = '' and who = $3))
           and ($4 = '' or subject_kind = $4) and at >= $5 and at < $6
         order by id desc limit $7"
    )
    .bind(team.as_str())
    .bind(&filter.before)
    .bind(&filter.who)
    .bind(&filter.kind)
    .bind(filter.from.map_or(i64::MIN, millis))
    .bind(filter.until.map_or(i64::MAX, millis))
    .bind(limit)
    .fetch_all(pool)
    .await?))
}

/// What a team's log can be filtered by.
pub async fn facets(db: &Db, team: &TeamId) -> Result<Vec<AuditFacet>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select user_id, max(who) as who, subject_kind from audit where team_id = $1
         group by user_id, case when user_id = '' then who else '' end, subject_kind order by 2"
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?))
}
