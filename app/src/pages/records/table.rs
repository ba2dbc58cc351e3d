//! A list of records: found ones, or those of one person.

use crate::components::{OutcomeWord, When};
use crate::data::RecordRow;
use crate::texts::t;
use leptos::prelude::*;

/// Records.
#[component]
pub fn RecordsTable(
    /// The records.
    rows: Vec<RecordRow>,
    /// Name the integration of each, and what it became; else what the shop says of it.
    #[prop(optional)]
    with_integration: bool,
) -> impl IntoView {
    view! {
        <table class="stacks recs" role="table">
            <caption class="sr">{t("records-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("column-record")}</th>
                    <th scope="col" role="columnheader">{t("record-date")}</th>
                    <th scope="col" role="columnheader">
                        {if with_integration { t("integration") } else { t("record-status") }}
                    </th>
                    <th scope="col" role="columnheader" class="num">{t("record-total")}</th>
                    <th scope="col" role="columnheader">{t("column-outcome")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows.into_iter().map(|row| view! { <Row row with_integration /> }).collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// One record.
#[component]
fn Row(
    /// The record.
    row: RecordRow,
    /// Name its integration, and what it became.
    with_integration: bool,
) -> impl IntoView {
    let person = Some(row.person)
        .filter(|person| !person.is_empty() && *person != row.title)
        .map(|person| format!(" · {person}"));
    let (place, became) = if with_integration {
        (row.integration, row.became)
    } else {
        (row.status, String::new())
    };
    let (undated, worthless) = (row.dated_at.is_none(), row.total.is_empty());
    let not_there = with_integration && became.is_empty();
    view! {
        <tr role="row">
            <th scope="row" class="lead" role="rowheader">
                <a href=row.href>{row.title}</a>
                <small class="under">{row.stream} {person}</small>
            </th>
            <td data-l=t("record-date") role="cell" class=if undated { "zero" } else { "" }>
                {row.dated_at.map(|at| view! { <When at /> })}
            </td>
            <td data-l=if with_integration { t("integration") } else { t("record-status") } role="cell">
                <span>{place}</span>
                {not_there.then(|| view! { <small>{t("record-not-there")}</small> })}
                {(!became.is_empty())
                    .then(|| {
                        view! {
                            <small>
                                <code>{became}</code>
                            </small>
                        }
                    })}
            </td>
            <td class=if worthless { "num zero" } else { "num" } data-l=t("record-total") role="cell">
                {row.total}
            </td>
            <td role="cell">
                {row.outcome.map(|outcome| view! { <OutcomeWord outcome /> })}
                <small>
                    <When at=row.outcome_at />
                </small>
            </td>
        </tr>
    }
    .into_any()
}
