//! The log of a run: every record that was not unchanged.

use super::PAGE;
use crate::store::runs::FieldChange;
use crate::store::{Db, StoreError, instant, on_read};
use jiff::Timestamp;
use mostek_model::{Outcome, Reason, RunId, Stream, TeamId};
use sqlx::types::Json;

/// One record of the log.
#[derive(Clone, Debug)]
pub struct LogEntry {
    /// Its place in the run; the key of paging.
    pub number: i64,
    /// Its stream.
    pub stream: Stream,
    /// The source's key.
    pub key: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The name people know it by.
    pub title: String,
    /// The person behind it.
    pub person: String,
    /// Why, where there is a why.
    pub reason: Option<Reason>,
    /// Before and after.
    pub changes: Vec<FieldChange>,
    /// When.
    pub at: Timestamp,
}

/// Which records to list.
#[derive(Clone, Debug, Default)]
pub struct LogFilter {
    /// With this outcome.
    pub outcome: Option<Outcome>,
    /// Of this stream.
    pub stream: Option<String>,
    /// Whose name, number or key contains this.
    pub text: Option<String>,
    /// Before this place in the run.
    pub before: Option<i64>,
}

/// A page of the log.
#[derive(Clone, Debug)]
pub struct LogPage {
    /// Newest first.
    pub entries: Vec<LogEntry>,
    /// Where the next page begins, if there is one.
    pub next: Option<i64>,
    /// The text was looked for in so many records that the search ended before the log did.
    pub partly: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    stream: String,
    source_key: String,
    outcome: String,
    title: String,
    person: String,
    reason: Json<Option<Reason>>,
    changes: Json<Vec<FieldChange>>,
    at: i64,
}

impl TryFrom<Row> for LogEntry {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Self {
            number: row.number,
            stream: Stream::new(row.stream),
            key: row.source_key,
            outcome: Outcome::parse(&row.outcome).ok_or(StoreError::Unreadable {
                what: "outcome",
                value: row.outcome,
            })?,
            title: row.title,
            person: row.person,
            reason: row.reason.0,
            changes: row.changes.0,
            at: instant(row.at),
        })
    }
}

/// A page of a run's log, newest first.
pub async fn log(
    db: &Db,
    team: &TeamId,
    run: &RunId,
    filter: &LogFilter,
) -> Result<LogPage, StoreError> {
    log_page(db, team, run, filter, PAGE).await
}

/// The same with so many rows, for those who take the whole log.
pub async fn log_page(
    db: &Db,
    team: &TeamId,
    run: &RunId,
    filter: &LogFilter,
    most: usize,
) -> Result<LogPage, StoreError> {
    let text = pattern(filter.text.as_deref().unwrap_or_default());
    let wanted = conditions(filter);
    let places = match text.as_str() {
        "" => format!(
            "select o.number, o.stream, o.source_key from {wanted} and $6 = '' order by o.number desc"
        ),
        _ => format!(
            "select o.number, o.stream, o.source_key from \
             (select o.number, o.stream, o.title, o.person, o.source_key from {wanted} \
             order by o.number desc limit {LOOK}) o where {} order by o.number desc",
            contains(db)
        ),
    };
    let sql = format!(
        "select o.number, o.stream, o.source_key, o.outcome, o.title, o.person, o.reason, o.changes, o.at \
         from ({places} limit {}) p join outcomes o on o.run_id = $2 and o.stream = p.stream \
         and o.source_key = p.source_key order by o.number desc",
        most + 1
    );
    let mut rows: Vec<Row> = on_read!(db, pool => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(run.as_str())
        .bind(filter.before.unwrap_or(i64::MAX))
        .bind(filter.outcome.map(Outcome::as_str).unwrap_or_default())
        .bind(filter.stream.as_deref().unwrap_or_default())
        .bind(&text)
        .fetch_all(pool)
        .await?);
    let more = rows.len() > most;
    rows.truncate(most);
    let mut next = rows.last().filter(|_| more).map(|row| row.number);
    if !more && !text.is_empty() {
        next = last_looked_at(db, team, run, filter).await?;
    }
    let entries = rows
        .into_iter()
        .map(LogEntry::try_from)
        .collect::<Result<_, _>>()?;
    Ok(LogPage {
        entries,
        partly: !more && next.is_some(),
        next,
    })
}

/// Records a text is looked for in at a time: a page must not read a log of any size.
const LOOK: usize = 5_000;

/// The place of the last record a text was looked for in; none at the end of the log.
async fn last_looked_at(
    db: &Db,
    team: &TeamId,
    run: &RunId,
    filter: &LogFilter,
) -> Result<Option<i64>, StoreError> {
    let sql = format!(
        "select o.number from {} order by o.number desc limit 1 offset {}",
        conditions(filter),
        LOOK - 1
    );
    Ok(
        on_read!(db, pool => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(team.as_str())
        .bind(run.as_str())
        .bind(filter.before.unwrap_or(i64::MAX))
        .bind(filter.outcome.map(Outcome::as_str).unwrap_or_default())
        .bind(filter.stream.as_deref().unwrap_or_default())
        .fetch_optional(pool)
        .await?),
    )
}

/// The records of a log that pass a filter but for its text. Only what is asked for stands in the conditions: behind
/// an `or`, no index would serve; what is not asked for is bound to nothing.
fn conditions(filter: &LogFilter) -> String {
    let outcome = match filter.outcome {
        Some(_) => "o.outcome = $4",
        None => "$4 = ''",
    };
    let stream = match filter.stream.as_deref().unwrap_or_default() {
        "" => "$5 = ''",
        _ => "o.stream = $5",
    };
    format!(
        "outcomes o join runs r on r.id = o.run_id where r.team_id = $1 and o.run_id = $2 and o.number < $3 \
         and {outcome} and {stream}"
    )
}

/// Neither makes a difference between large and small letters, as far as the database knows them.
fn contains(db: &Db) -> String {
    let like = match db {
        Db::Sqlite { .. } => "like",
        Db::Postgres(_) => "ilike",
    };
    format!(
        "(o.title {like} $6 escape '!' or o.person {like} $6 escape '!' or o.source_key {like} $6 escape '!')"
    )
}

/// A pattern that finds the text anywhere.
pub(super) fn pattern(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    let mut pattern = String::from("%");
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn searched_text_is_taken_literally() {
        assert_eq!(pattern(" A_1% "), "%A!_1!%%");
        assert_eq!(pattern("  "), "");
    }
}
