//! The list of integrations: which bridges do we have, and how is each?

use crate::components::{BridgeTable, Icon, Live, NoticeBox, PageHead};
use crate::data::{self, BridgeRow};
use crate::pages::overview::NoIntegration;
use crate::pages::show;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;

/// All integrations of the team.
#[component]
pub fn Integrations() -> impl IntoView {
    show(data::integrations(), |rows, flash| {
        view! { <Page rows flash /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The integrations.
    rows: Vec<BridgeRow>,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let none = rows.is_empty();
    view! {
        <PageHead title=t("integrations") lede=t("integrations-lede")>
            <a class="btn" href="/set-up">
                <Icon name="created" />
                {t("set-up-new")}
            </a>
        </PageHead>
        <Live events="/live".to_owned() />
        <NoticeBox notice=flash.notice />
        <section class="panel flush" aria-label=t("integrations")>
            {if none {
                view! { <NoIntegration /> }.into_any()
            } else {
                view! { <BridgeTable rows /> }.into_any()
            }}
        </section>
    }
    .into_any()
}
