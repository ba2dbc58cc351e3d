//! Counts per flow.

use crate::components::{outcome_word, use_frame};
use crate::data::RunFlow;
use crate::format;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Outcome;

/// The counts of each flow; only outcomes that occur have a column.
#[component]
pub fn FlowTable(
    /// The flows.
    flows: Vec<RunFlow>,
) -> impl IntoView {
    let language = use_frame().language;
    let count = |flow: &RunFlow, outcome: Outcome| {
        flow.outcomes
            .iter()
            .find(|(found, _)| *found == outcome)
            .map_or(0, |(_, count)| *count)
    };
    let columns: Vec<Outcome> = Outcome::ALL
        .into_iter()
        .filter(|outcome| flows.iter().any(|flow| count(flow, *outcome) > 0))
        .collect();
    (!columns.is_empty()).then(|| {
        view! {
            <div class="scroll ruled" tabindex="0" role="group" aria-label=t("flows-counts")>
                <table class="tight">
                    <caption class="sr">{t("flows-counts")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("column-flow")}</th>
                            <th scope="col" class="num">
                                {t("column-read")}
                            </th>
                            {columns
                                .iter()
                                .map(|outcome| {
                                    view! {
                                        <th scope="col" class="num">
                                            {outcome_word(*outcome)}
                                        </th>
                                    }
                                })
                                .collect_view()}
                        </tr>
                    </thead>
                    <tbody>
                        {flows
                            .iter()
                            .map(|flow| {
                                view! {
                                    <tr>
                                        <th scope="row">{flow.stream.clone()}</th>
                                        <td class="num">{format::number(language, flow.read)}</td>
                                        {columns
                                            .iter()
                                            .map(|outcome| {
                                                let count = count(flow, *outcome);
                                                let class = if count == 0 { "num dim" } else { "num" };
                                                view! { <td class=class>{format::number(language, count)}</td> }
                                            })
                                            .collect_view()}
                                    </tr>
                                }
                            })
                            .collect_view()}
                    </tbody>
                </table>
            </div>
        }
    })
}
