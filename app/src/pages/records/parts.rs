//! Parts of a record's page.

use crate::components::{
    Icon, OutcomeWord, When, needs_role, outcome_icon, outcome_tone, outcome_word,
};
use crate::data::{BecameRow, ChangeRow, Fact, HintPart, HistoryRow, WaitsPart};
use crate::session::Tone;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// Labels and values.
#[component]
fn Facts(
    /// In order.
    facts: Vec<Fact>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {facts
                .into_iter()
                .map(|(label, value)| {
                    view! {
                        <dt>{label}</dt>
                        <dd>{value}</dd>
                    }
                })
                .collect_view()}
        </dl>
    }
    .into_any()
}

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

/// What the record became in the system, with the fields last written.
#[component]
pub fn Became(
    /// The record's own first, then its person's.
    rows: Vec<BecameRow>,
    /// The system's brand.
    platform: String,
) -> impl IntoView {
    let title = t_with(
        "became-title",
        Arguments::new().text("platform", platform.clone()),
    );
    let none = rows.is_empty();
    view! {
        <section class="panel flush" aria-labelledby="became">
            <header>
                <h2 id="became">{title}</h2>
            </header>
            {none
                .then(|| {
                    view! {
                        <p class="pad quiet">
                            {t_with("became-nothing", Arguments::new().text("platform", platform))}
                        </p>
                    }
                })}
            {rows.into_iter().map(|row| view! { <BecameOne row /> }).collect_view()}
        </section>
    }
    .into_any()
}

/// One record of the system.
#[component]
fn BecameOne(
    /// The record.
    row: BecameRow,
) -> impl IntoView {
    let id = row.id.clone();
    let caption = format!("{} {}", row.stream, row.id);
    view! {
        <div class="became">
            <p>
                <b>{row.stream}</b>
                " "
                {match row.url {
                    Some(url) => view! { <a href=url rel="external noreferrer">{id}</a> }.into_any(),
                    None => view! { <code>{id}</code> }.into_any(),
                }}
            </p>
            <p class="quiet small">
                {row.origin} ". " {t("became-written")} ": " <When at=row.written_at />
            </p>
        </div>
        <table class="written">
            <caption class="sr">{caption}</caption>
            <thead class="sr">
                <tr>
                    <th scope="col">{t("column-field")}</th>
                    <th scope="col">{t("became-value")}</th>
                </tr>
            </thead>
            <tbody>
                {row
                    .fields
                    .into_iter()
                    .map(|(field, value)| {
                        view! {
                            <tr>
                                <th scope="row">{field}</th>
                                <td>{value}</td>
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// Whose record it is, and by what that is known.
#[component]
pub fn Who(
    /// The person's name.
    person: String,
    /// Everything that identifies the person, former addresses too.
    keys: Vec<Fact>,
) -> impl IntoView {
    let unknown = keys.is_empty();
    view! {
        <section class="panel" aria-labelledby="who">
            <header>
                <h2 id="who">{t("who-title")}</h2>
            </header>
            <div class="pad stack">
                {(!person.is_empty()).then(|| view! { <p class="strong">{person}</p> })}
                {if unknown {
                    view! { <p class="quiet">{t("who-unknown")}</p> }.into_any()
                } else {
                    view! {
                        <Facts facts=keys />
                        <p class="quiet small">{t("who-note")}</p>
                    }
                        .into_any()
                }}
            </div>
        </section>
    }
    .into_any()
}

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
