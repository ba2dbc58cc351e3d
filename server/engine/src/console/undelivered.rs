//! What could not be delivered: every record that waits.

use super::{Bank, PAGE};
use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{ConnectionId, Outcome, PlatformId, Reason, Stream, TeamId};
use sqlx::types::Json;

/// A record that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The integration's id.
    pub integration: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// The system.
    pub system: Bank,
    /// The record's stream.
    pub stream: Stream,
    /// The source's key.
    pub key: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it.
    pub person: String,
    /// As what it counts.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// How often it was tried.
    pub tries: u64,
    /// Since when it waits.
    pub first_at: Timestamp,
    /// When it was tried last.
    pub last_at: Timestamp,
}

/// Which records to list; empty texts mean all.
#[derive(Clone, Debug, Default)]
pub struct WaitingFilter {
    /// Of this integration, by its name in addresses.
    pub integration: String,
    /// Of this stream.
    pub stream: String,
    /// With this outcome.
    pub outcome: String,
    /// With this code of the reason.
    pub code: String,
    /// Whose name, number or key contains this.
    pub text: String,
    /// Where the page begins.
    pub after: String,
}

/// A page of records that wait.
#[derive(Clone, Debug)]
pub struct WaitingPage {
    /// The newest first.
    pub records: Vec<Waiting>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    integration_id: String,
    slug: String,
    name: String,
    system_id: String,
    system_slug: String,
    system_name: String,
    system_platform: String,
    stream: String,
    source_key: String,
    title: String,
    person: String,
    outcome: String,
    reason: Json<Reason>,
    tries: i64,
    first_at: i64,
    last_at: i64,
}

impl TryFrom<Row> for Waiting {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Self {
            integration: row.integration_id,
            slug: row.slug,
            name: row.name,
            system: Bank {
                id: ConnectionId::new(row.system_id),
                slug: row.system_slug,
                name: row.system_name,
                platform: PlatformId::new(row.system_platform),
            },
            stream: Stream::new(row.stream),
            key: row.source_key,
            title: row.title,
            person: row.person,
            outcome: Outcome::parse(&row.outcome).ok_or(StoreError::Unreadable {
                what: "outcome",
                value: row.outcome,
            })?,
            reason: row.reason.0,
            tries: u64::try_from(row.tries).unwrap_or_default(),
            first_at: instant(row.first_at),
            last_at: instant(row.last_at),
        })
    }
}

/// A page of a team's records that wait, the newest first.
pub async fn waiting(
    db: &Db,
    team: &TeamId,
    filter: &WaitingFilter,
) -> Result<WaitingPage, StoreError> {
    let after: Vec<&str> = filter.after.splitn(4, '.').collect();
    let (at, after) = match after.as_slice() {
        [at, integration, stream, key] => (
            at.parse().unwrap_or(i64::MAX),
            [*integration, *stream, *key],
        ),
        _ => (i64::MAX, ["", "", ""]),
    };
    let sql = format!(
        "select u.integration_id, i.slug, i.name, y.id as system_id, y.slug as system_slug, y.name as system_name, \
         y.platform as system_platform, u.stream, u.source_key, u.title, u.person, u.outcome, u.reason, u.tries, \
         u.first_at, u.last_at from integrations i join undelivered u on u.integration_id = i.id \
         join connections y on y.id = i.system_connection_id \
         where i.team_id = $1 and u.integration_id = $2 and u.last_at <= $8 and ($3 = '' or u.stream = $3) \
         and ($4 = '' or u.outcome = $4) and ($5 = '' or u.code = $5) \
         and ($6 = '' or u.title like $6 escape '!' or u.person like $6 escape '!' or u.source_key like $6 escape '!' \
         or lower(u.title) like $7 escape '!' or lower(u.person) like $7 escape '!') \
         and (u.last_at, u.integration_id, u.stream, u.source_key) < ($8, $9, $10, $11) \
         order by u.last_at desc, u.stream desc, u.source_key desc limit {}",
        PAGE + 1
    );
    let text = super::log::pattern(&filter.text);
    // Each integration's newest are read along an index; all together, every record with its payload would be.
    let integrations: Vec<String> = on_read!(db, pool => sqlx::query_scalar(
        "select id from integrations where team_id = $1 and ($2 = '' or slug = $2) order by id desc",
    )
    .bind(team.as_str())
    .bind(&filter.integration)
    .fetch_all(pool)
    .await?);
    let mut rows: Vec<Row> = Vec::new();
    for integration in &integrations {
        let found: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql.clone()))
            .bind(team.as_str())
            .bind(integration)
            .bind(&filter.stream)
            .bind(&filter.outcome)
            .bind(&filter.code)
            .bind(&text)
            .bind(text.to_lowercase())
            .bind(at)
            .bind(after[0])
            .bind(after[1])
            .bind(after[2])
            .fetch_all(pool)
            .await?);
        rows.extend(found);
    }
    // Rows of one integration keep the order the database gave them.
    rows.sort_by_key(|row| std::cmp::Reverse(row.last_at));
    let more = rows.len() > PAGE;
    let records = rows
        .into_iter()
        .take(PAGE)
        .map(Waiting::try_from)
        .collect::<Result<Vec<_>, _>>()?;
    let next = records.last().filter(|_| more).map(|last| {
        let at = last.last_at.as_millisecond();
        format!("{at}.{}.{}.{}", last.integration, last.stream, last.key)
    });
    Ok(WaitingPage { records, next })
}

/// Counting stops there: the number stands beside the navigation of every page.
pub const MOST_COUNTED: u64 = 1000;

/// How many records of the reader's team wait, noted with a request for a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WaitingCount(pub u64);

/// How many records of a team wait, up to [`MOST_COUNTED`].
pub async fn waiting_count(db: &Db, team: &TeamId) -> Result<u64, StoreError> {
    let sql = format!(
        "select count(*) from (select 1 from integrations i join undelivered u on u.integration_id = i.id \
         where i.team_id = $1 limit {MOST_COUNTED}) counted"
    );
    let count: i64 = on_read!(db, pool => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .fetch_one(pool)
        .await?);
    Ok(u64::try_from(count).unwrap_or_default())
}
