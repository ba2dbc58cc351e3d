//! The log of a run.

use super::{Moment, PageError};
use mostek_model::Outcome;

/// A field before and after; empty means there was nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRow {
    /// The target's field.
    pub field: String,
    /// Before.
    pub before: String,
    /// After.
    pub after: String,
}

/// A record of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogRow {
    /// Its place in the run.
    pub number: i64,
    /// When.
    pub at: Moment,
    /// Its stream, in words.
    pub stream: String,
    /// The source's key.
    pub key: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it.
    pub person: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What happened, in words.
    pub what: String,
    /// Before and after.
    pub changes: Vec<ChangeRow>,
}

/// A page of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogPage {
    /// Newest first.
    pub rows: Vec<LogRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<i64>,
    /// The text was looked for in a part of the log only; the next page looks on.
    pub partly: bool,
    /// Streams to filter by: value and text.
    pub streams: Vec<(String, String)>,
}

/// Which page of a run's log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogAsk {
    /// The run.
    pub run: String,
    /// With this outcome; empty for all.
    pub outcome: String,
    /// Of this stream; empty for all.
    pub stream: String,
    /// Whose name, number or key contains this.
    pub text: String,
    /// Before this place in the run; empty for the newest.
    pub before: String,
}

/// Reads a page of a run's log.
pub async fn run_log(ask: LogAsk) -> Result<LogPage, PageError> {
    let LogAsk {
        run: id,
        outcome,
        stream,
        text,
        before,
    } = ask;
    use crate::server;
    use mostek_engine::console::{self, LogFilter};
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let filter = LogFilter {
        outcome: Outcome::parse(&outcome),
        stream: (!stream.is_empty()).then_some(stream),
        text: (!text.trim().is_empty()).then_some(text),
        before: before.parse().ok(),
    };
    let run = mostek_model::RunId::new(id);
    let (db, team) = (&services.db, &person.team_id);
    let summary = console::run(db, team, &run)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let page = console::log(db, team, &run, &filter)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    Ok(LogPage {
        rows: page
            .entries
            .into_iter()
            .map(|entry| made::row(entry, summary.system.platform.as_str(), &when))
            .collect(),
        next: page.next,
        partly: page.partly,
        streams: made::streams(&summary),
    })
}

pub(crate) use made::row as log_row;

mod made {
    use super::{ChangeRow, LogRow};
    use crate::format::When;
    use crate::server;
    use crate::texts::{counted, t};
    use mostek_engine::console::{LogEntry, RunSummary};
    use mostek_model::Outcome;

    /// The streams of a run, each once.
    pub fn streams(run: &RunSummary) -> Vec<(String, String)> {
        let mut streams: Vec<_> = run
            .flows
            .iter()
            .map(|flow| (flow.stream.to_string(), server::stream(&flow.stream)))
            .collect();
        streams.sort();
        streams.dedup();
        streams
    }

    /// A record in words; fields by the names its target gives them.
    pub fn row(entry: LogEntry, target: &str, when: &When) -> LogRow {
        let changed = u64::try_from(entry.changes.len()).unwrap_or_default();
        let what = match (&entry.reason, entry.outcome) {
            (Some(reason), _) => server::reason(reason),
            (None, Outcome::Created) => t("log-created"),
            (None, Outcome::Deleted) => t("log-deleted"),
            (None, _) if changed > 0 => counted("log-fields", changed),
            (None, _) => String::new(),
        };
        LogRow {
            number: entry.number,
            at: when.clock(entry.at),
            stream: server::stream(&entry.stream),
            key: entry.key,
            title: entry.title,
            person: entry.person,
            outcome: entry.outcome,
            what,
            changes: entry
                .changes
                .into_iter()
                .map(|change| ChangeRow {
                    field: server::target_field(target, &change.field),
                    before: server::value(&change.before, when),
                    after: server::value(&change.after, when),
                })
                .collect(),
        }
    }
}
