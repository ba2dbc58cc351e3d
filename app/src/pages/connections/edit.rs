//! One connection: its account, its last test.

use super::form::{AccountForm, WhereToFind};
use super::test_result::TestResult;
use crate::components::{ConnectionDangers, Crumbs, NoticeBox, PageHead, StateChip};
use crate::data::{self, ConnectionPage};
use crate::pages::{part, show};
use crate::session::Flash;
use crate::texts::{count_of, t, t_with};
use leptos::prelude::*;

/// The connection in the address.
#[component]
pub fn Connection() -> impl IntoView {
    let page = data::connection(part("connection"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The connection.
    page: ConnectionPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let users = u64::try_from(page.used_by.len()).unwrap_or_default();
    let lede = t_with(
        "connection-lede",
        count_of(users)
            .text("platform", &page.form.platform_name)
            .text("account", &page.account)
            .text("changed", page.updated_at.text),
    );
    let (platform, steps) = (page.form.platform_name.clone(), page.form.steps.clone());
    let (id, slug) = (page.id.clone(), page.slug.clone());
    let saved = Some((page.id.clone(), page.slug.clone(), page.revision));
    view! {
        <Crumbs parents=vec![("/connections".to_owned(), t("connections"))] />
        <PageHead title=page.name.clone() lede>
            <StateChip chip=page.chip />
        </PageHead>
        <NoticeBox notice=flash.notice.clone() />
        <div class="cols">
            <AccountForm form=page.form saved name=page.name flash />
            <div class="stack">
                <TestResult id=page.id slug=page.slug tested_at=page.tested_at checks=page.checks />
                <WhereToFind platform steps />
            </div>
        </div>
        <ConnectionDangers id slug paused_at=page.paused_at />
    }
    .into_any()
}
