//! Why a record is not delivered, and what came of asking for it.

use super::Facts;
use crate::components::{Icon, OutcomeWord, needs_role, outcome_tone};
use crate::data::{HintPart, WaitsPart};
use crate::session::Tone;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// What came of asking for the record.
#[component]
pub fn HintNote(
    /// What is known.
    hint: HintPart,
) -> impl IntoView {
    let tone = if hint.open { Tone::Work } else { Tone::Rest };
    let icon = if hint.open { "turn" } else { "sync" };
    view! {
        <div class=format!("notice {}", tone.class()) role="status">
            <Icon name=icon turns=hint.open />
            <div>
                <p class="what">{hint.text}</p>
                {hint.why.map(|why| view! { <p class="where">{why}</p> })}
            </div>
            {hint
                .run
                .map(|run| {
                    view! {
                        <span class="do">
                            <a href=format!("/runs/{run}")>{t("see-run")}</a>
                        </span>
                    }
                })}
        </div>
    }
    .into_any()
}

/// Why the record is not delivered.
#[component]
pub fn Waits(
    /// What is known.
    waits: WaitsPart,
) -> impl IntoView {
    let class = waits
        .outcome
        .and_then(outcome_tone)
        .unwrap_or(Tone::Warn)
        .class();
    view! {
        <section class="panel" aria-labelledby="waits">
            <header>
                <h2 id="waits">{t("waits-title")}</h2>
                {waits.outcome.map(|outcome| view! { <OutcomeWord outcome /> })}
                {waits
                    .mend
                    .map(|(href, label)| {
                        view! {
                            <a class="btn slim push" href=href>
                                {label}
                            </a>
                        }
                    })}
            </header>
            <div class="pad stack">
                <p class=format!("because {class}")>{waits.why}</p>
                <Facts facts=waits.facts />
                {match waits.payload {
                    Some(payload) => {
                        view! {
                            <details class="kept">
                                <summary>{t("waits-payload")}</summary>
                                <pre tabindex="0">{payload}</pre>
                            </details>
                        }
                            .into_any()
                    }
                    None => {
                        view! { <p class="quiet small">{t("waits-payload")} ": " {needs_role(Role::Operator)}</p> }.into_any()
                    }
                }}
                <p class="small">
                    <a href=format!("/runs/{}", waits.run)>{t("see-run")}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}
