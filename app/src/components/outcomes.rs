//! Outcomes: icon, word and number. The numbers add up to what was read.

use super::{Icon, use_frame};
use crate::format;
use crate::session::Tone;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Outcome;

/// Name of an outcome's icon.
pub fn outcome_icon(outcome: Outcome) -> &'static str {
    outcome.as_str()
}

/// Colour of an outcome.
pub fn outcome_tone(outcome: Outcome) -> Option<Tone> {
    match outcome {
        Outcome::Created | Outcome::Updated | Outcome::Deleted => None,
        Outcome::Unchanged | Outcome::Skipped => Some(Tone::Rest),
        Outcome::Submitted => Some(Tone::Work),
        Outcome::Held | Outcome::Unsettled | Outcome::Invalid => Some(Tone::Warn),
        Outcome::Rejected | Outcome::Failed => Some(Tone::Bad),
    }
}

/// An outcome in a word.
pub fn outcome_word(outcome: Outcome) -> String {
    match outcome {
        Outcome::Created => t("outcome-created"),
        Outcome::Updated => t("outcome-updated"),
        Outcome::Unchanged => t("outcome-unchanged"),
        Outcome::Deleted => t("outcome-deleted"),
        Outcome::Skipped => t("outcome-skipped"),
        Outcome::Held => t("outcome-held"),
        Outcome::Submitted => t("outcome-submitted"),
        Outcome::Unsettled => t("outcome-unsettled"),
        Outcome::Invalid => t("outcome-invalid"),
        Outcome::Rejected => t("outcome-rejected"),
        Outcome::Failed => t("outcome-failed"),
    }
}

/// Who refused, or who must act; where it helps.
fn outcome_note(outcome: Outcome, target: &str) -> Option<String> {
    match outcome {
        Outcome::Held | Outcome::Unsettled => Some(t("outcome-held-note")),
        Outcome::Invalid => Some(t("outcome-invalid-note")),
        Outcome::Rejected => Some(crate::texts::t_with(
            "outcome-rejected-note",
            mostek_model::Arguments::new().text("platform", target),
        )),
        _ => None,
    }
}

/// An outcome as icon and word.
#[component]
pub fn OutcomeWord(
    /// The outcome.
    outcome: Outcome,
) -> impl IntoView {
    let class = format!(
        "state {}",
        outcome_tone(outcome).map(Tone::class).unwrap_or_default()
    );
    view! {
        <span class=class>
            <Icon name=outcome_icon(outcome) />
            {outcome_word(outcome)}
        </span>
    }
    .into_any()
}

/// The numbers of a run. Those of everyday are always there, the others only where they are not zero.
#[component]
pub fn OutcomeNumbers(
    /// Counts, in order.
    outcomes: Vec<(Outcome, u64)>,
    /// The platform written to.
    target: String,
) -> impl IntoView {
    const ALWAYS: [Outcome; 3] = [Outcome::Created, Outcome::Updated, Outcome::Unchanged];
    let language = use_frame().language;
    let count = |outcome| {
        outcomes
            .iter()
            .find(|(found, _)| *found == outcome)
            .map_or(0, |(_, count)| *count)
    };
    let shown: Vec<_> = Outcome::ALL
        .into_iter()
        .map(|outcome| (outcome, count(outcome)))
        .filter(|(outcome, count)| *count > 0 || ALWAYS.contains(outcome))
        .collect();
    view! {
        <dl class="outs">
            {shown
                .into_iter()
                .map(|(outcome, count)| {
                    let note = if count > 0 { outcome_note(outcome, &target) } else { None };
                    view! {
                        <div class=format!("k-{}", outcome.as_str())>
                            <dt>
                                <Icon name=outcome_icon(outcome) />
                                {outcome_word(outcome)}
                            </dt>
                            <dd>
                                {format::number(language, count)}
                                {note.map(|note| view! { <small>{note}</small> })}
                            </dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
    .into_any()
}
