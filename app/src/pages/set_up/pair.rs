//! The first step: which shop platform, which system.

use crate::components::{
    FormErrors, Icon, NoticeBox, PageHead, PostButton, SetUpAddress, Step, Steps, needs_role,
    use_frame,
};
use crate::data::{self, PairPage, PlatformRow, StartedRow};
use crate::pages::show;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// Two columns of platforms; below them what was started and left.
#[component]
pub fn Pair() -> impl IntoView {
    show(data::set_up(), |page, flash| {
        view! { <PairForm page flash /> }.into_any()
    })
}

/// The page.
#[component]
fn PairForm(
    /// What can be joined.
    page: PairPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let (shops, systems): (Vec<_>, Vec<_>) = page.platforms.into_iter().partition(|row| row.shop);
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let is_refused = refused.is_some();
    view! {
        <PageHead title=t("set-up-title") lede=t("set-up-lede") />
        <NoticeBox notice=flash.notice />
        <FormErrors errors=flash.errors />
        <Steps set_up=SetUpAddress::default() current=Step::Pair />
        <form class="stack" method="post" action="/api/start_set_up">
            <input type="hidden" name="set_up" value=mostek_engine::fresh_id() />
            <div class="pair">
                <Choices name="shop" title=t("pair-shop") rows=shops />
                <span class="pair-bridge">
                    <Icon name="bridge" />
                </span>
                <Choices name="system" title=t("pair-system") rows=systems />
            </div>
            <div class="bar-sticky">
                <span class="quiet">{refused.unwrap_or_else(|| t("pair-note"))}</span>
                <span class="push"></span>
                <button class="btn primary" disabled=is_refused>
                    {t("pair-start")}
                </button>
            </div>
        </form>
        <Started rows=page.started />
    }
    .into_any()
}

/// Platforms of one side.
#[component]
fn Choices(
    /// Name in the form.
    name: &'static str,
    /// Title of the group.
    title: String,
    /// The platforms.
    rows: Vec<PlatformRow>,
) -> impl IntoView {
    view! {
        <fieldset class="panel">
            <legend>{title}</legend>
            {rows
                .into_iter()
                .enumerate()
                .map(|(index, row)| {
                    view! {
                        <label class="choice">
                            <input type="radio" name=name value=row.id checked=index == 0 required=true />
                            <span>
                                <b>{row.name}</b>
                            </span>
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Set-ups to go on with.
#[component]
fn Started(
    /// The set-ups.
    rows: Vec<StartedRow>,
) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel flush" aria-labelledby="started">
                <header>
                    <h2 id="started">{t("set-up-started")}</h2>
                </header>
                <ul class="started">
                    {rows
                        .into_iter()
                        .map(|row| {
                            view! {
                                <li>
                                    <b>{row.pair.clone()}</b>
                                    <span class="push"></span>
                                    <PostButton
                                        action="/api/give_up_set_up"
                                        values=vec![("set_up", row.id)]
                                        label=t("set-up-give-up")
                                        about=row.pair
                                        class="plain slim"
                                        role=Role::Admin
                                    />
                                    <a class="btn slim" href=row.href>
                                        {t("set-up-go-on")}
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}
