//! The list of runs: what ran, with what result?

use crate::components::{Empty, Erase, Live, NoticeBox, PageHead, RunsTable, SelectField};
use crate::data::{Ask, PageData, RunsPage};
use crate::pages::{read, show};
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What is asked for: integration, state, where the page begins.
type Asked = (String, String, String);

/// All runs of the team, filtered by what the address says.
#[component]
pub fn Runs() -> impl IntoView {
    let query = use_query_map();
    let asked = Memo::new(move |_| {
        let query = query.read();
        let value = |name| query.get(name).unwrap_or_default();
        (value("integration"), value("state"), value("before"))
    });
    let page = read(move || {
        let (integration, state, before) = asked.get();
        Ask::Runs {
            integration,
            state,
            before,
        }
    });
    show(page, move |page, flash| {
        let PageData::Runs(page) = page else {
            return ().erase();
        };
        view! { <Page page flash asked=asked.get_untracked() /> }.erase()
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
    asked: Asked,
) -> impl IntoView {
    let (integration, state, before) = asked;
    let filtered = !integration.is_empty() || !state.is_empty() || !before.is_empty();
    let first = format!("/runs?integration={integration}&state={state}");
    let next = page.next.map(|next| format!("{first}&before={next}"));
    let none = page.runs.is_empty();
    let integrations = [(String::new(), t("filter-all"))]
        .into_iter()
        .chain(page.integrations)
        .collect();
    let states = vec![
        (String::new(), t("filter-all")),
        ("active".to_owned(), t("runs-active")),
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
                    <SelectField name="integration" label=t("integration") choices=integrations value=integration />
                    <SelectField name="state" label=t("column-state") choices=states value=state />
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
                (true, true) => view! { <p class="pad quiet">{t("runs-none-found")}</p> }.erase(),
                (true, false) => view! { <Empty title=t("runs-none") text=t("runs-none-text") /> }.erase(),
                (false, _) => view! { <RunsTable rows=page.runs with_integration=true /> }.erase(),
            }}
            {(next.is_some() || !before.is_empty())
                .then(|| {
                    view! {
                        <footer>
                            <nav class="pager push" aria-label=t("pages")>
                                {(!before.is_empty()).then(|| view! { <a href=first>{t("page-first")}</a> })}
                                {next.map(|next| view! { <a href=next>{t("page-older")}</a> })}
                            </nav>
                        </footer>
                    }
                })}
        </section>
    }
    .erase()
}
