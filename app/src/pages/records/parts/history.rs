//! What happened to a record over all runs.

use crate::components::{Icon, When, outcome_icon, outcome_tone, outcome_word};
use crate::data::{ChangeRow, HistoryRow};
use crate::session::Tone;
use crate::texts::t;
use leptos::prelude::*;

/// What happened to the record over all runs.
#[component]
pub fn History(
    /// The newest first.
    rows: Vec<HistoryRow>,
) -> impl IntoView {
    let none = rows.is_empty();
    view! {
        <section class="panel flush" aria-labelledby="history">
            <header>
                <h2 id="history">{t("history-title")}</h2>
            </header>
            {none.then(|| view! { <p class="pad quiet">{t("history-none")}</p> })}
            <ol class="time">{rows.into_iter().map(|row| view! { <Happened row /> }).collect_view()}</ol>
            <footer>{t("history-note")}</footer>
        </section>
    }
    .into_any()
}

/// Something that happened.
#[component]
fn Happened(
    /// What.
    row: HistoryRow,
) -> impl IntoView {
    let tone = outcome_tone(row.outcome)
        .map(Tone::class)
        .unwrap_or_default();
    // A new record names all its fields.
    let many = row.changes.len() > 3;
    view! {
        <li class=tone>
            <Icon name=outcome_icon(row.outcome) />
            <div>
                <p>
                    <b>{outcome_word(row.outcome)}</b>
                    " "
                    <a class="dim" href=format!("/runs/{}", row.run)>
                        <When at=row.at />
                    </a>
                </p>
                {(!row.what.is_empty() && !many).then(|| view! { <p class="quiet">{row.what.clone()}</p> })}
                {if many {
                    let summary = if row.what.is_empty() { t("details") } else { row.what };
                    view! {
                        <details class="kept">
                            <summary>{summary}</summary>
                            <Changes changes=row.changes />
                        </details>
                    }
                        .into_any()
                } else {
                    view! { <Changes changes=row.changes /> }.into_any()
                }}
            </div>
        </li>
    }
    .into_any()
}

/// Fields before and after.
#[component]
fn Changes(
    /// The changes.
    changes: Vec<ChangeRow>,
) -> impl IntoView {
    view! {
        {changes
                    .into_iter()
                    .map(|change| {
                        let before = (!change.before.is_empty())
                            .then(|| {
                                view! {
                                    <del class="dim">{change.before}</del>
                                    " → "
                                }
                            });
                        let after = if change.after.is_empty() { t("empty") } else { change.after };
                        view! {
                            <p class="change">
                                {change.field} ": " {before} <ins>{after}</ins>
                            </p>
                        }
                    })
                    .collect_view()}
    }
    .into_any()
}
