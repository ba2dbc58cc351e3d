//! What is wrong with a row, before it is stored.

use super::FieldTable;
use crate::mapping::{self, MappingFault, SourceFields, StepFault, step_fault};
use mostek_model::{FieldMapping, Fields, JoinPart, MappingSource, Reason, Transform, Value};

/// Why a row cannot be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// The target has no such field (any more), or fills it itself.
    UnknownField,
    /// The source's records have no such field.
    UnknownSource(String),
    /// A fixed value of nothing.
    NothingFixed,
    /// The target would refuse the fixed value.
    Fixed(Reason),
    /// A step, by its place, has values it cannot work with.
    Step(usize, StepFault),
    /// A step, by its place, takes a field the source's records do not have.
    StepSource(usize, String),
    /// An integration that is set up would stop: nothing fills a required field.
    Required,
    /// An integration that is set up would stop: the row takes the mapped status, and no statuses are mapped.
    NoStatuses,
}

/// What is wrong with the row for a field, if something is; `runs` when the integration is no draft any more.
pub fn row_fault(
    table: &FieldTable,
    field: &str,
    row: Option<&FieldMapping>,
    runs: bool,
) -> Option<RowFault> {
    if let Some(row) = row
        && let Some(fault) = fault_of_row(table, row)
    {
        return Some(fault);
    }
    let rows = with_row(&table.rows, field, row);
    mapping::check(&rows, &table.fields, table.flow.statuses.is_some())
        .into_iter()
        .filter(|fault| fault.field() == field)
        .find_map(|fault| match fault {
            MappingFault::UnknownField { .. } => Some(RowFault::UnknownField),
            MappingFault::RequiredField { .. } => runs.then_some(RowFault::Required),
            MappingFault::NoStatuses { .. } => runs.then_some(RowFault::NoStatuses),
        })
}

/// All rows with this one in its place.
pub(super) fn with_row(
    rows: &[FieldMapping],
    field: &str,
    row: Option<&FieldMapping>,
) -> Vec<FieldMapping> {
    let mut rows = rows.to_vec();
    let place = rows.iter().position(|other| other.target == field);
    match (place, row) {
        (Some(place), Some(row)) => rows[place] = row.clone(),
        (Some(place), None) => _ = rows.remove(place),
        (None, Some(row)) => rows.push(row.clone()),
        (None, None) => {}
    }
    rows
}

fn fault_of_row(table: &FieldTable, row: &FieldMapping) -> Option<RowFault> {
    let field = table.writable().find(|field| field.key == row.target);
    let Some(field) = field else {
        return Some(RowFault::UnknownField);
    };
    let sources = SourceFields::of(&table.flow.stream);
    let unknown = |name: &str| sources.as_ref().is_some_and(|sources| !sources.has(name));
    match &row.source {
        MappingSource::Field(name) if unknown(name) => {
            return Some(RowFault::UnknownSource(name.clone()));
        }
        MappingSource::Fixed(text) if text.trim().is_empty() => {
            return Some(RowFault::NothingFixed);
        }
        MappingSource::Fixed(text) if row.steps.is_empty() => {
            let values = Fields::from([(field.key.clone(), Value::text(text))]);
            let refused = mapping::validate(std::slice::from_ref(field), &values, false);
            if let Err(reason) = refused {
                return Some(RowFault::Fixed(reason));
            }
        }
        _ => {}
    }
    row.steps.iter().enumerate().find_map(|(place, step)| {
        let taken = further_sources(step).find(|name| unknown(name));
        taken
            .map(|name| RowFault::StepSource(place, name.to_owned()))
            .or_else(|| step_fault(step).map(|fault| RowFault::Step(place, fault)))
    })
}

/// Further source fields a step reads.
fn further_sources(step: &Transform) -> impl Iterator<Item = &str> {
    let parts = match step {
        Transform::Join { parts, .. } => parts.as_slice(),
        _ => &[],
    };
    let joined = parts.iter().filter_map(|part| match part {
        JoinPart::Field(name) => Some(name.as_str()),
        JoinPart::Text(_) => None,
    });
    let other = match step {
        Transform::OtherwiseField(name) => Some(name.as_str()),
        _ => None,
    };
    joined.chain(other)
}
