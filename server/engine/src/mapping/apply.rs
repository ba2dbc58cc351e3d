//! Applies the rows of a field mapping table to one record.

use super::run_step;
use mostek_model::{
    FieldMapping, Fields, MappingSource, Reason, StatusMapping, UnmappedStatus, Value, WriteRule,
};
use std::collections::BTreeMap;

/// What the steps need besides the record.
#[derive(Clone, Copy, Debug)]
pub struct MappingContext<'a> {
    /// The team's time zone, for dates without one.
    pub zone: &'a str,
    /// Country of phone numbers without a code.
    pub country: &'a str,
}

/// One target field with its value and rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// The target's field.
    pub field: String,
    /// What it should hold.
    pub value: Value,
    /// When it is written.
    pub write: WriteRule,
}

/// The record does not fit: invalid, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub Reason);

/// Applies all rows.
pub fn apply(
    rows: &[FieldMapping],
    source: &Fields,
    context: MappingContext<'_>,
) -> Result<Vec<Mapped>, Refusal> {
    rows.iter()
        .map(|row| {
            let value = row
                .steps
                .iter()
                .try_fold(source_value(&row.source, source), |value, step| {
                    run_step(step, value, source, context)
                })
                .map_err(|reason| Refusal(reason.with("field", &row.target)))?;
            Ok(Mapped {
                field: row.target.clone(),
                value,
                write: row.write,
            })
        })
        .collect()
}

/// The value a row starts from.
pub fn source_value(from: &MappingSource, record: &Fields) -> Value {
    match from {
        MappingSource::Field(name) => record.get(name).cloned().unwrap_or_default(),
        MappingSource::Fixed(text) => Value::text(text),
    }
}

/// Country of phone numbers without a code, when the integration names none.
const USUAL_COUNTRY: &str = "CZ";

/// Country of phone numbers without a code, by the settings of the side they come from.
pub fn phone_country(settings: &BTreeMap<String, String>) -> &str {
    settings
        .get("phone_country")
        .map(|country| country.trim())
        .filter(|country| !country.is_empty())
        .unwrap_or(USUAL_COUNTRY)
}

/// The system's value for a shop status (P9: never guessed).
pub fn map_status(mapping: &StatusMapping, status: &str) -> Result<String, Reason> {
    match (mapping.rows.get(status), &mapping.unmapped) {
        (Some(value), _) | (None, UnmappedStatus::Default(value)) => Ok(value.clone()),
        (None, UnmappedStatus::Hold) => {
            Err(Reason::new("reason-status-unmapped").with("status", status))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p9_an_unmapped_status_is_held_or_gets_the_chosen_default_and_is_never_guessed() {
        let mut mapping = StatusMapping::default();
        mapping
            .rows
            .insert("Odesláno".to_owned(), "CLOSE".to_owned());
        assert_eq!(map_status(&mapping, "Odesláno"), Ok("CLOSE".to_owned()));
        assert!(map_status(&mapping, "odesláno").is_err());
        mapping.unmapped = UnmappedStatus::Default("OPEN".to_owned());
        assert_eq!(map_status(&mapping, "Nový stav"), Ok("OPEN".to_owned()));
    }
}
