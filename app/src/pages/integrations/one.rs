//! One integration: is it healthy, when does it run next?

use crate::components::{
    Crumbs, Icon, IntegrationPart, IntegrationParts, Live, NoticeBox, OutcomeWord, PageHead,
    PostButton, RunsTable, Span, StateChip, When, use_frame,
};
use crate::data::{self, BridgeRow, FlowRow, IntegrationPage};
use crate::format;
use crate::pages::{part, show};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Outcome, Role};

/// The integration in the address.
#[component]
pub fn Integration() -> impl IntoView {
    let page = data::integration(part("integration"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The integration.
    page: IntegrationPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let row = page.row.clone();
    let actions = row.clone();
    let no_run = page.runs.is_empty();
    let namespace = page.namespace.clone();
    let all_runs = format!("/runs?integration={}", row.slug);
    view! {
        <Crumbs parents=vec![("/integrations".to_owned(), t("integrations"))] />
        <PageHead title=row.name.clone() lede=page.sentence.clone()>
            <Actions row=actions />
        </PageHead>
        <Live events="/live".to_owned() />
        <NoticeBox notice=flash.notice />
        <IntegrationParts
            id=row.id.clone()
            slug=row.slug.clone()
            draft=row.draft
            current=IntegrationPart::Overview
        />
        {row.paused.clone().filter(|_| row.active).map(|connection| view! { <PausedConnection connection /> })}
        <section class="panel" aria-label=t("column-bridge")>
            <header>
                <Span shop=row.shop.clone() system=row.system.clone() tone=row.chip.tone big=true />
                <span class="push">
                    <StateChip chip=row.chip.clone() />
                </span>
            </header>
            <dl class="figures pad">
                <div>
                    <dt>{t("column-last-run")}</dt>
                    <dd>
                        {match row.last_at {
                            Some(at) => view! { <When at /> }.into_any(),
                            None => "–".into_any(),
                        }}
                        " "
                        <small>{row.last_note}</small>
                    </dd>
                </div>
                <div>
                    <dt>{t("column-next-run")}</dt>
                    <dd>
                        {row.next_at.map(|at| view! { <When at /> })}
                        {row.next_note}
                        " "
                        <small>{row.schedule}</small>
                    </dd>
                </div>
                <Undelivered counts=page.undelivered slug=row.slug.clone() />
            </dl>
        </section>
        <div class="cols">
            <section class="panel flush" aria-labelledby="runs">
                <header>
                    <h2 id="runs">{t("runs-newest")}</h2>
                    {(!no_run)
                        .then(|| {
                            view! {
                                <a class="push small" href=all_runs>
                                    {t("runs-all")}
                                </a>
                            }
                        })}
                </header>
                {if no_run {
                    view! { <p class="pad quiet">{if row.active { t("runs-none-yet") } else { t("runs-none-draft") }}</p> }.into_any()
                } else {
                    view! { <RunsTable rows=page.runs /> }.into_any()
                }}
            </section>
            <div class="stack">
                <Flows flows=page.flows />
                <section class="panel" aria-labelledby="facts">
                    <header>
                        <h2 id="facts">{t("connections")}</h2>
                    </header>
                    <dl class="facts pad">
                        <dt>{row.shop.platform}</dt>
                        <dd>
                            <a href=format!("/connections/{}", row.shop.slug)>{row.shop.name}</a>
                        </dd>
                        <dt>{row.system.platform}</dt>
                        <dd>
                            <a href=format!("/connections/{}", row.system.slug)>{row.system.name}</a>
                        </dd>
                        <dt>{t("namespace")}</dt>
                        <dd>
                            <code>{namespace}</code>
                        </dd>
                    </dl>
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// Why nothing runs, with the way to the connection.
#[component]
fn PausedConnection(
    /// The connection's name in addresses, and its name.
    connection: (String, String),
) -> impl IntoView {
    let (slug, name) = connection;
    view! {
        <div class="notice rest">
            <Icon name="rest" />
            <div>
                <p class="what">{t_with("connection-is-paused", Arguments::new().text("name", name))}</p>
                <p class="next">{t("connection-is-paused-next")}</p>
            </div>
            <div class="do">
                <a class="btn" href=format!("/connections/{slug}")>
                    {t("connection-open")}
                </a>
            </div>
        </div>
    }
    .into_any()
}

/// Sync, pause, activate.
#[component]
fn Actions(
    /// The integration.
    row: BridgeRow,
) -> impl IntoView {
    let sync = |kind: &str| vec![("integration", row.id.clone()), ("kind", kind.to_owned())];
    let state = || vec![("integration", row.id.clone()), ("slug", row.slug.clone())];
    let reason = match (row.active, &row.paused) {
        (false, _) => Some(t("sync-inactive")),
        (true, Some(_)) => Some(t("state-connection-paused")),
        (true, None) => None,
    };
    let class = if row.active { "primary" } else { "" };
    if row.draft {
        return view! {
            <a class="btn primary" href=format!("/integrations/{}/summary", row.slug)>
                {t("set-up-go-on")}
            </a>
        }
        .into_any();
    }
    view! {
        {if row.active {
            view! {
                <PostButton action="/api/pause_integration" values=state() label=t("pause") icon="pause" role=Role::Admin />
            }
            .into_any()
        } else {
            view! {
                <PostButton
                    action="/api/activate_integration"
                    values=state()
                    label=t("activate")
                    icon="play"
                    class="primary"
                    role=Role::Admin
                />
            }
            .into_any()
        }}
        <PostButton action="/api/sync" values=sync("full") label=t("sync-full") role=Role::Operator disabled=reason.clone() />
        <PostButton
            action="/api/sync"
            values=sync("incremental")
            label=t("sync-now")
            icon="sync"
            class=class
            role=Role::Operator
            disabled=reason
        />
    }
    .into_any()
}

/// What waits, by outcome.
#[component]
fn Undelivered(
    /// Counts by outcome.
    counts: Vec<(Outcome, u64)>,
    /// The integration's name in addresses.
    slug: String,
) -> impl IntoView {
    let language = use_frame().language;
    let all: u64 = counts.iter().map(|(_, count)| count).sum();
    let link = (all > 0).then(|| format!("/undelivered?integration={slug}"));
    view! {
        <div>
            <dt>{t("column-undelivered")}</dt>
            <dd>
                {match link {
                    Some(href) => view! { <a href=href>{format::number(language, all)}</a> }.into_any(),
                    None => format::number(language, all).into_any(),
                }}
                " "
                <small>
                    {counts
                        .into_iter()
                        .map(|(outcome, count)| {
                            view! { <OutcomeWord outcome /> " " {format::number(language, count)} " " }
                        })
                        .collect_view()}
                </small>
            </dd>
        </div>
    }
    .into_any()
}

/// What moves, and from when the next run reads.
#[component]
fn Flows(
    /// The flows.
    flows: Vec<FlowRow>,
) -> impl IntoView {
    view! {
        <section class="panel flush" aria-labelledby="flows">
            <header>
                <h2 id="flows">{t("flows")}</h2>
            </header>
            <ul class="checks">
                {flows
                    .into_iter()
                    .map(|flow| {
                        view! {
                            <li>
                                <Icon name="bridge" />
                                <span>{flow.stream}</span>
                                <span class="val">{flow.way}</span>
                                <span class="sub">
                                    {match flow.watermark {
                                        Some(at) => view! { {t("flow-complete")} " " <When at /> }.into_any(),
                                        None => t("flow-incomplete").into_any(),
                                    }}
                                </span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
    .into_any()
}
