//! The records of an instance, as they are stored: relations by name, custom fields as arrays of text.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde_json::{Map, Value};

use super::model::{Kind, Model};
use super::scheme::CustomField;

/// A stored record.
#[derive(Clone, Debug, Default)]
pub struct Stored {
    pub(super) key: String,
    pub(super) fields: Map<String, Value>,
    pub(super) hash: u64,
}

impl Stored {
    /// The unique id.
    pub fn name(&self) -> &str {
        &self.key
    }

    /// A text field or the name of a related record; empty if there is none.
    pub fn text(&self, field: &str) -> &str {
        self.fields
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The values of a custom field.
    pub fn custom(&self, key: &str) -> Vec<&str> {
        let values = self
            .fields
            .get("customFields")
            .and_then(|fields| fields.get(key));
        values
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// All fields as they are stored.
    pub fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }
}

/// One write that was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Write {
    /// `POST`, `PUT`, `DELETE`, or `MERGE`.
    pub method: String,
    /// The model's name in addresses.
    pub model: String,
    /// The record's name.
    pub name: String,
}

#[derive(Debug, Default)]
struct Table {
    rows: Vec<Stored>,
    index: HashMap<String, usize>,
}

#[derive(Debug, Default)]
pub(super) struct Store {
    tables: BTreeMap<Model, Table>,
    schemes: BTreeMap<(Model, String), Vec<CustomField>>,
    pub(super) writes: Vec<Write>,
    serial: u64,
}

impl Store {
    pub(super) fn next_serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    pub(super) fn rows(&self, model: Model) -> &[Stored] {
        self.tables.get(&model).map_or(&[], |table| &table.rows)
    }

    pub(super) fn get(&self, model: Model, name: &str) -> Option<&Stored> {
        let table = self.tables.get(&model)?;
        table.rows.get(*table.index.get(name)?)
    }

    /// Adds a record or replaces the one of the same name.
    pub(super) fn put(&mut self, model: Model, mut record: Stored) {
        record.hash = self.next_serial();
        let table = self.tables.entry(model).or_default();
        match table
            .index
            .get(&record.key)
            .and_then(|&index| table.rows.get_mut(index))
        {
            Some(row) => *row = record,
            None => {
                table.index.insert(record.key.clone(), table.rows.len());
                table.rows.push(record);
            }
        }
    }

    /// Removes a record; those that point to it lose the relation, or point to `heir`.
    pub(super) fn remove(&mut self, model: Model, name: &str, heir: Option<&str>) -> bool {
        let Some(table) = self.tables.get_mut(&model) else {
            return false;
        };
        let Some(index) = table.index.remove(name) else {
            return false;
        };
        table.rows.remove(index);
        table.index = table
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| (row.key.clone(), index))
            .collect();
        let heir = heir.map_or(Value::Null, Value::from);
        for (other, table) in &mut self.tables {
            for field in other
                .fields()
                .iter()
                .filter(|field| matches!(field.kind, Kind::Relation(to) if to == model))
            {
                for row in &mut table.rows {
                    if row.text(field.name) == name {
                        row.fields.insert(field.name.to_owned(), heir.clone());
                    }
                }
            }
        }
        true
    }

    pub(super) fn scheme(&self, model: Model, owner: &str) -> &[CustomField] {
        self.schemes
            .get(&(model, owner.to_owned()))
            .map_or(&[], Vec::as_slice)
    }

    pub(super) fn scheme_mut(&mut self, model: Model, owner: &str) -> &mut Vec<CustomField> {
        self.schemes.entry((model, owner.to_owned())).or_default()
    }

    /// The scheme a record is under.
    pub(super) fn scheme_of(&self, model: Model, record: &Map<String, Value>) -> &[CustomField] {
        let owner = model
            .scheme_owner()
            .and_then(|field| record.get(field))
            .and_then(Value::as_str);
        owner.map_or(&[], |owner| self.scheme(model, owner))
    }

    /// Whether any scheme of this model has a field of this key.
    pub(super) fn knows_custom(&self, model: Model, key: &str) -> bool {
        self.schemes
            .iter()
            .any(|((of, _), scheme)| *of == model && scheme.iter().any(|field| field.key == key))
    }

    pub(super) fn note(&mut self, method: &str, model: Model, name: &str) {
        self.writes.push(Write {
            method: method.to_owned(),
            model: model.path().to_owned(),
            name: name.to_owned(),
        });
    }
}
