//! One record: what became of this person or order?

use super::parts::{Became, HintNote, History, Waits, Who};
use super::table::RecordsTable;
use crate::components::{
    Crumbs, Icon, Live, NoticeBox, OutcomeWord, PageHead, PostButton, Span, When,
};
use crate::data::{self, RecordPage, record_address};
use crate::pages::{part, show};
use crate::session::{Flash, Tone};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The record in the address.
#[component]
pub fn Record() -> impl IntoView {
    let page = data::record(part("integration"), part("stream"), part("key"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The record.
    page: RecordPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let back = record_address(&page.slug, &page.stream_name, &page.key);
    let values = vec![
        ("integration", page.integration_id.clone()),
        ("stream", page.stream_name.clone()),
        ("key", page.key.clone()),
        ("back", back),
    ];
    let label = if page.is_person {
        t("record-sync-person")
    } else {
        t("record-sync")
    };
    let refused = (!page.active).then(|| t("sync-inactive"));
    let lede = format!("{} · {}", page.stream, page.integration);
    let tone = match &page.waits {
        Some(_) => Tone::Warn,
        None => Tone::Ok,
    };
    let open_shop = page.shop_url.map(|url| (url, page.shop.platform.clone()));
    let open_system = page
        .became
        .iter()
        .find_map(|became| became.url.clone())
        .map(|url| (url, page.system.platform.clone()));
    let others = page.others;
    let count = u64::try_from(others.len()).unwrap_or_default();
    view! {
        <Crumbs parents=vec![("/records".to_owned(), t("records"))] />
        <PageHead title=page.title.clone() lede=lede>
            {[open_shop, open_system]
                .into_iter()
                .flatten()
                .map(|(url, platform)| {
                    view! {
                        <a class="btn" href=url rel="external noreferrer">
                            {t_with("record-open", Arguments::new().text("platform", platform))}
                            <Icon name="ext" />
                        </a>
                    }
                })
                .collect_view()}
            <PostButton
                action="/api/sync_record"
                values=values
                label=label
                about=page.title.clone()
                icon="sync"
                class="primary"
                role=Role::Operator
                disabled=refused
            />
        </PageHead>
        {page
            .hint
            .as_ref()
            .is_some_and(|hint| hint.open)
            .then(|| view! { <Live events="/live".to_owned() /> })}
        <NoticeBox notice=flash.notice />
        {page.hint.map(|hint| view! { <HintNote hint /> })}
        <div class="cols">
            <div class="stack">
                <section class="panel" aria-label=t("column-bridge")>
                    <header>
                        <Span shop=page.shop.clone() system=page.system.clone() tone=tone />
                        <span class="push outcome-now">
                            {page.outcome.map(|outcome| view! { <OutcomeWord outcome /> })}
                            <small class="dim">
                                <When at=page.outcome_at />
                            </small>
                        </span>
                    </header>
                    <dl class="facts pad">
                        {page
                            .facts
                            .into_iter()
                            .map(|(label, value)| {
                                view! {
                                    <dt>{label}</dt>
                                    <dd>{value}</dd>
                                }
                            })
                            .collect_view()}
                    </dl>
                </section>
                {page.waits.map(|waits| view! { <Waits waits /> })}
                <Became rows=page.became platform=page.system.platform />
                {(count > 0)
                    .then(|| {
                        view! {
                            <section class="panel flush" aria-labelledby="others">
                                <header>
                                    <h2 id="others">{t("record-others")}</h2>
                                </header>
                                <RecordsTable rows=others />
                            </section>
                        }
                    })}
            </div>
            <div class="stack">
                <Who person=page.person keys=page.keys />
                <History rows=page.history />
            </div>
        </div>
    }
    .into_any()
}
