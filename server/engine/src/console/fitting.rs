//! The records that fit what a typed text may mean, found over the index of search keys.

use super::search::{Place, Row};
use crate::records::{Criterion, SearchKey};
use crate::store::{Db, StoreError, on_read};
use mostek_model::TeamId;

/// Keys of a word up to which it is looked at one by one whether a record has the other words too.
const FEW: i64 = 1_500;
/// Of a more frequent word so many keys are looked at, before the keys of all words are put side by side.
const LOOK: usize = 500;

/// Records that fit one meaning and none of the earlier ones, in the order of the key that leads, and which key leads:
/// the rarest, but on later pages the one that led on the first.
pub(super) async fn fitting(
    db: &Db,
    team: &TeamId,
    earlier: &[Criterion],
    meaning: &Criterion,
    after: Option<&Place>,
    limit: usize,
) -> Result<(usize, Vec<Row>), StoreError> {
    let after = after.filter(|after| !after.key.is_empty());
    let wanted = Wanted {
        team,
        earlier,
        after,
        limit,
    };
    let [_, _, ..] = meaning.as_slice() else {
        return Ok((0, wanted.look(db, meaning, 0, None).await?));
    };
    let mut counts = Vec::with_capacity(meaning.len());
    for key in meaning {
        counts.push(count(db, team, key).await?);
    }
    let rarest = (0..meaning.len()).min_by_key(|lead| counts[*lead]);
    let lead = after
        .map(|after| after.lead)
        .or(rarest)
        .filter(|lead| *lead < meaning.len())
        .unwrap_or_default();
    if counts[lead] < FEW {
        return Ok((lead, wanted.look(db, meaning, lead, None).await?));
    }
    let rows = wanted.look(db, meaning, lead, Some(LOOK)).await?;
    if rows.len() == limit {
        return Ok((lead, rows));
    }
    Ok((lead, wanted.side_by_side(db, meaning, lead).await?))
}

/// How many keys begin so, up to [`FEW`].
async fn count(db: &Db, team: &TeamId, key: &SearchKey) -> Result<i64, StoreError> {
    let mut statement = Statement::new(team);
    let range = statement.range("k", key);
    let sql = format!(
        "select count(*) from (select 1 from record_keys k where {range} limit {FEW}) counted"
    );
    Ok(on_read!(db, pool => {
        let mut query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
        for value in &statement.values {
            query = query.bind(value);
        }
        query.fetch_one(pool).await?
    }))
}

/// Which records are wanted.
struct Wanted<'a> {
    team: &'a TeamId,
    earlier: &'a [Criterion],
    after: Option<&'a Place>,
    limit: usize,
}

const PLACE: &str = "k.value, k.integration_id, k.stream, k.source_key";

