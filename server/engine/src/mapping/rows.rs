//! Which rows fill a target stream.

use mostek_connectors::contract::{MappingDefaults, TargetField};
use mostek_model::{FieldMapping, MappingSet, Stream};

/// The rows that fill a target stream: the flow's own, else the platform's defaults as far as their fields exist.
pub fn rows(
    own: &MappingSet,
    defaults: &MappingDefaults,
    source: &Stream,
    target: &Stream,
    fields: &[TargetField],
) -> Vec<FieldMapping> {
    own.get(target)
        .cloned()
        .unwrap_or_else(|| default_rows(defaults, source, target, fields))
}

/// The platform's defaults as far as their fields exist.
pub fn default_rows(
    defaults: &MappingDefaults,
    source: &Stream,
    target: &Stream,
    fields: &[TargetField],
) -> Vec<FieldMapping> {
    defaults
        .fields
        .iter()
        .filter(|(from, to, _)| from == source && to == target)
        .flat_map(|(_, _, rows)| rows.iter())
        .filter(|row| fields.iter().any(|field| field.key == row.target))
        .cloned()
        .collect()
}
