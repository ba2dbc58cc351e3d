//! A run in numbers, for people.

use super::when::duration;
use mostek_engine::runs::RunSummary;
use mostek_engine::texts;
use mostek_model::{Language, Reason};

/// What moved, what became of it, and why it failed if it did.
pub(super) fn summary_text(summary: &RunSummary, failure: Option<&Reason>) -> String {
    let mut text = format!(
        "run {} {} after {}",
        summary.run,
        summary.state,
        duration(summary.duration_ms)
    );
    for flow in &summary.flows {
        let outcomes: Vec<String> = flow
            .outcomes
            .iter()
            .filter(|(_, count)| **count > 0)
            .map(|(outcome, count)| format!("{count} {outcome}"))
            .collect();
        text.push_str(&format!(
            "\n{}: {} read, {}",
            flow.stream,
            flow.read,
            or_nothing(&outcomes)
        ));
        for (stream, writes) in &flow.writes {
            let writes: Vec<String> = writes
                .iter()
                .filter(|(_, count)| **count > 0)
                .map(|(what, count)| format!("{count} {what}"))
                .collect();
            text.push_str(&format!("\n  {stream}: {}", or_nothing(&writes)));
        }
    }
    let requests: Vec<String> = summary
        .requests
        .iter()
        .map(|(connection, count)| format!("{count} at {connection}"))
        .collect();
    text.push_str(&format!("\nrequests: {}", or_nothing(&requests)));
    if let Some(reason) = failure {
        text.push_str(&format!("\nwhy: {}", texts::reason(Language::En, reason)));
    }
    text
}

fn or_nothing(parts: &[String]) -> String {
    if parts.is_empty() {
        "nothing".to_owned()
    } else {
        parts.join(", ")
    }
}
