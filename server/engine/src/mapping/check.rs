//! Holds the rows of a target stream against its fields, before any record is read.

use super::STATUS_MAPPED;
use mostek_connectors::contract::TargetField;
use mostek_model::{FieldMapping, MappingSource};

/// Why nothing could be written with these rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingFault {
    /// A row fills a field the platform does not have (any more), or fills itself.
    UnknownField {
        /// The field's key.
        field: String,
    },
    /// A row takes the mapped status, but no statuses are mapped.
    NoStatuses {
        /// The field's key.
        field: String,
    },
    /// A required field that no row fills.
    RequiredField {
        /// The field's key.
        field: String,
        /// The platform's own label.
        title: String,
    },
}

impl MappingFault {
    /// Key of the field it is about.
    pub fn field(&self) -> &str {
        match self {
            Self::UnknownField { field }
            | Self::NoStatuses { field }
            | Self::RequiredField { field, .. } => field,
        }
    }
}

/// Everything that keeps the rows from working, in the order of the rows, then of the fields.
pub fn check(
    rows: &[FieldMapping],
    fields: &[TargetField],
    statuses_mapped: bool,
) -> Vec<MappingFault> {
    let of_row = |row: &FieldMapping| {
        let field = row.target.clone();
        let writable = |known: &TargetField| known.key == field && !known.read_only;
        if !fields.iter().any(writable) {
            return Some(MappingFault::UnknownField { field });
        }
        let takes_status =
            matches!(&row.source, MappingSource::Field(name) if name == STATUS_MAPPED);
        (takes_status && !statuses_mapped).then_some(MappingFault::NoStatuses { field })
    };
    let unfilled = fields
        .iter()
        .filter(|field| field.required && !field.parent)
        .filter(|field| !rows.iter().any(|row| row.target == field.key))
        .map(|field| MappingFault::RequiredField {
            field: field.key.clone(),
            title: field.title.clone(),
        });
    rows.iter().filter_map(of_row).chain(unfilled).collect()
}
