//! What could not be delivered.

use super::runs::Choice;
use super::{Moment, PageError};
use mostek_model::Outcome;

/// Which records that wait to list; empty texts mean all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitingAsk {
    /// Of this integration, by its name in addresses.
    pub integration: String,
    /// Of this stream.
    pub stream: String,
    /// With this outcome.
    pub outcome: String,
    /// For this cause, by the code of its reason.
    pub cause: String,
    /// Whose name, number or key contains this.
    pub text: String,
    /// Where the page begins.
    pub after: String,
}

impl WaitingAsk {
    /// True when not everything is asked for.
    pub fn is_filter(&self) -> bool {
        *self != Self::default()
    }
}

/// A record that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingRow {
    /// Its page.
    pub href: String,
    /// Its stream, as stored, for forms.
    pub stream_name: String,
    /// Its stream, in words.
    pub stream: String,
    /// The source's key, for forms.
    pub key: String,
    /// The integration's id, for forms.
    pub integration_id: String,
    /// The integration's name.
    pub integration: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it.
    pub person: String,
    /// As what it counts.
    pub outcome: Outcome,
    /// Why, with the platform's own answer.
    pub why: String,
    /// Since when it waits, in words.
    pub since: String,
    /// When it was tried last.
    pub last_at: Moment,
    /// How often it was tried.
    pub tries: u64,
}

/// A cause that keeps records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseRow {
    /// The list with this cause only.
    pub href: String,
    /// In words.
    pub what: String,
    /// As what the records count.
    pub outcome: Outcome,
    /// How many wait.
    pub count: u64,
    /// The integration's name.
    pub integration: String,
    /// Where it is mended: address and what to press.
    pub mend: Option<(String, String)>,
    /// It is the one that is listed.
    pub current: bool,
}

/// The list of records that wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndeliveredPage {
    /// How many wait; counting stops at some number.
    pub count: u64,
    /// Counting stopped.
    pub more_than_counted: bool,
    /// Why, the cause that keeps the most first.
    pub causes: Vec<CauseRow>,
    /// The newest first.
    pub rows: Vec<WaitingRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// Integrations to filter by.
    pub integrations: Vec<Choice>,
    /// Streams to filter by.
    pub streams: Vec<Choice>,
    /// Integrations with records that wait: id and name, for trying all again.
    pub retry: Vec<Choice>,
}

/// Reads a page of records that wait.
pub async fn undelivered(ask: WaitingAsk) -> Result<UndeliveredPage, PageError> {
    let WaitingAsk {
        integration,
        stream,
        outcome,
        cause,
        text,
        after,
    } = ask;
    use crate::server;
    use mostek_engine::console::{self, WaitingFilter};
    use mostek_engine::store;

    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let filter = WaitingFilter {
        integration: integration.clone(),
        stream,
        outcome,
        code: cause.clone(),
        text,
        after,
    };
    let page = console::waiting(db, team, &filter)
        .await
        .map_err(server::trouble)?;
    let causes = console::causes(db, team).await.map_err(server::trouble)?;
    let count = console::waiting_count(db, team)
        .await
        .map_err(server::trouble)?;
    let integrations = store::integrations::list(db, team)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let retry = console::with_waiting(db, team)
        .await
        .map_err(server::trouble)?;
    let streams = ["customers", "orders"].map(|name| {
        let stream = mostek_model::Stream::named(name);
        (name.to_owned(), server::stream(&stream))
    });
    Ok(UndeliveredPage {
        count,
        more_than_counted: count >= console::MOST_COUNTED,
        causes: causes
            .iter()
            .map(|found| made::cause(found, &integration, &cause))
            .collect(),
        rows: page
            .records
            .iter()
            .map(|record| made::row(record, &when))
            .collect(),
        next: page.next,
        integrations: integrations
            .into_iter()
            .map(|row| (row.slug, row.name))
            .collect(),
        streams: streams.into(),
        retry,
    })
}

pub(crate) use made::{cause_words, mend};

mod made {
    use super::{CauseRow, WaitingRow};
    use crate::data::record_address;
    use crate::format::{When, query_value};
    use crate::server;
    use crate::texts::{language, t};
    use mostek_engine::console::{Cause, Waiting};
    use mostek_model::{Outcome, Reason};

    pub fn row(record: &Waiting, when: &When) -> WaitingRow {
        WaitingRow {
            href: record_address(&record.slug, record.stream.as_str(), &record.key),
            stream_name: record.stream.to_string(),
            stream: server::stream_of_one(&record.stream),
            key: record.key.clone(),
            integration_id: record.integration.clone(),
            integration: record.name.clone(),
            title: if record.title.is_empty() {
                record.key.clone()
            } else {
                record.title.clone()
            },
            person: record.person.clone(),
            outcome: record.outcome,
            why: server::reason(&record.reason),
            since: when.moment(record.first_at).text,
            last_at: when.moment(record.last_at),
            tries: record.tries,
        }
    }

    pub fn cause(found: &Cause, integration: &str, cause: &str) -> CauseRow {
        CauseRow {
            href: format!(
                "/undelivered?integration={}&cause={}",
                found.slug,
                query_value(&found.code)
            ),
            what: cause_words(&found.example),
            outcome: found.outcome,
            count: found.count,
            integration: found.name.clone(),
            mend: mend(
                &found.code,
                Some(found.outcome),
                &found.slug,
                &found.system_slug,
            ),
            current: found.slug == integration && found.code == cause,
        }
    }

    /// A cause in words; where there are none for all of its records, the words for one of them.
    pub(crate) fn cause_words(example: &Reason) -> String {
        let short = Reason {
            code: format!("group-{}", example.code),
            values: example.values.clone(),
            answer: None,
        };
        match server::engine_text(language(), &short.code) {
            Some(_) => server::reason(&short),
            None => server::reason(example),
        }
    }

    /// Where a cause is mended, and what to press there.
    pub(crate) fn mend(
        code: &str,
        outcome: Option<Outcome>,
        slug: &str,
        system: &str,
    ) -> Option<(String, String)> {
        match (code, outcome) {
            ("reason-status-unmapped", _) => {
                Some((format!("/integrations/{slug}/statuses"), t("mend-statuses")))
            }
            ("reason-no-key", _) => {
                Some((format!("/integrations/{slug}/settings"), t("mend-settings")))
            }
            (_, Some(Outcome::Invalid | Outcome::Rejected)) => {
                Some((format!("/integrations/{slug}/fields"), t("mend-fields")))
            }
            (_, Some(Outcome::Failed)) => {
                Some((format!("/connections/{system}"), t("mend-connection")))
            }
            _ => None,
        }
    }
}
