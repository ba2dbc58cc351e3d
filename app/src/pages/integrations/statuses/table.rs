//! The table: one form for all rows and the rule, saved with one button.

use super::notices::Tally;
use super::row::Row;
use super::rule::RuleFields;
use crate::components::{Empty, Field, needs_role, use_frame};
use crate::data::StatusesPage;
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// Id of the form; its rows stand beside the search, which is a form of its own.
const FORM: &str = "statuses";

/// The table with its search, the rule and the buttons.
#[component]
pub fn Table(
    /// The table.
    page: StatusesPage,
    /// What the last form left.
    flash: Flash,
    /// What was searched for.
    text: String,
) -> impl IntoView {
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let is_refused = refused.is_some();
    let address = format!("/integrations/{}/statuses", page.slug);
    let all = address.clone();
    let searched = !text.is_empty();
    let has_choices = !page.choices.is_empty();
    let rule = page.rule.clone();
    let choices = page.choices.clone();
    let tally = (page.all, page.unmatched, page.listed_at.clone());
    // A draft has the bar of its steps below.
    let bar = if page.draft {
        "bar-sticky still"
    } else {
        "bar-sticky"
    };
    view! {
        <div class="stack">
            <section class="panel flush" aria-label=t("statuses-table")>
                <header>
                    <form class="filters" method="get" action=address role="search" aria-label=t("statuses-search")>
                        <Field name="text" label=t("statuses-search") kind="search" value=text.clone() />
                        <button class="btn">{t("statuses-find")}</button>
                        {searched
                            .then(|| {
                                view! {
                                    <a class="btn plain" href=all>
                                        {t("filter-clear")}
                                    </a>
                                }
                            })}
                    </form>
                    <Tally all=tally.0 unmatched=tally.1 listed_at=tally.2 />
                </header>
                <Rows page=page.clone() flash=flash.clone() searched />
            </section>
            <form id=FORM class="stack" method="post" action="/api/save_statuses">
                <input type="hidden" name="integration" value=page.id />
                <input type="hidden" name="slug" value=page.slug />
                <input type="hidden" name="text" value=text />
                {rule.map(|rule| view! { <RuleFields rule choices flash /> })}
            </form>
            <div class=bar>
                <span class="quiet small">{refused.unwrap_or_else(|| t("statuses-save-note"))}</span>
                <span class="push"></span>
                {has_choices
                    .then(|| {
                        view! {
                            <button class="btn" form=FORM name="then" value="equal" disabled=is_refused>
                                {t("statuses-equal")}
                            </button>
                        }
                    })}
                <button class="btn primary" form=FORM name="then" value="save" disabled=is_refused>
                    {t("statuses-save")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The rows, or why there are none.
#[component]
fn Rows(
    /// The table.
    page: StatusesPage,
    /// What the last form left: which statuses are new or renamed.
    flash: Flash,
    /// A search is on.
    searched: bool,
) -> impl IntoView {
    if page.rows.is_empty() {
        if searched {
            return view! { <p class="pad quiet">{t("statuses-none-found")}</p> }.into_any();
        }
        return view! { <Empty title=t("statuses-none") text=t("statuses-none-text") /> }
            .into_any();
    }
    let in_system = t_with(
        "statuses-column-system",
        Arguments::new()
            .text("system", page.system)
            .text("field", page.field_word),
    );
    let (column, choices) = (in_system.clone(), page.choices);
    let rows = page.rows.into_iter().enumerate();
    view! {
        <table class="map stacks statuses" role="table">
            <caption class="sr">{t("statuses-table")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("statuses-column-shop")}</th>
                    <th scope="col" role="columnheader" class="num">{t("statuses-column-orders")}</th>
                    <th scope="col" role="columnheader" class="arrow">
                        <span class="sr">{t("statuses-becomes")}</span>
                    </th>
                    <th scope="col" role="columnheader">{in_system}</th>
                    <th scope="col" role="columnheader">{t("statuses-column-note")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows
                    .map(|(number, line)| {
                        view! { <Row number line choices=choices.clone() column=column.clone() flash=flash.clone() form=FORM /> }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}
