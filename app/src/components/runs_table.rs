//! The table of runs.

use super::{OutcomeBar, StateChip, When, outcome_word, use_frame};
use crate::data::RunRow;
use crate::format;
use crate::texts::t;
use leptos::prelude::*;

/// Runs, newest first.
#[component]
pub fn RunsTable(
    /// The runs.
    rows: Vec<RunRow>,
    /// Name the integration of each.
    #[prop(optional)]
    with_integration: bool,
) -> impl IntoView {
    view! {
        <table class="mid stacks" role="table">
            <caption class="sr">{t("runs-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("column-state")}</th>
                    <th scope="col" role="columnheader">{t("column-run")}</th>
                    <th scope="col" role="columnheader">{t("column-started")}</th>
                    <th scope="col" role="columnheader" class="num">{t("column-read")}</th>
                    <th scope="col" role="columnheader">{t("column-result")}</th>
                    <th scope="col" role="columnheader" class="num">{t("column-took")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows.into_iter().map(|row| view! { <RunsTableRow row with_integration /> }).collect_view()}
            </tbody>
        </table>
    }
    .into_any()
}

/// One run.
#[component]
fn RunsTableRow(
    /// The run.
    row: RunRow,
    /// Name its integration.
    with_integration: bool,
) -> impl IntoView {
    let language = use_frame().language;
    let words: Vec<String> = row
        .outcomes
        .iter()
        .map(|(outcome, count)| {
            format!(
                "{} {}",
                outcome_word(*outcome),
                format::number(language, *count)
            )
        })
        .collect();
    let nothing = words.is_empty();
    view! {
        <tr role="row" data-key=row.id.clone()>
            <td class="lead" role="cell">
                <StateChip chip=row.chip />
            </td>
            <th scope="row" class="wide" role="rowheader">
                <a href=format!("/runs/{}", row.id)>{row.kind}</a>
                {with_integration.then(|| view! { <small class="under">{row.integration}</small> })}
            </th>
            <td data-l=t("column-started") role="cell">
                <When at=row.at />
                <small>{row.requested_by}</small>
            </td>
            <td class="num" data-l=t("column-read") role="cell">
                {format::number(language, row.read)}
            </td>
            <td class="result" role="cell">
                {(!nothing).then(|| view! { <OutcomeBar outcomes=row.outcomes /> })}
                <small>{words.join(", ")}</small>
            </td>
            <td class="num" data-l=t("column-took") role="cell">
                {row.took.unwrap_or_else(|| "–".to_owned())}
            </td>
        </tr>
    }
    .into_any()
}
