//! The page: where the status goes, the table, the rule for the rest.

use super::notices::{Missing, Released, Unmatched};
use super::table::Table;
use super::way::WayForm;
use crate::components::{
    Crumbs, Empty, FormErrors, IntegrationPart, IntegrationParts, NextStep, NoticeBox, PageHead,
    PostButton,
};
use crate::data::{self, StatusesPage};
use crate::pages::{asked, part, show};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The status table of the integration in the address.
#[component]
pub fn Statuses() -> impl IntoView {
    let text = asked("text");
    let page = data::statuses(part("integration"), text.clone());
    show(page, move |page, flash| {
        view! { <Page page flash text /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The table.
    page: StatusesPage,
    /// What the last form left.
    flash: Flash,
    /// What was searched for.
    text: String,
) -> impl IntoView {
    let parent = format!("/integrations/{}", page.slug);
    let crumbs = vec![
        ("/integrations".to_owned(), t("integrations")),
        (parent, page.name.clone()),
    ];
    let lede = t_with(
        "statuses-lede",
        Arguments::new()
            .text("shop", &page.shop)
            .text("system", &page.system),
    );
    let (id, slug, draft) = (page.id.clone(), page.slug.clone(), page.draft);
    let (next_id, next_slug) = (id.clone(), slug.clone());
    let refresh = vec![("integration", id.clone()), ("slug", slug.clone())];
    let orders = page.orders;
    let labels = vec![
        ("field".to_owned(), t("statuses-field")),
        ("default_value".to_owned(), t("statuses-rule-default")),
    ];
    view! {
        <Crumbs parents=crumbs />
        <PageHead title=t("statuses-title") lede>
            {orders
                .then(|| {
                    view! {
                        <PostButton
                            action="/api/refresh_statuses"
                            values=refresh
                            label=t("statuses-refresh")
                            icon="sync"
                            role=Role::Operator
                        />
                    }
                })}
        </PageHead>
        <IntegrationParts id slug draft current=IntegrationPart::Statuses />
        <NoticeBox notice=flash.notice.clone() />
        <FormErrors errors=flash.errors.clone() labels />
        {if orders {
            view! { <Content page flash text /> }.into_any()
        } else {
            view! {
                <section class="panel">
                    <Empty title=t("statuses-no-orders") text=t("statuses-no-orders-text") />
                </section>
            }
                .into_any()
        }}
        <NextStep id=next_id slug=next_slug draft current=IntegrationPart::Statuses />
    }
    .into_any()
}

/// Everything of an integration that moves orders.
#[component]
fn Content(
    /// The table.
    page: StatusesPage,
    /// What the last form left.
    flash: Flash,
    /// What was searched for.
    text: String,
) -> impl IntoView {
    let has_table = page.rule.is_some();
    view! {
        <Released page=page.clone() />
        <Missing page=page.clone() />
        <WayForm page=page.clone() flash=flash.clone() />
        {has_table
            .then(|| {
                view! {
                    <Unmatched page=page.clone() />
                    <Table page flash text />
                }
            })}
    }
    .into_any()
}
