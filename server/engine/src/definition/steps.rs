//! Steps of a field mapping row.

use super::report::{Report, suggest};
use super::section::Section;
use crate::mapping::{StepFault, step_fault};
use mostek_model::Transform;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

/// Names of all steps, for hints; a test holds them against the model.
pub(super) const NAMES: [&str; 13] = [
    "trim",
    "join",
    "surround",
    "split_name",
    "case",
    "replace",
    "date_format",
    "number_format",
    "phone",
    "map_values",
    "default_if_empty",
    "otherwise_field",
    "maximum_length",
];

/// All steps of a row, in order.
pub(super) fn read(report: &mut Report<'_>, row: &Section<'_>) -> Vec<Transform> {
    let wanted =
        "a list such as [\"trim\", { maximum_length = { length = 255, longer = \"cut\" } }]";
    let items = row.items(report, "steps", wanted);
    items
        .iter()
        .filter_map(|item| step(report, row, item))
        .collect()
}

fn step(
    report: &mut Report<'_>,
    row: &Section<'_>,
    item: &Spanned<DeValue<'_>>,
) -> Option<Transform> {
    let line = report.line(&item.span());
    let name = name(item.get_ref());
    if let Some(name) = name.filter(|name| !NAMES.contains(name)) {
        report.add(
            line,
            format!("there is no step `{name}`"),
            suggest(name, NAMES, "Steps:"),
        );
        return None;
    }
    let label = name.unwrap_or("steps");
    match Transform::deserialize(ValueDeserializer::from(item.clone())) {
        Ok(transform) => {
            if let Some(hint) = misfit(&transform) {
                report.add(
                    line,
                    format!("the step `{label}` in {} cannot work", row.name),
                    hint,
                );
            }
            Some(transform)
        }
        Err(error) => {
            let at = error.span().map_or(line, |span| report.line(&span));
            let what = format!(
                "the step `{label}` in {} is not complete: {}",
                row.name,
                error.message()
            );
            report.add(at, what, "Steps look like \"trim\" or { maximum_length = { length = 255, longer = \"cut\" } }.");
            None
        }
    }
}

/// The name of a step, whether it stands alone or with its values.
fn name<'a>(step: &'a DeValue<'_>) -> Option<&'a str> {
    match step {
        DeValue::String(name) => Some(name),
        DeValue::Table(table) if table.len() == 1 => {
            table.keys().next().map(|key| key.get_ref().as_ref())
        }
        _ => None,
    }
}

/// What the file's author should write instead.
fn misfit(step: &Transform) -> Option<&'static str> {
    Some(match step_fault(step)? {
        StepFault::NothingToReplace => "`from` is the text to look for and may not be empty.",
        StepFault::Country => {
            "`country` has two capital letters, such as \"CZ\"; empty takes the integration's `phone_country`."
        }
        StepFault::Zone => {
            "`zone` is a name such as \"Europe/Prague\"; empty takes the team's zone."
        }
        StepFault::DateForm => "`format` is written like \"%Y-%m-%d %H:%M:%S\".",
        StepFault::DecimalMark => "`mark` is \".\" or \",\".",
        StepFault::Decimals => "`decimals` goes from 0 to 28.",
        StepFault::Length => "`length` is at least 1.",
    })
}
