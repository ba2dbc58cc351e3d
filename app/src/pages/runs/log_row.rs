//! Records of a log; the details of one open as a row below it.

use crate::components::{OutcomeWord, When};
use crate::data::{ChangeRow, LogRow};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// The table of records.
#[component]
pub fn LogRows(
    /// The records.
    rows: Vec<LogRow>,
    /// The address of this page, to open details on it.
    here: String,
    /// The record whose details are open.
    open: Option<i64>,
) -> impl IntoView {
    view! {
        <table class="stacks log" role="table">
            <caption class="sr">{t("log-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("column-time")}</th>
                    <th scope="col" role="columnheader">{t("column-record")}</th>
                    <th scope="col" role="columnheader">{t("column-outcome")}</th>
                    <th scope="col" role="columnheader">{t("column-what")}</th>
                    <th scope="col" role="columnheader">
                        <span class="sr">{t("details")}</span>
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows
                    .into_iter()
                    .map(|row| {
                        let is_open = open == Some(row.number);
                        view! { <Record row here=here.clone() is_open /> }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// One record, and its details where they are open.
#[component]
fn Record(
    /// The record.
    row: LogRow,
    /// The address of this page.
    here: String,
    /// Its details are open.
    is_open: bool,
) -> impl IntoView {
    let link = if is_open {
        format!("{here}#log")
    } else {
        format!("{here}&open={}#log", row.number)
    };
    let title = if row.title.is_empty() {
        row.key.clone()
    } else {
        row.title.clone()
    };
    let person = Some(row.person.clone()).filter(|person| !person.is_empty() && *person != title);
    let details = is_open.then(|| view! { <Details title=title.clone() key=row.key.clone() stream=row.stream.clone() changes=row.changes.clone() /> });
    view! {
        <tr role="row" class=if is_open { "on" } else { "" }>
            <td class="dim nowrap corner" role="cell">
                <When at=row.at />
            </td>
            <th scope="row" class="lead" role="rowheader">
                {title.clone()}
                <small class="under">
                    {row.stream}
                    {person.map(|person| format!(" · {person}"))}
                </small>
            </th>
            <td role="cell">
                <OutcomeWord outcome=row.outcome />
            </td>
            <td role="cell">{row.what}</td>
            <td class="num" role="cell">
                <a
                    class="btn plain slim"
                    href=link
                    data-noscroll=""
                    aria-expanded=if is_open { "true" } else { "false" }
                >
                    {if is_open { t("close") } else { t("details") }}
                    <span class="sr">" " {title}</span>
                </a>
            </td>
        </tr>
        {details}
    }
    .into_any()
}

/// Before and after, field by field.
#[component]
fn Details(
    /// The record's name.
    title: String,
    /// The source's key.
    key: String,
    /// Its stream.
    stream: String,
    /// The changes.
    changes: Vec<ChangeRow>,
) -> impl IntoView {
    let caption = t_with("log-before-after", Arguments::new().text("title", title));
    let (label, none) = (caption.clone(), changes.is_empty());
    view! {
        <tr role="row">
            <td colspan="5" class="detail" role="cell">
                <dl class="facts">
                    <dt>{stream}</dt>
                    <dd>
                        <code>{key}</code>
                    </dd>
                </dl>
                {none.then(|| view! { <p class="quiet">{t("log-no-changes")}</p> })}
                {(!none)
                    .then(|| {
                        view! {
                            <div class="panel flush scroll" tabindex="0" role="group" aria-label=label>
                                <table class="diff">
                                    <caption class="sr">{caption}</caption>
                                    <thead>
                                        <tr>
                                            <th scope="col">{t("column-field")}</th>
                                            <th scope="col">{t("column-before")}</th>
                                            <th scope="col">{t("column-after")}</th>
                                        </tr>
                                    </thead>
                                    <tbody>
                                        {changes.into_iter().map(|change| view! { <Change change /> }).collect_view()}
                                    </tbody>
                                </table>
                            </div>
                        }
                    })}
            </td>
        </tr>
    }
    .into_any()
}

/// One field. Words and line styles tell before from after, not colour alone.
#[component]
fn Change(
    /// The field.
    change: ChangeRow,
) -> impl IntoView {
    let empty = || view! { <span class="empty-value">{t("empty")}</span> }.into_any();
    let before = if change.before.is_empty() {
        empty()
    } else {
        view! { <del>{change.before}</del> }.into_any()
    };
    let after = if change.after.is_empty() {
        empty()
    } else {
        view! { <ins>{change.after}</ins> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{change.field}</th>
            <td>{before}</td>
            <td>{after}</td>
        </tr>
    }
    .into_any()
}
