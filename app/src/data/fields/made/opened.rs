//! The open row's form: as stored, or as it was filled in so far.

use super::super::{Gets, OpenedField, StepRow};
use super::address::fields_address;
use super::inputs::Inputs;
use super::raw::RawDraft;
use super::row::Place;
use super::steps;
use super::words::{Scene, empty};
use crate::server;
use crate::session::{FieldError, FormDraft, Tone};
use crate::texts::{t, t_with};
use mostek_engine::field_mapping::{RowFault, revision, row_fault};
use mostek_engine::mapping::{StepFault, Trace};
use mostek_model::{Arguments, FieldMapping};

/// The form; none for a field the table does not have. `runs` when the integration is no draft any more.
pub(super) fn opened(
    scene: &Scene<'_>,
    place: &Place<'_>,
    left: Option<FormDraft>,
    runs: bool,
) -> Option<OpenedField> {
    let key = place.edit;
    let field = scene.table.writable().find(|field| field.key == key);
    let stored = scene.table.row(key);
    if field.is_none() && stored.is_none() {
        return None;
    }
    let tried = left.as_ref().is_some_and(|left| left.tried);
    let as_stored = RawDraft::of_row(stored);
    let (draft, seen) = match &left {
        Some(left) => {
            let seen = left.values.get("revision").cloned();
            (RawDraft::read(&left.values), seen)
        }
        None => (as_stored.clone(), None),
    };
    let (row, unreadable) = draft.row(key);
    let mut wrong: Vec<(String, String)> = unreadable
        .iter()
        .map(|(input, code)| (input.clone(), wrong_input(code)))
        .collect();
    if tried && wrong.is_empty() {
        wrong.extend(
            row_fault(scene.table, key, row.as_ref(), runs)
                .map(|fault| wrong_row(scene, &draft, row.as_ref(), &fault)),
        );
    }
    let inputs = Inputs {
        scene,
        field,
        wrong: &wrong,
    };
    let steps = step_rows(scene, &draft, row.as_ref(), &inputs);
    let gets = match &row {
        Some(row) if unreadable.is_empty() => scene.gets(row),
        Some(_) => Gets {
            tone: Tone::Rest,
            text: t("fields-not-yet"),
        },
        None if field.is_some_and(|field| field.required) => Gets {
            tone: Tone::Bad,
            text: t("fields-required-empty"),
        },
        None => Gets {
            tone: Tone::Rest,
            text: t("fields-not-written"),
        },
    };
    Some(OpenedField {
        key: key.to_owned(),
        label: field.map_or_else(|| key.to_owned(), |field| scene.label(field)),
        revision: seen.unwrap_or_else(|| revision(stored)),
        source: inputs.source(&draft),
        fixed: inputs.fixed(&draft),
        write: inputs.write(&draft),
        raw: draft.mapping_source().and_then(|source| scene.raw(&source)),
        add: inputs.add(),
        steps,
        gets,
        has_default: scene.table.default_row(key).is_some(),
        unsaved: draft != as_stored,
        stray: field.is_none(),
        close: fields_address(place.slug, place.of, ""),
        errors: wrong
            .into_iter()
            .map(|(field, text)| FieldError { field, text })
            .collect(),
    })
}

fn step_rows(
    scene: &Scene<'_>,
    draft: &RawDraft,
    row: Option<&FieldMapping>,
    inputs: &Inputs<'_>,
) -> Vec<StepRow> {
    let trace = row
        .zip(scene.preview)
        .map(|(row, preview)| preview.row(row).trace);
    let step = |(number, step): (usize, &super::raw_step::RawStep)| StepRow {
        name: format!("step-{number}"),
        kind: step.kind.clone(),
        title: steps::title(&step.kind),
        inputs: inputs.step(number, step),
        result: row
            .zip(trace.as_ref())
            .and_then(|(row, trace)| result(scene, row, trace, number)),
    };
    draft.steps.iter().enumerate().map(step).collect()
}

/// What a step makes of the value; none behind a step that refuses it or cannot be read.
fn result(scene: &Scene<'_>, row: &FieldMapping, trace: &Trace, number: usize) -> Option<Gets> {
    if let Some(value) = trace.after.get(number) {
        return Some(if value.is_empty() {
            empty()
        } else {
            Gets {
                tone: Tone::Ok,
                text: value.to_plain(),
            }
        });
    }
    let refusal = trace.refusal.as_ref()?;
    (number == trace.after.len()).then(|| Gets {
        tone: Tone::Bad,
        text: scene.refused(row, refusal),
    })
}

fn wrong_input(code: &str) -> String {
    match code {
        "wrong-nothing-to-replace" => t("wrong-nothing-to-replace"),
        "wrong-no-field" => t("wrong-no-field"),
        "wrong-no-value" => t("wrong-no-value"),
        "wrong-twice" => t("wrong-twice"),
        _ => t("wrong-number"),
    }
}

/// The input a fault belongs to, and the fault in words.
fn wrong_row(
    scene: &Scene<'_>,
    draft: &RawDraft,
    row: Option<&FieldMapping>,
    fault: &RowFault,
) -> (String, String) {
    let at = |input: &str| input.to_owned();
    match fault {
        RowFault::UnknownField => (at("source"), t("fields-gone-remove")),
        RowFault::UnknownSource(name) => (
            at("source"),
            t_with(
                "wrong-source",
                Arguments::new().text("field", name.as_str()),
            ),
        ),
        RowFault::NothingFixed => (at("fixed"), t("wrong-nothing-fixed")),
        RowFault::Fixed(reason) => {
            let words =
                row.map_or_else(|| server::reason(reason), |row| scene.refused(row, reason));
            (at("fixed"), words)
        }
        RowFault::Required => (at("source"), t("wrong-required")),
        RowFault::NoStatuses => (at("source"), t("fields-no-statuses")),
        RowFault::StepSource(number, name) => {
            let kind = draft.steps.get(*number).map(|step| step.kind.as_str());
            let input = if kind == Some("join") {
                "source-0"
            } else {
                "field"
            };
            (
                format!("step-{number}-{input}"),
                t_with(
                    "wrong-source",
                    Arguments::new().text("field", name.as_str()),
                ),
            )
        }
        RowFault::Step(number, fault) => {
            let (input, words) = match fault {
                StepFault::NothingToReplace => ("from", t("wrong-nothing-to-replace")),
                StepFault::Country => ("country", t("wrong-country")),
                StepFault::Zone => ("zone", t("wrong-zone")),
                StepFault::DateForm => ("format", t("wrong-date-form")),
                StepFault::DecimalMark => ("mark", t("wrong-mark")),
                StepFault::Decimals => ("decimals", t("wrong-decimals")),
                StepFault::Length => ("length", t("wrong-length")),
            };
            (format!("step-{number}-{input}"), words)
        }
    }
}
