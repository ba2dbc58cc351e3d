//! Beside a run: its steps, writes, requests and events.

use crate::components::{Icon, Meter, When, outcome_word, use_frame};
use crate::data::{EventRow, PhaseRow, Requests, WriteRow};
use crate::format;
use crate::session::Tone;
use crate::texts::t;
use leptos::prelude::*;

/// What is done, step by step.
#[component]
pub fn Steps(
    /// The steps.
    steps: Vec<PhaseRow>,
) -> impl IntoView {
    (!steps.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="steps">
                <header>
                    <h2 id="steps">{t("run-steps")}</h2>
                </header>
                <ol class="steps pad">
                    {steps
                        .into_iter()
                        .map(|step| {
                            view! {
                                <li class=step.tone.class() aria-current=step.current.then_some("step")>
                                    <Icon
                                        name=if step.tone == Tone::Work { "turn" } else { step.tone.class() }
                                        turns=step.tone == Tone::Work
                                    />
                                    <span>{step.what} <span class="sr">{word(step.tone)}</span></span>
                                    <span class="quiet">{step.count}</span>
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </section>
        }
    })
}

/// How a step is, for those who do not see its icon.
fn word(tone: Tone) -> String {
    match tone {
        Tone::Ok => t("run-step-done"),
        Tone::Work | Tone::Rest => t("run-step-now"),
        _ => t("run-step-later"),
    }
}

/// What was written, by the target's own streams.
#[component]
pub fn Writes(
    /// The writes.
    rows: Vec<WriteRow>,
) -> impl IntoView {
    let language = use_frame().language;
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="writes">
                <header>
                    <h2 id="writes">{t("run-writes")}</h2>
                </header>
                <dl class="facts pad">
                    {rows
                        .into_iter()
                        .map(|row| {
                            let words: Vec<String> = row
                                .writes
                                .iter()
                                .map(|(outcome, count)| {
                                    format!("{} {}", outcome_word(*outcome), format::number(language, *count))
                                })
                                .collect();
                            view! {
                                <dt>{row.stream}</dt>
                                <dd>{words.join(", ")}</dd>
                            }
                        })
                        .collect_view()}
                </dl>
            </section>
        }
    })
}

/// Requests to each side, against the budget of its account.
#[component]
pub fn RequestsPanel(
    /// The requests.
    rows: Vec<Requests>,
) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby="requests">
            <header>
                <h2 id="requests">{t("run-requests")}</h2>
            </header>
            <div class="pad stack meters">
                {rows.into_iter().map(|row| view! { <Side row /> }).collect_view()}
            </div>
        </section>
    }
    .into_any()
}

/// One side.
#[component]
fn Side(
    /// Its requests.
    row: Requests,
) -> impl IntoView {
    let measured = row.speed.is_some();
    let notes: Vec<String> = measured
        .then(|| row.count.clone())
        .into_iter()
        .chain(row.notes)
        .collect();
    view! {
        <div class="meter">
            <p class="cap">
                <span>
                    <b>{row.platform}</b>
                    " "
                    <small>{row.name}</small>
                </span>
                <span>{row.speed.unwrap_or(row.count)}</span>
            </p>
            {measured.then(|| view! { <Meter own=row.own others=row.others /> })}
            {(!notes.is_empty())
                .then(|| {
                    view! {
                        <p class="notes">
                            {notes.into_iter().map(|note| view! { <span>{note}</span> }).collect_view()}
                        </p>
                    }
                })}
        </div>
    }
    .into_any()
}

/// What happened, newest first.
#[component]
pub fn Events(
    /// The events.
    rows: Vec<EventRow>,
) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="events">
                <header>
                    <h2 id="events">{t("run-events")}</h2>
                </header>
                <ol class="events">
                    {rows
                        .into_iter()
                        .map(|row| {
                            view! {
                                <li>
                                    <When at=row.at />
                                    <Icon name=row.icon />
                                    <span>{row.text}</span>
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </section>
        }
    })
}
