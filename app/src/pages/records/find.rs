//! Finding a person or an order.

use super::table::RecordsTable;
use crate::components::{Empty, Field, PageHead};
use crate::data::{self, RecordsPage};
use crate::format::query_value;
use crate::pages::{asked, show};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// The search, and what it found.
#[component]
pub fn Records() -> impl IntoView {
    let (text, after) = (asked("q"), asked("after"));
    let begun = !after.is_empty();
    show(data::records(text, after), move |page, _| {
        // The only one there is needs no list.
        if let Some(only) = &page.only {
            crate::server::go(only);
        }
        view! { <Page page begun /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// What was found.
    page: RecordsPage,
    /// It is not the first page.
    begun: bool,
) -> impl IntoView {
    let asked = !page.text.is_empty();
    let first = format!("/records?q={}", query_value(&page.text));
    let next = page
        .next
        .as_deref()
        .map(|next| format!("{first}&after={}", query_value(next)));
    let nothing = t_with(
        "records-none",
        Arguments::new().text("text", page.text.clone()),
    );
    view! {
        <PageHead title=t("records") lede=t("records-lede") />
        <section class="panel flush" aria-label=t("records")>
            <header>
                <form class="filters seek" method="get" action="/records" role="search" aria-label=t("records-search")>
                    <Field name="q" label=t("records-field") kind="search" value=page.text />
                    <button class="btn primary">{t("records-search")}</button>
                </form>
            </header>
            {match (page.rows.is_empty(), asked) {
                (true, false) => view! { <Empty title=t("records-empty") text=t("records-empty-text") /> }.into_any(),
                (true, true) => view! { <Empty title=nothing text=t("records-none-text") /> }.into_any(),
                (false, _) => view! { <RecordsTable rows=page.rows with_integration=true /> }.into_any(),
            }}
            {(begun || next.is_some())
                .then(|| {
                    view! {
                        <footer>
                            <nav class="pager push" aria-label=t("pages")>
                                {begun.then(|| view! { <a href=first>{t("page-begin")}</a> })}
                                {next.map(|next| view! { <a href=next>{t("page-next")}</a> })}
                            </nav>
                        </footer>
                    }
                })}
        </section>
    }
    .into_any()
}
