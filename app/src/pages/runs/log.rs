//! The log of a run: every record that was not unchanged, filtered by what the address says.

use super::log_row::LogRows;
use crate::components::{Field, Icon, SelectField, outcome_word};
use crate::data::{self, LogAsk, LogPage};
use crate::format::query_value;
use crate::pages::{asked, show_part};
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Outcome;

/// The address of a page of this log, without where it begins.
fn address(asked: &LogAsk) -> String {
    format!("/runs/{}?{}", asked.run, filter(asked))
}

/// The filter, as addresses have it.
fn filter(asked: &LogAsk) -> String {
    format!(
        "outcome={}&stream={}&text={}",
        asked.outcome,
        asked.stream,
        query_value(&asked.text)
    )
}

fn is_filter(asked: &LogAsk) -> bool {
    [&asked.outcome, &asked.stream, &asked.text, &asked.before]
        .into_iter()
        .any(|value| !value.is_empty())
}

/// The log.
#[component]
pub fn Log(
    /// The run.
    run: String,
) -> impl IntoView {
    let open = asked("open").parse::<i64>().ok();
    let asked = LogAsk {
        run,
        outcome: asked("outcome"),
        stream: asked("stream"),
        text: asked("text"),
        before: asked("before"),
    };
    // What is wrong with the run is said above.
    show_part(data::run_log(asked.clone()), move |page| {
        view! { <Page page asked open /> }.into_any()
    })
}

/// The filter: a form that asks for another page.
#[component]
fn Filter(
    /// What is asked for now.
    asked: LogAsk,
    /// Streams to filter by.
    streams: Vec<(String, String)>,
) -> impl IntoView {
    let all = || [(String::new(), t("filter-all"))];
    let outcomes = Outcome::ALL
        .into_iter()
        .filter(|outcome| outcome.is_logged())
        .map(|outcome| (outcome.as_str().to_owned(), outcome_word(outcome)));
    let outcomes = all().into_iter().chain(outcomes).collect();
    let streams = all().into_iter().chain(streams).collect();
    let address = format!("/runs/{}", asked.run);
    let filtered = is_filter(&asked);
    view! {
        <form class="filters push" method="get" action=format!("{address}#log") role="search" aria-label=t("log-filter")>
            <Field name="text" label=t("log-text") kind="search" value=asked.text />
            <SelectField name="outcome" label=t("column-outcome") choices=outcomes value=asked.outcome />
            <SelectField name="stream" label=t("column-flow") choices=streams value=asked.stream />
            <button class="btn">{t("filter")}</button>
            {filtered
                .then(|| {
                    view! {
                        <a class="btn plain" href=format!("{address}#log")>
                            {t("filter-clear")}
                        </a>
                    }
                })}
        </form>
    }
    .into_any()
}

/// A page of the log.
#[component]
fn Page(
    /// The records.
    page: LogPage,
    /// What was asked for.
    asked: LogAsk,
    /// The record whose details are open.
    open: Option<i64>,
) -> impl IntoView {
    let address = address(&asked);
    let here = format!("{address}&before={}", asked.before);
    let first = format!("{address}#log");
    let next = page.next.map(|next| format!("{address}&before={next}#log"));
    let begun = !asked.before.is_empty();
    let export = format!("/runs/{}/log.csv?{}", asked.run, filter(&asked));
    let (searched, older) = if page.partly {
        (Some(t("log-searched-partly")), t("log-search-older"))
    } else {
        (None, t("page-older"))
    };
    let nothing = if is_filter(&asked) {
        t("log-none-found")
    } else {
        t("log-none")
    };
    view! {
        <section class="panel flush" aria-labelledby="log">
            <header>
                <h2 id="log">{t("log-title")}</h2>
                <Filter asked streams=page.streams />
                <a class="btn" href=export rel="external" download="">
                    <Icon name="file" />
                    {t("log-export")}
                </a>
            </header>
            {if page.rows.is_empty() {
                view! { <p class="pad quiet">{searched.unwrap_or(nothing)}</p> }.into_any()
            } else {
                view! {
                    <LogRows rows=page.rows here open />
                    {searched.map(|searched| view! { <p class="pad quiet">{searched}</p> })}
                }
                    .into_any()
            }}
            {(begun || next.is_some())
                .then(|| {
                    view! {
                        <footer>
                            <nav class="pager push" aria-label=t("pages")>
                                {begun.then(|| view! { <a href=first>{t("page-first")}</a> })}
                                {next.map(|next| view! { <a href=next>{older}</a> })}
                            </nav>
                        </footer>
                    }
                })}
        </section>
    }
    .into_any()
}
