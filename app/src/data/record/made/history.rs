//! What happened to a record, in words.

use super::super::{ChangeRow, HistoryRow};
use super::parts::Parts;
use crate::format::When;
use crate::server;
use crate::texts::{counted, t};
use mostek_engine::console::Happened;
use mostek_model::Outcome;

/// One thing that happened.
pub(super) fn history_row(
    parts: &Parts,
    platform: &str,
    happened: &Happened,
    when: &When,
) -> HistoryRow {
    let changed = u64::try_from(happened.changes.len()).unwrap_or_default();
    let what = match (&happened.reason, happened.outcome) {
        (Some(reason), _) => server::reason(reason),
        (None, Outcome::Created) => t("log-created"),
        (None, Outcome::Deleted) => t("log-deleted"),
        (None, _) if changed > 0 => counted("log-fields", changed),
        (None, _) => String::new(),
    };
    HistoryRow {
        at: when.moment(happened.at),
        run: happened.run.to_string(),
        outcome: happened.outcome,
        what,
        changes: happened
            .changes
            .iter()
            .map(|change| ChangeRow {
                field: parts.field(platform, &change.stream, &change.field),
                before: server::value(&change.before, when),
                after: server::value(&change.after, when),
            })
            .collect(),
    }
}
