//! Finding records by name, number, e-mail or phone.

use super::PAGE;
use crate::records::{Criterion, SearchKey, criteria};
use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{IntegrationId, Money, Outcome, Stream, TeamId};
use sqlx::types::Json;

/// A record that was found.
#[derive(Clone, Debug)]
pub struct FoundRecord {
    /// The integration's name in addresses.
    pub slug: String,
    /// The integration's name for people.
    pub integration: String,
    /// Its stream.
    pub stream: Stream,
    /// The source's key.
    pub key: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it.
    pub person: String,
    /// When it was placed or registered.
    pub dated_at: Option<Timestamp>,
    /// What it is worth.
    pub total: Option<Money>,
    /// What became of it, as last recorded.
    pub outcome: Option<Outcome>,
    /// When that was.
    pub outcome_at: Timestamp,
    /// The integration.
    pub integration_id: IntegrationId,
    /// The person behind it; empty while nobody knows.
    pub person_id: String,
    /// The platform it went to.
    pub system_platform: String,
}

/// A page of found records.
#[derive(Clone, Debug, Default)]
pub struct FoundPage {
    /// The most exact first.
    pub records: Vec<FoundRecord>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    value: String,
    integration_id: String,
    slug: String,
    integration: String,
    system_platform: String,
    stream: String,
    source_key: String,
    title: String,
    person_name: String,
    dated_at: Option<i64>,
    total: Json<Option<Money>>,
    outcome: String,
    outcome_at: i64,
    person_id: String,
}

/// Where a page begins: which meaning of the text, and after which key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Place {
    meaning: usize,
    value: String,
    integration: String,
    stream: String,
    key: String,
}

/// Stands between the parts of a place; no key in normal form and no id holds it.
const BETWEEN: char = '\u{1f}';

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(5, BETWEEN);
        Some(Self {
            meaning: parts.next()?.parse().ok()?,
            value: parts.next()?.to_owned(),
            integration: parts.next()?.to_owned(),
            stream: parts.next()?.to_owned(),
            key: parts.next()?.to_owned(),
        })
    }

    fn of(meaning: usize, row: &Row) -> String {
        let meaning = meaning.to_string();
        [
            meaning.as_str(),
            &row.value,
            &row.integration_id,
            &row.stream,
            &row.source_key,
        ]
        .join(&BETWEEN.to_string())
    }
}

/// A page of the records of a team that fit a text.
pub async fn search(
    db: &Db,
    team: &TeamId,
    text: &str,
    after: Option<&str>,
) -> Result<FoundPage, StoreError> {
    let meanings = criteria(text);
    let begin = after.and_then(Place::parse).unwrap_or_default();
    let mut rows: Vec<(usize, Row)> = Vec::new();
    // A number found as it was typed is not looked for without its front as well.
    let kind_of = |meaning: &Criterion| meaning.first().map(|key| key.kind);
    let mut settled = after.and(meanings.get(begin.meaning)).and_then(kind_of);
    for (number, meaning) in meanings.iter().enumerate().skip(begin.meaning) {
        let kind = kind_of(meaning);
        if number > begin.meaning && settled == kind {
            continue;
        }
        let place = (number == begin.meaning).then_some(&begin);
        let missing = PAGE + 1 - rows.len();
        let found = fitting(db, team, &meanings[..number], meaning, place, missing).await?;
        if !found.is_empty() {
            settled = kind;
        }
        rows.extend(found.into_iter().map(|row| (number, row)));
        if rows.len() > PAGE {
            break;
        }
    }
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows
        .last()
        .filter(|_| more)
        .map(|(meaning, row)| Place::of(*meaning, row));
    Ok(FoundPage {
        records: rows.into_iter().map(|(_, row)| found(row)).collect(),
        next,
    })
}

fn found(row: Row) -> FoundRecord {
    FoundRecord {
        slug: row.slug,
        integration: row.integration,
        system_platform: row.system_platform,
        stream: Stream::new(row.stream),
        key: row.source_key,
        title: row.title,
        person: row.person_name,
        dated_at: row.dated_at.map(instant),
        total: row.total.0,
        outcome: Outcome::parse(&row.outcome),
        outcome_at: instant(row.outcome_at),
        integration_id: IntegrationId::new(row.integration_id),
        person_id: row.person_id,
    }
}

/// Records that fit one meaning and none of the earlier ones, in the order of the key that leads.
async fn fitting(
    db: &Db,
    team: &TeamId,
    earlier: &[Criterion],
    meaning: &Criterion,
    after: Option<&Place>,
    limit: usize,
) -> Result<Vec<Row>, StoreError> {
    let Some((lead, others)) = meaning.split_first() else {
        return Ok(Vec::new());
    };
    let mut statement = Statement::new(team);
    let (kind, from, to) = statement.range(lead);
    let mut sql = format!(
        "select k.value, k.integration_id, i.slug, i.name as integration, y.platform as system_platform, k.stream, \
         k.source_key, r.title, r.person_name, r.dated_at, r.total, r.outcome, r.outcome_at, r.person_id \
         from record_keys k join records r on r.integration_id = k.integration_id and r.stream = k.stream \
         and r.source_key = k.source_key join integrations i on i.id = k.integration_id \
         join connections y on y.id = i.system_connection_id \
         where k.team_id = $1 and k.kind = {kind} and k.value >= {from} and k.value < {to}"
    );
    // A record with two keys that fit is found at the first of them.
    sql.push_str(&format!(
        " and not exists (select 1 from record_keys o where {SAME} and o.kind = {kind} and o.value >= {from} \
         and o.value < k.value)"
    ));
    for other in others {
        sql.push_str(&format!(" and {}", statement.has(other)));
    }
    for criterion in earlier {
        let all: Vec<String> = criterion.iter().map(|key| statement.has(key)).collect();
        sql.push_str(&format!(" and not ({})", all.join(" and ")));
    }
    if let Some(after) = after.filter(|after| !after.key.is_empty()) {
        let places = [&after.value, &after.integration, &after.stream, &after.key]
            .map(|part| statement.bind(part.clone()));
        sql.push_str(&format!(
            " and (k.value, k.integration_id, k.stream, k.source_key) > ({})",
            places.join(", ")
        ));
    }
    sql.push_str(&format!(
        " order by k.value, k.integration_id, k.stream, k.source_key limit {limit}"
    ));
    Ok(on_read!(db, pool => {
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for value in &statement.values {
            query = query.bind(value);
        }
        query.fetch_all(pool).await?
    }))
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

    /// Placeholders of the kind, the first key with the prefix, and the first behind all of them.
    fn range(&mut self, key: &SearchKey) -> (String, String, String) {
        (
            self.bind(key.kind.as_str().to_owned()),
            self.bind(key.value.clone()),
            self.bind(format!("{}\u{10FFFF}", key.value)),
        )
    }

    fn has(&mut self, key: &SearchKey) -> String {
        let (kind, from, to) = self.range(key);
        format!(
            "exists (select 1 from record_keys o where {SAME} and o.kind = {kind} and o.value >= {from} \
             and o.value < {to})"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_whatever_the_key_holds() {
        let text = ["1", "nova", "i", "orders", "a\u{1f}b/c?d"].join(&BETWEEN.to_string());
        let place = Place::parse(&text).unwrap_or_default();
        assert_eq!((place.meaning, place.key.as_str()), (1, "a\u{1f}b/c?d"));
        assert_eq!(Place::parse("nonsense"), None);
    }
}
