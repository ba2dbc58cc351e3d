//! One status of the shop and its counterpart.

use crate::components::{Icon, use_frame};
use crate::data::StatusLine;
use crate::format;
use crate::session::Flash;
use crate::texts::{counted, t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// One row; its fields belong to the form of the table.
#[component]
pub fn Row(
    /// Its place.
    number: usize,
    /// The status.
    line: StatusLine,
    /// Values to choose from; none for a text field.
    choices: Vec<(String, String)>,
    /// Head of the column of values.
    column: String,
    /// What the last form left: which statuses are new or renamed.
    flash: Flash,
    /// Id of the form.
    form: &'static str,
) -> impl IntoView {
    let language = use_frame().language;
    let line = match flash.value(&format!("value:{}", line.status)) {
        Some(entered) if entered != line.value => StatusLine {
            value: entered.to_owned(),
            known: true,
            ..line
        },
        _ => line,
    };
    let missing = line.value.is_empty();
    let tone = match (missing, line.known) {
        (true, _) => "bad",
        (false, false) => "warn",
        (false, true) => "",
    };
    let name = |part: &str| format!("rows[{number}][{part}]");
    let label = format!("{column}: {}", line.title);
    let invalid = missing.then_some("true");
    let raw = (line.title != line.status).then(|| line.status.clone());
    let value = if choices.is_empty() {
        view! {
            <input
                form=form
                name=name("value")
                value=line.value.clone()
                aria-label=label
                aria-invalid=invalid
                autocomplete="off"
            />
        }
        .into_any()
    } else {
        view! { <Choice form name=name("value") label line=line.clone() choices /> }.into_any()
    };
    view! {
        <tr class=tone role="row">
            <th scope="row" role="rowheader">
                {line.title.clone()} {raw.map(|raw| view! { <small>{raw}</small> })}
                <input type="hidden" form=form name=name("status") value=line.status.clone() />
                <input type="hidden" form=form name=name("shown") value=line.shown.clone() />
            </th>
            <td class="num" data-l=t("statuses-column-orders") role="cell">
                {match line.count {
                    Some(count) => format::number(language, count),
                    None => "–".to_owned(),
                }}
            </td>
            <td class="arrow" role="cell">
                <Icon name="arrow" />
            </td>
            <td class="value" role="cell">
                {value}
            </td>
            <td class="note" data-l=t("statuses-column-note") role="cell">
                <Note line flash />
            </td>
        </tr>
    }
    .into_any()
}

/// The values of the system's field.
#[component]
fn Choice(
    /// Id of the form.
    form: &'static str,
    /// Name of the field.
    name: String,
    /// What readers hear.
    label: String,
    /// The status.
    line: StatusLine,
    /// The values.
    choices: Vec<(String, String)>,
) -> impl IntoView {
    let invalid = line.value.is_empty().then_some("true");
    // What is stored stays to be seen, also when the system no longer has it.
    let gone = (!line.known).then(|| (line.value.clone(), line.value.clone()));
    let options = [(String::new(), t("statuses-choose"))]
        .into_iter()
        .chain(choices)
        .chain(gone);
    view! {
        <select form=form name=name aria-label=label aria-invalid=invalid>
            {options
                .map(|(choice, text)| {
                    let selected = choice == line.value;
                    view! {
                        <option value=choice selected=selected>
                            {text}
                        </option>
                    }
                })
                .collect_view()}
        </select>
    }
    .into_any()
}

/// What is to be said of a row: without a counterpart, new, renamed, gone, waited for.
#[component]
fn Note(
    /// The status.
    line: StatusLine,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let missing = line.value.is_empty();
    let is_new = flash.value(&format!("new:{}", line.title)).is_some();
    let before = flash
        .value(&format!("renamed:{}", line.title))
        .map(|before| t_with("statuses-renamed", Arguments::new().text("before", before)));
    let mut further: Vec<String> = Vec::new();
    further.extend(is_new.then(|| t("statuses-new")));
    further.extend(before);
    further.extend((!line.listed).then(|| t("statuses-gone")));
    further.extend((line.held > 0).then(|| counted("statuses-held", line.held)));
    let quiet = !missing && line.known && further.is_empty();
    view! {
        {missing
            .then(|| {
                view! {
                    <span class="state bad">
                        <Icon name="bad" />
                        {t("statuses-without")}
                    </span>
                }
            })}
        {(!line.known)
            .then(|| {
                view! {
                    <span class="state warn">
                        <Icon name="warn" />
                        {t("statuses-value-gone")}
                    </span>
                }
            })}
        {quiet.then(|| view! { <span class="dim">"–"</span> })}
        " "
        <span class="quiet">{further.join(", ")}</span>
    }
    .into_any()
}
