//! The table of integrations.

use super::{PostButton, Span, StateChip, When, use_frame};
use crate::data::BridgeRow;
use crate::format;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// All integrations: state, both banks, last run, what waits, next run, one button.
#[component]
pub fn BridgeTable(
    /// The integrations.
    rows: Vec<BridgeRow>,
) -> impl IntoView {
    view! {
        <table class="mid stacks ints" role="table">
            <caption class="sr">{t("integrations-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("column-state")}</th>
                    <th scope="col" role="columnheader">{t("column-bridge")}</th>
                    <th scope="col" role="columnheader">{t("column-last-run")}</th>
                    <th scope="col" role="columnheader" class="num">{t("column-undelivered")}</th>
                    <th scope="col" role="columnheader">{t("column-next-run")}</th>
                    <th scope="col" role="columnheader">
                        <span class="sr">{t("column-action")}</span>
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.into_iter().map(|row| view! { <BridgeTableRow row /> }).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// One integration.
#[component]
fn BridgeTableRow(
    /// The integration.
    row: BridgeRow,
) -> impl IntoView {
    let language = use_frame().language;
    let href = format!("/integrations/{}", row.slug);
    let waits = row.undelivered > 0;
    let undelivered_class = if waits { "num" } else { "num zero" };
    let run = row.last_run.as_ref().map(|run| format!("/runs/{run}"));
    let action = if row.working {
        let href = run.clone().unwrap_or_else(|| href.clone());
        view! {
            <a class="btn slim" href=href>
                {t("open")}
                <span class="sr">" " {row.name.clone()}</span>
            </a>
        }
        .into_any()
    } else if row.active && row.paused.is_none() {
        let values = vec![
            ("integration", row.id.clone()),
            ("kind", "incremental".to_owned()),
        ];
        view! {
            <PostButton
                action="/api/sync"
                values
                label=t("sync")
                about=row.name.clone()
                icon="sync"
                class="slim"
                role=Role::Operator
            />
        }
        .into_any()
    } else {
        let (href, label) = if row.draft {
            (format!("{href}/summary"), t("go-on"))
        } else {
            (href.clone(), t("open"))
        };
        view! {
            <a class="btn slim" href=href>
                {label}
                <span class="sr">" " {row.name.clone()}</span>
            </a>
        }
        .into_any()
    };
    view! {
        <tr role="row" data-key=row.id.clone()>
            <td class="lead" role="cell">
                <StateChip chip=row.chip.clone() />
            </td>
            <th scope="row" class="wide" role="rowheader">
                <a href=href class="bridge-link">
                    <span class="sr">{row.name} ": "</span>
                    <Span shop=row.shop system=row.system tone=row.chip.tone />
                </a>
                {(!row.health.is_empty()).then(|| view! { <p class="health">{row.health}</p> })}
            </th>
            <td data-l=t("column-last-run") role="cell">
                {row
                    .last_at
                    .map(|at| {
                        view! {
                            <a href=run.unwrap_or_default()>
                                <When at />
                            </a>
                        }
                    })}
                <small>{row.last_note}</small>
            </td>
            <td class=undelivered_class data-l=t("column-undelivered") role="cell">
                {if waits {
                    view! {
                        <a class="strong" href=format!("/undelivered?integration={}", row.slug)>
                            {format::number(language, row.undelivered)}
                        </a>
                    }
                    .into_any()
                } else {
                    view! { <span class="dim">"0"</span> }.into_any()
                }}
            </td>
            <td data-l=t("column-next-run") role="cell">
                {row.next_at.map(|at| view! { <When at /> })}
                <span>{row.next_note}</span>
                <small>{row.schedule}</small>
            </td>
            <td class="num corner" role="cell">
                {action}
            </td>
        </tr>
    }
    .into_any()
}
