//! One run: how far is it, what came of it?

use super::crossing::Crossing;
use super::flows::FlowTable;
use super::log::Log;
use super::side::{Events, RequestsPanel, Steps, Writes};
use crate::components::{
    Crumbs, Icon, Live, NoticeBox, OutcomeBar, OutcomeNumbers, PageHead, PostButton, StateChip,
    use_frame,
};
use crate::data::{self, RunPage};
use crate::format;
use crate::pages::{part, show};
use crate::session::{Flash, Tone};
use crate::texts::{counted, t};
use leptos::prelude::*;
use mostek_model::Role;

/// The run in the address, and its log.
#[component]
pub fn Run() -> impl IntoView {
    let id = part("run");
    let shown = show(data::run(id.clone()), |page, flash| {
        view! { <Page page flash /> }.into_any()
    });
    view! {
        {shown}
        <Log run=id />
    }
    .into_any()
}

/// The page.
#[component]
fn Page(
    /// The run.
    page: RunPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let language = use_frame().language;
    let parents = vec![
        ("/integrations".to_owned(), t("integrations")),
        (
            format!("/integrations/{}", page.slug),
            page.integration.clone(),
        ),
        (format!("/runs?integration={}", page.slug), t("runs")),
    ];
    let tab = match page.share {
        Some(share) if page.active => {
            format!("{} {}", format::percent(language, share), page.integration)
        }
        _ => format!("{}: {}", page.kind, page.integration),
    };
    let left = page
        .total
        .filter(|_| page.active)
        .map_or(0, |total| total.saturating_sub(page.read));
    let (chip, buttons) = (page.chip.clone(), page.clone());
    let target = page.system.platform.clone();
    let (active, read, outcomes) = (page.active, page.read, page.outcomes.clone());
    view! {
        <Crumbs parents />
        <PageHead title=page.kind.clone() tab lede=page.lede.clone()>
            <StateChip chip />
            <Buttons page=buttons />
        </PageHead>
        {page.active.then(|| view! { <Live events=format!("/live?run={}", page.id) /> })}
        <p class="sr" role="status" data-announce="">
            {format!("{}: {}", page.chip.word, page.spoken)}
        </p>
        <NoticeBox notice=flash.notice />
        <Trouble page=page.clone() />
        <Crossing page=page.clone() />
        <div class="cols">
            <div class="stack">
                <section class="panel" aria-labelledby="outcomes">
                    <header>
                        <h2 id="outcomes">{if active { t("run-so-far") } else { t("run-result") }}</h2>
                        <p class="push">{counted("run-adds-up", read)}</p>
                    </header>
                    <div class="pad stack">
                        <OutcomeBar outcomes=outcomes.clone() left />
                        <OutcomeNumbers outcomes target />
                    </div>
                    <FlowTable flows=page.flows.clone() />
                </section>
                <Events rows=page.events.clone() />
            </div>
            <div class="stack">
                <Steps steps=page.steps.clone() />
                <Writes rows=page.writes.clone() />
                <RequestsPanel rows=page.requests.clone() />
            </div>
        </div>
    }
    .into_any()
}

/// Pause and cancel while it runs, Sync afterwards.
#[component]
fn Buttons(
    /// The run.
    page: RunPage,
) -> impl IntoView {
    if !page.active {
        return view! {
            <PostButton
                action="/api/sync"
                values=vec![("integration", page.integration_id), ("kind", "incremental".to_owned())]
                label=t("sync-now")
                icon="sync"
                class="primary"
                role=Role::Operator
            />
        }
        .into_any();
    }
    let (action, label, icon, class) = if page.paused {
        ("/api/resume_run", t("run-resume"), "play", "primary")
    } else {
        ("/api/pause_run", t("run-pause"), "pause", "")
    };
    let cancelled = page.stopping && !page.paused;
    view! {
        <a class="btn plain-only" href=format!("/runs/{}", page.id) rel="external">
            <Icon name="sync" />
            {t("reload")}
        </a>
        <PostButton
            action
            values=vec![("run", page.id.clone())]
            label
            icon
            class
            role=Role::Operator
            disabled=cancelled.then(|| t("run-stopping"))
        />
        <Cancel page cancelled />
    }
    .into_any()
}

/// Asks before it cancels, and says what stays.
#[component]
fn Cancel(
    /// The run.
    page: RunPage,
    /// It is being cancelled already.
    cancelled: bool,
) -> impl IntoView {
    let words = page.cancelling;
    view! {
        <details class="ask">
            <summary class="btn danger">
                <Icon name="x" />
                {t("run-cancel-ask")}
            </summary>
            <div class="panel pad stack">
                <p>{words}</p>
                <PostButton
                    action="/api/cancel_run"
                    values=vec![("run", page.id)]
                    label=t("run-cancel")
                    icon="x"
                    class="danger"
                    role=Role::Operator
                    disabled=cancelled.then(|| t("run-stopping"))
                />
            </div>
        </details>
    }
    .into_any()
}

/// What it waits for, why it failed, or that it is paused.
#[component]
fn Trouble(
    /// The run.
    page: RunPage,
) -> impl IntoView {
    let (tone, icon, what, next) = match (page.failure, page.waits) {
        (Some(failure), _) => (Tone::Bad, "bad", failure, t("run-failed-next")),
        // The reason itself says what makes it go on.
        (None, Some(waits)) if page.paused => (Tone::Rest, "rest", waits, String::new()),
        (None, Some(waits)) => (Tone::Work, "clock", waits, t("run-waits-next")),
        (None, None) if page.paused && page.stopping => (
            Tone::Rest,
            "rest",
            t("run-pausing-what"),
            t("run-paused-next"),
        ),
        (None, None) if page.paused => (
            Tone::Rest,
            "rest",
            t("run-paused-what"),
            t("run-paused-next"),
        ),
        (None, None) => return None,
    };
    Some(view! {
        <div class=format!("notice {}", tone.class())>
            <Icon name=icon />
            <div>
                <p class="what">{what}</p>
                {(!next.is_empty()).then(|| view! { <p class="next">{next}</p> })}
            </div>
        </div>
    })
}
