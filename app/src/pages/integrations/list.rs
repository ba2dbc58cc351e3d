//! The list of integrations: which bridges do we have, and how is each?

use crate::components::{BridgeTable, Erase, Icon, NoticeBox, PageHead, use_live};
use crate::data::{Ask, BridgeRow, PageData};
use crate::pages::overview::NoIntegration;
use crate::pages::{read, show};
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;

/// All integrations of the team.
#[component]
pub fn Integrations() -> impl IntoView {
    let page = read(|| Ask::Integrations);
    let live = StoredValue::new(false);
    use_live(move || live.get_value(), move || page.refetch());
    show(page, move |page, flash| {
        let PageData::Integrations(rows) = page else {
            return ().erase();
        };
        live.set_value(rows.iter().any(|row| row.working));
        view! { <Page rows flash /> }.erase()
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
            <a class=if none { "btn primary" } else { "btn" } href="/set-up">
                <Icon name="created" />
                {t("set-up-new")}
            </a>
        </PageHead>
        <NoticeBox notice=flash.notice />
        <section class="panel flush" aria-label=t("integrations")>
            {if none {
                view! { <NoIntegration /> }.erase()
            } else {
                view! { <BridgeTable rows /> }.erase()
            }}
        </section>
    }
    .erase()
}