impl Wanted<'_> {
    /// Goes along the keys of the leading word and looks whether their records fit; along the first `most` only.
    async fn look(
        &self,
        db: &Db,
        meaning: &Criterion,
        lead: usize,
        most: Option<usize>,
    ) -> Result<Vec<Row>, StoreError> {
        let mut statement = Statement::new(self.team);
        let range = statement.range("k", &meaning[lead]);
        let after = statement.after(self.after);
        let most = most.map_or_else(String::new, |most| {
            format!(" order by {PLACE} limit {most}")
        });
        let others: String = others(meaning, lead)
            .map(|key| format!(" and {}", statement.has(key)))
            .collect();
        let first = Self::first(&mut statement, &meaning[lead]);
        let new = self.not_earlier(&mut statement);
        let places = format!(
            "select {PLACE} from (select {PLACE} from record_keys k where {range}{after}{most}) k \
             where 1 = 1{others}{first}{new}"
        );
        self.rows(db, &places, &statement).await
    }

    /// Puts the keys of all words side by side: as much work as there are keys, however few records have all of them.
    async fn side_by_side(
        &self,
        db: &Db,
        meaning: &Criterion,
        lead: usize,
    ) -> Result<Vec<Row>, StoreError> {
        let mut statement = Statement::new(self.team);
        let all: Vec<String> = std::iter::once(&meaning[lead])
            .chain(others(meaning, lead))
            .map(|key| {
                let range = statement.range("k", key);
                format!("select k.integration_id, k.stream, k.source_key from record_keys k where {range}")
            })
            .collect();
        let range = statement.range("k", &meaning[lead]);
        let after = statement.after(self.after);
        let new = self.not_earlier(&mut statement);
        let places = format!(
            "select {PLACE} from (select min(k.value) as value, k.integration_id, k.stream, k.source_key \
             from ({}) f cross join record_keys k where k.integration_id = f.integration_id and k.stream = f.stream \
             and k.source_key = f.source_key and {range} group by k.integration_id, k.stream, k.source_key) k \
             where 1 = 1{after}{new}",
            all.join(" intersect ")
        );
        self.rows(db, &places, &statement).await
    }

    /// A record with two keys that fit is found at the first of them.
    fn first(statement: &mut Statement, lead: &SearchKey) -> String {
        let kind = statement.bind(lead.kind.as_str().to_owned());
        let from = statement.bind(lead.value.clone());
        format!(
            " and (select 1 from record_keys o where {SAME} and o.kind = {kind} and o.value >= {from} \
             and o.value < k.value limit 1) is null"
        )
    }

    /// A record is found by the first of its meanings that fits.
    fn not_earlier(&self, statement: &mut Statement) -> String {
        self.earlier
            .iter()
            .map(|criterion| {
                let all: Vec<String> = criterion.iter().map(|key| statement.has(key)).collect();
                format!(" and not ({})", all.join(" and "))
            })
            .collect()
    }

    /// The records in these places. They are joined last: a plan that begins with them reads all there are.
    async fn rows(
        &self,
        db: &Db,
        places: &str,
        statement: &Statement,
    ) -> Result<Vec<Row>, StoreError> {
        let limit = self.limit;
        let sql = format!(
            "select k.value, k.integration_id, i.slug, i.name as integration, y.platform as system_platform, k.stream, \
             k.source_key, r.title, r.person_name, r.dated_at, r.total, r.outcome, r.outcome_at, r.person_id \
             from ({places} order by {PLACE} limit {limit}) k \
             join records r on r.integration_id = k.integration_id and r.stream = k.stream \
             and r.source_key = k.source_key join integrations i on i.id = k.integration_id \
             join connections y on y.id = i.system_connection_id order by {PLACE}"
        );
        Ok(on_read!(db, pool => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
            for value in &statement.values {
                query = query.bind(value);
            }
            query.fetch_all(pool).await?
        }))
    }
}

fn others(meaning: &Criterion, lead: usize) -> impl Iterator<Item = &SearchKey> {
    let (before, behind) = meaning.split_at(lead);
    before.iter().chain(behind.iter().skip(1))
}

const SAME: &str =
    "o.integration_id = k.integration_id and o.stream = k.stream and o.source_key = k.source_key";

/// The values of a statement in the making; `$1` is the team.
struct Statement {
    values: Vec<String>,
}

impl Statement {
    fn new(team: &TeamId) -> Self {
        Self {
            values: vec![team.as_str().to_owned()],
        }
    }

    fn bind(&mut self, value: String) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    /// The team's keys with this prefix.
    fn range(&mut self, table: &str, key: &SearchKey) -> String {
        format!("{table}.team_id = $1 and {}", self.prefix(table, key))
    }

    /// Keys from the first with the prefix up to the first behind all of them.
    fn prefix(&mut self, table: &str, key: &SearchKey) -> String {
        let kind = self.bind(key.kind.as_str().to_owned());
        let from = self.bind(key.value.clone());
        let to = self.bind(format!("{}\u{10FFFF}", key.value));
        format!("{table}.kind = {kind} and {table}.value >= {from} and {table}.value < {to}")
    }

    /// The record has a key with the prefix. No `exists`: that would be free to become a join over all keys.
    fn has(&mut self, key: &SearchKey) -> String {
        let prefix = self.prefix("o", key);
        format!("(select 1 from record_keys o where {SAME} and {prefix} limit 1) is not null")
    }

    /// Behind the place where the page before ended.
    fn after(&mut self, after: Option<&Place>) -> String {
        let Some(after) = after else {
            return String::new();
        };
        let parts = [&after.value, &after.integration, &after.stream, &after.key]
            .map(|part| self.bind(part.clone()));
        format!(" and ({PLACE}) > ({})", parts.join(", "))
    }
}
