//! The second and third step: a connection for the shop, one for the system.

use crate::components::{NoticeBox, PageHead, PostButton, SetUpAddress, StateChip, Step, Steps};
use crate::data::{self, ConnectionPage, SetUpSidePage, UsableConnection};
use crate::pages::connections::{AccountForm, TestResult, WhereToFind};
use crate::pages::{part, show};
use crate::session::{Flash, Tone};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The side in the address.
#[component]
pub fn SetUpSide() -> impl IntoView {
    let page = data::set_up_side(part("set_up"), part("side"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The side.
    page: SetUpSidePage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let set_up = SetUpAddress {
        id: page.id.clone(),
        slug: page.slug.clone(),
    };
    let (step, side) = if page.shop {
        (Step::Shop, "shop")
    } else {
        (Step::System, "system")
    };
    let title = t_with(
        if page.shop {
            "side-shop-title"
        } else {
            "side-system-title"
        },
        Arguments::new().text("platform", &page.platform),
    );
    let lede = if page.chosen.is_some() {
        t("side-lede-chosen")
    } else {
        t("side-lede")
    };
    let in_set_up = Some((page.id.clone(), side));
    let (platform, steps) = (page.platform.clone(), page.form.steps.clone());
    let notice = flash.notice.clone();
    let wrong = !flash.errors.is_empty();
    let body = match page.chosen {
        Some(chosen) => {
            let next = step.next().map(|next| next.address(&set_up));
            let back = step.address(&set_up);
            view! { <Chosen chosen set_up=in_set_up next back flash wrong /> }.into_any()
        }
        None => view! {
            <div class="cols">
                <AccountForm form=page.form flash set_up=in_set_up name=String::new() />
                <WhereToFind platform steps />
            </div>
        }
        .into_any(),
    };
    view! {
        <PageHead title lede />
        <NoticeBox notice />
        <Steps set_up current=step />
        <Usable rows=page.usable id=page.id side />
        {body}
    }
    .into_any()
}

/// The chosen connection with its test, and the way on.
#[component]
fn Chosen(
    /// The connection.
    chosen: ConnectionPage,
    /// The set-up and its side.
    set_up: Option<(String, &'static str)>,
    /// The next step.
    next: Option<String>,
    /// This page.
    back: String,
    /// What the last form left.
    flash: Flash,
    /// Its form was wrong.
    wrong: bool,
) -> impl IntoView {
    let (platform, steps) = (chosen.form.platform_name.clone(), chosen.form.steps.clone());
    let saved = Some((chosen.id.clone(), chosen.slug.clone(), chosen.revision));
    let good = chosen.checks.iter().all(|check| check.tone != Tone::Bad);
    let tested = !chosen.checks.is_empty();
    let (class, words) = match (tested, good) {
        (true, true) => ("btn primary", t("side-good")),
        (true, false) => ("btn", t("side-bad")),
        (false, _) => ("btn", t("side-untested")),
    };
    view! {
        <section class="panel" aria-labelledby="chosen">
            <header>
                <h2 id="chosen">{chosen.name.clone()}</h2>
                <p>{chosen.account.clone()}</p>
                <span class="push">
                    <StateChip chip=chosen.chip />
                </span>
            </header>
        </section>
        <TestResult id=chosen.id slug=chosen.slug tested_at=chosen.tested_at checks=chosen.checks back />
        <div class="bar-sticky">
            <span>{words}</span>
            <span class="push"></span>
            {next
                .map(|href| {
                    view! {
                        <a class=class href=href>
                            {t("continue")}
                        </a>
                    }
                })}
        </div>
        <details class="panel fold" open=wrong>
            <summary>{t("side-change")}</summary>
            <div class="cols">
                <AccountForm form=chosen.form saved name=chosen.name flash set_up />
                <WhereToFind platform steps />
            </div>
        </details>
    }
    .into_any()
}

/// Connections the team has already.
#[component]
fn Usable(
    /// The connections.
    rows: Vec<UsableConnection>,
    /// The set-up.
    id: String,
    /// `shop` or `system`.
    side: &'static str,
) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel flush" aria-labelledby="usable">
                <header>
                    <h2 id="usable">{t("side-usable")}</h2>
                </header>
                <ul class="started">
                    {rows
                        .into_iter()
                        .map(|row| {
                            let values = vec![
                                ("set_up", id.clone()),
                                ("side", side.to_owned()),
                                ("connection", row.id),
                            ];
                            view! {
                                <li>
                                    <b>{row.name.clone()}</b>
                                    <span class="quiet">{row.account}</span>
                                    <span class="push"></span>
                                    <StateChip chip=row.chip />
                                    <PostButton
                                        action="/api/choose_connection"
                                        values
                                        label=t("side-use")
                                        about=row.name
                                        class="slim"
                                        role=Role::Admin
                                    />
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}
