//! Records that wait, one by one.

use crate::components::{OutcomeWord, PostButton, When};
use crate::data::WaitingRow;
use crate::texts::{counted, t};
use leptos::prelude::*;
use mostek_model::Role;

/// The table.
#[component]
pub fn WaitingRows(
    /// The records.
    rows: Vec<WaitingRow>,
    /// The page to come back to.
    back: String,
) -> impl IntoView {
    view! {
        <table class="stacks und" role="table">
            <caption class="sr">{t("undelivered-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("column-record")}</th>
                    <th scope="col" role="columnheader">{t("column-why")}</th>
                    <th scope="col" role="columnheader">{t("last-try")}</th>
                    <th scope="col" role="columnheader">
                        <span class="sr">{t("column-action")}</span>
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows
                    .into_iter()
                    .map(|row| view! { <Row row back=back.clone() /> })
                    .collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// One record.
#[component]
fn Row(
    /// The record.
    row: WaitingRow,
    /// The page to come back to.
    back: String,
) -> impl IntoView {
    let person = Some(row.person)
        .filter(|person| !person.is_empty() && *person != row.title)
        .map(|person| format!(" · {person}"));
    let values = vec![
        ("integration", row.integration_id),
        ("stream", row.stream_name),
        ("key", row.key),
        ("back", back),
    ];
    view! {
        <tr role="row">
            <th scope="row" class="lead" role="rowheader">
                <a href=row.href>{row.title.clone()}</a>
                <small class="under">{row.stream} {person}</small>
            </th>
            <td role="cell">
                <span class="why">
                    <OutcomeWord outcome=row.outcome />
                    <small class="dim">{row.integration}</small>
                </span>
                <span>{row.why}</span>
            </td>
            <td data-l=t("last-try") role="cell">
                <When at=row.last_at />
                <small>{counted("tries-so-far", row.tries)}</small>
                <small>{t("waits-since")} ": " {row.since}</small>
            </td>
            <td class="num corner" role="cell">
                <PostButton
                    action="/api/sync_record"
                    values=values
                    label=t("retry")
                    about=row.title
                    class="slim"
                    role=Role::Operator
                />
            </td>
        </tr>
    }
    .into_any()
}
