//! Finding records by name, number, e-mail or phone.

use super::PAGE;
use super::fitting::fitting;
use crate::records::{Criterion, criteria};
use crate::store::{Db, StoreError, instant};
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

/// A record that was found, at the key in `value`.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) value: String,
    pub(super) integration_id: String,
    pub(super) slug: String,
    pub(super) integration: String,
    pub(super) system_platform: String,
    pub(super) stream: String,
    pub(super) source_key: String,
    pub(super) title: String,
    pub(super) person_name: String,
    pub(super) dated_at: Option<i64>,
    pub(super) total: Json<Option<Money>>,
    pub(super) outcome: String,
    pub(super) outcome_at: i64,
    pub(super) person_id: String,
}

/// Where a page begins: which meaning of the text, which of its words leads, and after which key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) meaning: usize,
    pub(super) lead: usize,
    pub(super) value: String,
    pub(super) integration: String,
    pub(super) stream: String,
    pub(super) key: String,
}

/// Stands between the parts of a place; no key in normal form and no id holds it.
const BETWEEN: char = '\u{1f}';

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(6, BETWEEN);
        Some(Self {
            meaning: parts.next()?.parse().ok()?,
            lead: parts.next()?.parse().ok()?,
            value: parts.next()?.to_owned(),
            integration: parts.next()?.to_owned(),
            stream: parts.next()?.to_owned(),
            key: parts.next()?.to_owned(),
        })
    }

    fn of((meaning, lead): (usize, usize), row: &Row) -> String {
        let (meaning, lead) = (meaning.to_string(), lead.to_string());
        [
            meaning.as_str(),
            lead.as_str(),
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
    let mut rows: Vec<((usize, usize), Row)> = Vec::new();
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
        let (lead, found) = fitting(db, team, &meanings[..number], meaning, place, missing).await?;
        if !found.is_empty() {
            settled = kind;
        }
        rows.extend(found.into_iter().map(|row| ((number, lead), row)));
        if rows.len() > PAGE {
            break;
        }
    }
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows
        .last()
        .filter(|_| more)
        .map(|(found, row)| Place::of(*found, row));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_whatever_the_key_holds() {
        let text = ["1", "0", "nova", "i", "orders", "a\u{1f}b/c?d"].join(&BETWEEN.to_string());
        let place = Place::parse(&text).unwrap_or_default();
        assert_eq!((place.meaning, place.key.as_str()), (1, "a\u{1f}b/c?d"));
        assert_eq!(Place::parse("nonsense"), None);
    }
}
