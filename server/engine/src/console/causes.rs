//! Why records wait: the reasons by how many they keep.

use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{Outcome, Reason, TeamId};
use sqlx::types::Json;

/// Records that wait for one reason.
#[derive(Clone, Debug)]
pub struct Cause {
    /// The integration's id.
    pub integration: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// The system's connection, by its name in addresses.
    pub system_slug: String,
    /// As what they count.
    pub outcome: Outcome,
    /// Code of the reason.
    pub code: String,
    /// How many.
    pub count: u64,
    /// Since when the first of them waits.
    pub since: Timestamp,
    /// The reason of one of them.
    pub example: Reason,
}

#[derive(sqlx::FromRow)]
struct CauseRow {
    integration_id: String,
    slug: String,
    name: String,
    system_slug: String,
    outcome: String,
    code: String,
    records: i64,
    since: i64,
}

/// Most causes shown.
const MOST_CAUSES: usize = 12;

/// Why records of a team wait: the reason that keeps the most first, as many as are shown.
pub async fn causes(db: &Db, team: &TeamId) -> Result<Vec<Cause>, StoreError> {
    let mut rows = cause_rows(db, team).await?;
    rows.truncate(MOST_CAUSES);
    with_examples(db, rows).await
}

/// The cause that keeps the most records of each integration, since when the first of all its records waits.
pub async fn first_causes(db: &Db, team: &TeamId) -> Result<Vec<Cause>, StoreError> {
    let mut first = Vec::<CauseRow>::new();
    for row in cause_rows(db, team).await? {
        match first
            .iter_mut()
            .find(|known| known.integration_id == row.integration_id)
        {
            Some(known) => known.since = known.since.min(row.since),
            None => first.push(row),
        }
    }
    with_examples(db, first).await
}

/// All causes of a team, without what they keep. There are few of an integration, however many records wait.
async fn cause_rows(db: &Db, team: &TeamId) -> Result<Vec<CauseRow>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select u.integration_id, i.slug, i.name, y.slug as system_slug, u.outcome, u.code, count(*) as records, \
         min(u.first_at) as since from integrations i join undelivered u on u.integration_id = i.id \
         join connections y on y.id = i.system_connection_id where i.team_id = $1 \
         group by u.integration_id, i.slug, i.name, y.slug, u.outcome, u.code \
         order by count(*) desc, u.integration_id, u.code",
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?))
}

async fn with_examples(db: &Db, rows: Vec<CauseRow>) -> Result<Vec<Cause>, StoreError> {
    let mut causes = Vec::with_capacity(rows.len());
    for row in rows {
        let example: Option<Json<Reason>> = on_read!(db, pool => sqlx::query_scalar(
            "select reason from undelivered where integration_id = $1 and outcome = $2 and code = $3 limit 1",
        )
        .bind(&row.integration_id)
        .bind(&row.outcome)
        .bind(&row.code)
        .fetch_optional(pool)
        .await?);
        let Some(outcome) = Outcome::parse(&row.outcome) else {
            continue;
        };
        causes.push(Cause {
            integration: row.integration_id,
            slug: row.slug,
            name: row.name,
            system_slug: row.system_slug,
            outcome,
            example: example.map_or_else(|| Reason::new(row.code.clone()), |reason| reason.0),
            code: row.code,
            count: u64::try_from(row.records).unwrap_or_default(),
            since: instant(row.since),
        });
    }
    Ok(causes)
}

/// Integrations of a team with records that wait: id and name, by name.
pub async fn with_waiting(db: &Db, team: &TeamId) -> Result<Vec<(String, String)>, StoreError> {
    Ok(on_read!(db, pool => sqlx::query_as(
        "select i.id, i.name from integrations i where i.team_id = $1 \
         and exists (select 1 from undelivered u where u.integration_id = i.id) order by i.name, i.id",
    )
    .bind(team.as_str())
    .fetch_all(pool)
    .await?))
}
