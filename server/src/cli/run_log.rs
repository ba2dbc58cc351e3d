//! The log of a run.

use super::Problem;
use super::context::Context;
use super::output::table;
use mostek_engine::console::{self, LogEntry, LogFilter};
use mostek_engine::texts;
use mostek_model::Language;
use serde_json::{Value, json};

/// Pages through the log up to the limit.
pub(super) async fn log(
    context: &Context,
    run: &str,
    mut filter: LogFilter,
    limit: u64,
) -> Result<u8, Problem> {
    let (actor, stored) = context.run(run).await?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut entries: Vec<LogEntry> = Vec::new();
    loop {
        let page = console::log(&context.services.db, &actor.team, &stored.id, &filter).await?;
        filter.before = page.next;
        entries.extend(page.entries);
        if page.next.is_none() || entries.len() >= limit {
            break;
        }
    }
    entries.truncate(limit);
    let words = |entry: &LogEntry| {
        entry
            .reason
            .as_ref()
            .map(|reason| texts::reason(Language::En, reason))
    };
    let values: Vec<Value> = entries
        .iter()
        .map(|entry| {
            json!({
                "number": entry.number, "stream": entry.stream, "key": entry.key, "outcome": entry.outcome,
                "title": entry.title, "person": entry.person, "reason": entry.reason, "why": words(entry),
                "changes": entry.changes, "at": entry.at,
            })
        })
        .collect();
    context.output.answer(&values, || {
        let rows: Vec<Vec<String>> = entries
            .iter()
            .map(|entry| {
                vec![
                    entry.number.to_string(),
                    entry.outcome.as_str().to_owned(),
                    entry.stream.to_string(),
                    entry.key.clone(),
                    entry.title.clone(),
                    words(entry).unwrap_or_default(),
                ]
            })
            .collect();
        if rows.is_empty() {
            "nothing to show: records that were unchanged are only counted".to_owned()
        } else {
            table(&["", "outcome", "stream", "key", "record", "why"], &rows)
        }
    });
    Ok(0)
}
