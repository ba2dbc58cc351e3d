//! The overview: is everything delivered, and what do I do first?

use super::show;
use crate::components::{BridgeTable, Chart, Empty, Icon, Live, NoticeBox, PageHead, StateChip};
use crate::data::{self, Need};
use crate::session::{Flash, Tone};
use crate::texts::{counted, t};
use leptos::prelude::*;

/// The first page.
#[component]
pub fn Overview() -> impl IntoView {
    show(data::overview(), |page, flash| {
        view! { <OverviewPage page flash /> }.into_any()
    })
}

/// The page.
#[component]
fn OverviewPage(
    /// What it shows.
    page: data::Overview,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let integrations = u64::try_from(page.integrations.len()).unwrap_or_default();
    let none = page.integrations.is_empty();
    view! {
        <PageHead title=t("overview") lede=page.lede />
        <Live events="/live".to_owned() />
        <NoticeBox notice=flash.notice />
        {(!none || !page.needs.is_empty()).then(|| view! { <Needs needs=page.needs /> })}
        <section class="panel flush" aria-labelledby="integrations">
            <header>
                <h2 id="integrations">{t("integrations")}</h2>
                {(!none).then(|| view! { <p>{counted("integrations-count", integrations)}</p> })}
            </header>
            {if none {
                view! { <NoIntegration /> }.into_any()
            } else {
                view! { <BridgeTable rows=page.integrations /> }.into_any()
            }}
        </section>
        <div class="cols">
            {page.chart.map(|chart| view! { <Chart chart /> })}
            <RightNow workers=page.workers runs=page.runs />
        </div>
    }
    .into_any()
}

/// What waits for a person.
#[component]
fn Needs(
    /// Most urgent first.
    needs: Vec<Need>,
) -> impl IntoView {
    let all_well = needs.is_empty();
    view! {
        <section class="panel flush" aria-labelledby="needs">
            <header>
                <h2 id="needs">{t("needs-title")}</h2>
                <p>{if all_well { t("needs-nothing") } else { t("needs-lede") }}</p>
            </header>
            <ul class="todo-list">
                {needs
                    .into_iter()
                    .enumerate()
                    .map(|(index, need)| {
                        let class = if index == 0 { "btn primary" } else { "btn" };
                        let tone = need.chip.tone.class();
                        view! {
                            <li class=tone>
                                <StateChip chip=need.chip />
                                <div>
                                    <p class="what">{need.what}</p>
                                    <p class="where">{need.place}</p>
                                </div>
                                <a class=class href=need.href>
                                    {need.action}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// How to begin.
#[component]
pub fn NoIntegration() -> impl IntoView {
    view! {
        <Empty title=t("integrations-none") text=t("integrations-none-text")>
            <a class="btn primary" href="/set-up">
                {t("integrations-none-do")}
            </a>
        </Empty>
    }
    .into_any()
}

/// Whether anybody works.
#[component]
fn RightNow(
    /// Worker processes alive.
    workers: u64,
    /// Runs under way.
    runs: u64,
) -> impl IntoView {
    let tone = if workers == 0 { Tone::Bad } else { Tone::Ok };
    let run_tone = if runs == 0 { Tone::Rest } else { Tone::Ok };
    view! {
        <section class="panel flush" aria-labelledby="now">
            <header>
                <h2 id="now">{t("now-title")}</h2>
            </header>
            <ul class="checks">
                <li class=tone.class()>
                    <Icon name=tone.class() />
                    <span>{t("now-workers")}</span>
                    <span class="val">{counted("now-workers-alive", workers)}</span>
                    {(workers == 0).then(|| view! { <span class="sub">{t("now-no-worker")}</span> })}
                </li>
                <li class=run_tone.class()>
                    <Icon name=run_tone.class() />
                    <span>{t("now-runs")}</span>
                    <span class="val">
                        {if runs > 0 {
                            view! { <a href="/runs?state=active">{counted("now-runs-active", runs)}</a> }.into_any()
                        } else {
                            counted("now-runs-active", runs).into_any()
                        }}
                    </span>
                </li>
            </ul>
        </section>
    }
    .into_any()
}
