//! Beside a run: its steps, writes, requests and events.

use crate::components::{Erase, Icon, When, outcome_word, use_frame};
use crate::data::{EventRow, Requests, RunFlow, WriteRow};
use crate::format;
use crate::session::Tone;
use crate::texts::{count_of, counted, t, t_with};
use leptos::prelude::*;

/// What is done, flow by flow.
#[component]
pub fn Steps(
    /// The flows.
    flows: Vec<RunFlow>,
) -> impl IntoView {
    let language = use_frame().language;
    let progress = move |flow: &RunFlow| match flow.total.filter(|_| flow.tone != Tone::Ok) {
        Some(total) => t_with(
            "of-total",
            count_of(total).text("read", format::number(language, flow.read)),
        ),
        None => format::number(language, flow.read),
    };
    view! {
        <section class="panel" aria-labelledby="steps">
            <header>
                <h2 id="steps">{t("run-steps")}</h2>
            </header>
            <ol class="steps pad">
                {flows
                    .into_iter()
                    .map(|flow| {
                        let working = flow.tone == Tone::Work;
                        view! {
                            <li class=flow.tone.class() aria-current=flow.current.then_some("step")>
                                <Icon name=if working { "turn" } else { flow.tone.class() } turns=working />
                                <span>{flow.stream.clone()}</span>
                                <span class="quiet">{progress(&flow)}</span>
                                <span class="sub">{flow.phase}</span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </section>
    }
    .erase()
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

/// Requests through each connection.
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
            <dl class="facts pad">
                {rows
                    .into_iter()
                    .map(|row| {
                        view! {
                            <dt>{row.platform}</dt>
                            <dd>{row.name} ", " {counted("requests", row.count)}</dd>
                        }
                    })
                    .collect_view()}
            </dl>
        </section>
    }
    .erase()
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
