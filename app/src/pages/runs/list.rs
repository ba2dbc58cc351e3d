//! The list of runs: what ran, with what result?

use crate::components::{Empty, Live, NoticeBox, PageHead, RunsTable, SelectField};
use crate::data::{self, RunsAsk, RunsPage};
use crate::format::query_value;
use crate::pages::{asked, show};
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;

/// The address of the newest of these runs.
fn address(asked: &RunsAsk) -> String {
    format!(
        "/runs?integration={}&kind={}&state={}&who={}",
        asked.integration,
        asked.kind,
        asked.state,
        query_value(&asked.who)
    )
}

/// All runs of the team, filtered by what the address says.
#[component]
pub fn Runs() -> impl IntoView {
    let asked = RunsAsk {
        integration: asked("integration"),
        state: asked("state"),
        kind: asked("kind"),
        who: asked("who"),
        before: asked("before"),
    };
    let page = data::runs(asked.clone());
    show(page, move |page, flash| {
        view! { <Page page flash asked /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The runs.
    page: RunsPage,
    /// What the last form left.
    flash: Flash,
    /// What was asked for.
    asked: RunsAsk,
) -> impl IntoView {
    let first = address(&asked);
    let begun = !asked.before.is_empty();
    let filtered = begun || first != address(&RunsAsk::default());
    let next = page.next.map(|next| format!("{first}&before={next}"));
    let none = page.runs.is_empty();
    let or_all = |choices: Vec<(String, String)>| {
        [(String::new(), t("filter-all"))]
            .into_iter()
            .chain(choices)
            .collect::<Vec<_>>()
    };
    let states = vec![
        ("active".to_owned(), t("runs-active")),
        ("paused".to_owned(), t("run-paused")),
        ("finished".to_owned(), t("runs-finished")),
        ("failed".to_owned(), t("runs-failed")),
        ("cancelled".to_owned(), t("runs-cancelled")),
    ];
    view! {
        <PageHead title=t("runs") lede=t("runs-lede") />
        <Live events="/live".to_owned() />
        <NoticeBox notice=flash.notice />
        <section class="panel flush" aria-label=t("runs")>
            <header>
                <form class="filters" method="get" action="/runs" role="search" aria-label=t("filter")>
                    <SelectField name="integration" label=t("integration") choices=or_all(page.integrations) value=asked.integration />
                    <SelectField name="kind" label=t("column-run") choices=or_all(page.kinds) value=asked.kind />
                    <SelectField name="state" label=t("column-state") choices=or_all(states) value=asked.state />
                    <SelectField name="who" label=t("runs-who") choices=or_all(page.requesters) value=asked.who />
                    <button class="btn">{t("filter")}</button>
                    {filtered
                        .then(|| {
                            view! {
                                <a class="btn plain" href="/runs">
                                    {t("filter-clear")}
                                </a>
                            }
                        })}
                </form>
            </header>
            {match (none, filtered) {
                (true, true) => view! { <p class="pad quiet">{t("runs-none-found")}</p> }.into_any(),
                (true, false) => view! { <Empty title=t("runs-none") text=t("runs-none-text") /> }.into_any(),
                (false, _) => view! { <RunsTable rows=page.runs with_integration=true /> }.into_any(),
            }}
            {(next.is_some() || begun)
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
