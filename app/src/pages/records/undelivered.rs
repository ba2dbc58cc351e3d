//! What didn't get through, why, and what mends most of it?

use super::undelivered_rows::WaitingRows;
use crate::components::{
    Field, Icon, NoticeBox, OutcomeWord, PageHead, PostButton, SelectField, outcome_word, use_frame,
};
use crate::data::{self, CauseRow, Choice, UndeliveredPage, WaitingAsk, WaitingRow};
use crate::format::{self, query_value};
use crate::pages::{asked, show};
use crate::session::Flash;
use crate::texts::{counted, t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Outcome, Role};

/// All records of the team that wait.
#[component]
pub fn Undelivered() -> impl IntoView {
    let asked = WaitingAsk {
        integration: asked("integration"),
        stream: asked("stream"),
        outcome: asked("outcome"),
        cause: asked("cause"),
        text: asked("text"),
        after: asked("after"),
    };
    let page = data::undelivered(asked.clone());
    show(page, move |page, flash| {
        view! { <Page page flash asked /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The records.
    page: UndeliveredPage,
    /// What the last form left.
    flash: Flash,
    /// What was asked for.
    asked: WaitingAsk,
) -> impl IntoView {
    let lede = match (page.count, page.more_than_counted) {
        (0, _) => String::new(),
        (_, true) => t("undelivered-lede-many"),
        (count, false) => counted("undelivered-lede", count),
    };
    let nothing_waits = page.count == 0;
    let retry = page.retry;
    view! {
        <PageHead title=t("undelivered") lede=lede>
            <RetryAll integrations=retry />
        </PageHead>
        <NoticeBox notice=flash.notice />
        {if nothing_waits {
            view! {
                <p class="all-well">
                    <Icon name="ok" />
                    {t("undelivered-none")}
                </p>
            }
                .into_any()
        } else {
            view! {
                <div class="cols flip">
                    <Causes causes=page.causes all=!asked.is_filter() />
                    <List
                        rows=page.rows
                        next=page.next
                        asked=asked
                        integrations=page.integrations
                        streams=page.streams
                    />
                </div>
            }
                .into_any()
        }}
    }
    .into_any()
}

/// Trying everything of an integration again. With one integration it is one button, else one for each.
#[component]
fn RetryAll(
    /// Id and name of those with records that wait.
    integrations: Vec<Choice>,
) -> impl IntoView {
    let single = integrations.len() == 1;
    integrations
        .into_iter()
        .map(|(id, name)| {
            let label = if single {
                t("retry-all")
            } else {
                t_with(
                    "retry-all-of",
                    Arguments::new().text("integration", name.clone()),
                )
            };
            view! {
                <PostButton
                    action="/api/retry_undelivered"
                    values=vec![("integration", id)]
                    label=label
                    icon="sync"
                    role=Role::Operator
                />
            }
        })
        .collect_view()
        .into_any()
}

/// Why records wait.
#[component]
fn Causes(
    /// The cause that keeps the most first.
    causes: Vec<CauseRow>,
    /// All causes are listed.
    all: bool,
) -> impl IntoView {
    let language = use_frame().language;
    view! {
        <section class="panel flush" aria-labelledby="causes">
            <header>
                <h2 id="causes">{t("causes-title")}</h2>
            </header>
            <ul class="causes">
                <li class=if all { "on" } else { "" }>
                    <a class="pick" href="/undelivered" aria-current=all.then_some("true")>
                        {t("causes-all")}
                    </a>
                </li>
                {causes
                    .into_iter()
                    .map(|cause| {
                        let what = cause.what.clone();
                        view! {
                            <li class=if cause.current { "on" } else { "" }>
                                <a class="pick" href=cause.href aria-current=cause.current.then_some("true")>
                                    {cause.what}
                                </a>
                                <b>{format::number(language, cause.count)}</b>
                                <small>
                                    <OutcomeWord outcome=cause.outcome />
                                    " "
                                    {cause.integration}
                                    {cause
                                        .mend
                                        .map(|(href, label)| {
                                            view! {
                                                <a class="fix" href=href>
                                                    {label}
                                                    <span class="sr">": " {what}</span>
                                                </a>
                                            }
                                        })}
                                </small>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// The list with its filter.
#[component]
fn List(
    /// The records.
    rows: Vec<WaitingRow>,
    /// Where the next page begins.
    next: Option<String>,
    /// What was asked for.
    asked: WaitingAsk,
    /// Integrations to filter by.
    integrations: Vec<Choice>,
    /// Streams to filter by.
    streams: Vec<Choice>,
) -> impl IntoView {
    let first = address(&asked);
    let next = next.map(|next| format!("{first}&after={}", query_value(&next)));
    let begun = !asked.after.is_empty();
    let none = rows.is_empty();
    let back = match asked.after.as_str() {
        "" => first.clone(),
        after => format!("{first}&after={}", query_value(after)),
    };
    view! {
        <section class="panel flush" aria-label=t("undelivered")>
            <header>
                <Filter asked integrations streams />
            </header>
            {if none {
                view! { <p class="pad quiet">{t("undelivered-none-found")}</p> }.into_any()
            } else {
                view! { <WaitingRows rows back /> }.into_any()
            }}
            {(begun || next.is_some())
                .then(|| {
                    view! {
                        <footer>
                            <nav class="pager push" aria-label=t("pages")>
                                {begun.then(|| view! { <a href=first>{t("page-first")}</a> })}
                                {next.map(|next| view! { <a href=next>{t("page-older")}</a> })}
                            </nav>
                        </footer>
                    }
                })}
        </section>
    }
    .into_any()
}

/// The address of this list, without where it begins.
fn address(asked: &WaitingAsk) -> String {
    format!(
        "/undelivered?integration={}&stream={}&outcome={}&cause={}&text={}",
        query_value(&asked.integration),
        query_value(&asked.stream),
        query_value(&asked.outcome),
        query_value(&asked.cause),
        query_value(&asked.text)
    )
}

/// The filter: a form that asks for another page.
#[component]
fn Filter(
    /// What is asked for now.
    asked: WaitingAsk,
    /// Integrations to filter by.
    integrations: Vec<Choice>,
    /// Streams to filter by.
    streams: Vec<Choice>,
) -> impl IntoView {
    let all = || [(String::new(), t("filter-all"))].into_iter();
    let outcomes = Outcome::ALL
        .into_iter()
        .filter(|outcome| outcome.is_undelivered())
        .map(|outcome| (outcome.as_str().to_owned(), outcome_word(outcome)));
    let filtered = asked.is_filter();
    view! {
        <form class="filters" method="get" action="/undelivered" role="search" aria-label=t("filter")>
            <Field name="text" label=t("undelivered-text") kind="search" value=asked.text />
            <SelectField
                name="integration"
                label=t("integration")
                choices=all().chain(integrations).collect()
                value=asked.integration
            />
            <SelectField name="stream" label=t("column-flow") choices=all().chain(streams).collect() value=asked.stream />
            <SelectField
                name="outcome"
                label=t("column-outcome")
                choices=all().chain(outcomes).collect()
                value=asked.outcome
            />
            {(!asked.cause.is_empty()).then(|| view! { <input type="hidden" name="cause" value=asked.cause /> })}
            <button class="btn">{t("filter")}</button>
            {filtered
                .then(|| {
                    view! {
                        <a class="btn plain" href="/undelivered">
                            {t("filter-clear")}
                        </a>
                    }
                })}
        </form>
    }
    .into_any()
}
