//! What the target gets for one real record. Pure.

use super::FieldTable;
use crate::mapping::{
    MappingContext, STATUS_MAPPED, Trace, map_status, phone_country, trace, validate,
};
use mostek_connectors::contract::{Connector, TargetField};
use mostek_model::{FieldMapping, Fields, MappingSource, Reason, Record, Value};
use std::collections::BTreeMap;

/// What the target gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gets {
    /// This value.
    Value(Value),
    /// Nothing: the record has no value for it.
    Nothing,
    /// The record would not be delivered.
    Refused(Reason),
}

/// One row on one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The way of the value.
    pub trace: Trace,
    /// What the target gets.
    pub gets: Gets,
}

/// Shows rows with one record.
pub struct Previewer<'a> {
    table: &'a FieldTable,
    connector: &'a dyn Connector,
    target: &'a mostek_model::Stream,
    context: MappingContext<'a>,
    values: Fields,
    status: Result<(), Reason>,
}

impl<'a> Previewer<'a> {
    /// Shows with this record; statuses are mapped as the flow maps them.
    pub fn new(
        table: &'a FieldTable,
        connector: &'a dyn Connector,
        target: &'a mostek_model::Stream,
        record: &Record,
        source_settings: &'a BTreeMap<String, String>,
        zone: &'a str,
    ) -> Self {
        let mut values = record.fields();
        let mapped = match (&table.flow.statuses, record.status()) {
            (Some(statuses), Some(status)) => map_status(statuses, status).map(Some),
            _ => Ok(None),
        };
        let status = mapped.map(|mapped| {
            if let Some(mapped) = mapped {
                values.insert(STATUS_MAPPED.to_owned(), Value::text(mapped));
            }
        });
        Self {
            table,
            connector,
            target,
            context: MappingContext {
                zone,
                country: phone_country(source_settings),
            },
            values,
            status,
        }
    }

    /// The record's value of a source field.
    pub fn value(&self, source: &str) -> Option<&Value> {
        self.values.get(source)
    }

    /// Names of all source fields the record has a place for.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// One row on the record.
    pub fn row(&self, row: &FieldMapping) -> Preview {
        let trace = trace(row, &self.values, self.context);
        let takes_status =
            matches!(&row.source, MappingSource::Field(name) if name == STATUS_MAPPED);
        let gets = match (&self.status, &trace.refusal, trace.result()) {
            (Err(held), ..) if takes_status => Gets::Refused(held.clone()),
            (_, Some(refusal), _) => Gets::Refused(refusal.clone()),
            (_, None, result) => self.checked(row, result.unwrap_or(&Value::Empty)),
        };
        Preview { trace, gets }
    }

    fn checked(&self, row: &FieldMapping, value: &Value) -> Gets {
        let Some(field) = self
            .table
            .fields
            .iter()
            .find(|field| field.key == row.target)
        else {
            return Gets::Nothing;
        };
        let value = self.connector.canonical(self.target, field, value);
        let values = Fields::from([(field.key.clone(), value.clone())]);
        match validate(std::slice::from_ref::<TargetField>(field), &values, true) {
            Err(reason) => Gets::Refused(reason),
            Ok(()) if value.is_empty() => Gets::Nothing,
            Ok(()) => Gets::Value(value),
        }
    }
}
