//! Records as answers show them: relations as nested objects, `_sys` with the scheme (daktela.md 3, 7).

use serde_json::{Map, Value, json};

use super::model::{Kind, Model};
use super::scheme::described;
use super::settings::DaktelaSettings;
use super::store::{Store, Stored};

/// Relations of relations are shown to this depth; below only name and title are.
const DEPTH: usize = 2;

#[derive(Clone, Copy)]
pub(super) struct Renderer<'a> {
    pub(super) store: &'a Store,
    pub(super) settings: &'a DaktelaSettings,
}

impl Renderer<'_> {
    /// A whole record with the scheme of its custom fields.
    pub(super) fn record(self, model: Model, record: &Stored) -> Value {
        self.nested(model, record, 0)
    }

    /// Only the fields asked for, without `_sys`.
    pub(super) fn projected(self, model: Model, record: &Stored, fields: &[String]) -> Value {
        let known = fields.iter().filter_map(|name| model.field(name));
        let row: Map<String, Value> = known
            .map(|field| {
                (
                    field.name.to_owned(),
                    self.value(model, field.name, field.kind, record, 0),
                )
            })
            .collect();
        Value::Object(row)
    }

    fn nested(self, model: Model, record: &Stored, depth: usize) -> Value {
        let mut row: Map<String, Value> = model
            .fields()
            .iter()
            .map(|field| {
                (
                    field.name.to_owned(),
                    self.value(model, field.name, field.kind, record, depth),
                )
            })
            .collect();
        let mut system = Map::new();
        system.insert("hash".into(), record.hash.to_string().into());
        system.insert("model".into(), model.path().into());
        if model.scheme_owner().is_some() {
            let scheme = self.store.scheme_of(model, &record.fields);
            system.insert(
                "cfScheme".into(),
                described(scheme, self.settings.old_version),
            );
        }
        row.insert("_sys".into(), Value::Object(system));
        Value::Object(row)
    }

    fn value(self, model: Model, name: &str, kind: Kind, record: &Stored, depth: usize) -> Value {
        let stored = record.fields.get(name).unwrap_or(&Value::Null);
        match kind {
            Kind::CustomFields => self.custom(model, record),
            Kind::Relation(to) => self.related(to, stored, depth),
            Kind::Relations(to) => stored
                .as_array()
                .into_iter()
                .flatten()
                .map(|one| self.related(to, one, depth))
                .collect(),
            // Null text comes back as empty text.
            Kind::Text { .. } if stored.is_null() => json!(""),
            Kind::ReadOnly if name == "nps_score" && stored.is_null() => json!(0),
            _ => stored.clone(),
        }
    }

    fn related(self, to: Model, name: &Value, depth: usize) -> Value {
        let Some(record) = name.as_str().and_then(|name| self.store.get(to, name)) else {
            return Value::Null;
        };
        if depth < DEPTH {
            return self.nested(to, record, depth + 1);
        }
        json!({
            "name": record.fields.get("name"),
            "title": record.text("title"),
            "_sys": {"hash": null, "model": to.path()},
        })
    }

    /// Every field of the scheme with an array; fields that were removed from it are gone.
    fn custom(self, model: Model, record: &Stored) -> Value {
        let stored = record.fields.get("customFields");
        let fields: Map<String, Value> = self
            .store
            .scheme_of(model, &record.fields)
            .iter()
            .map(|field| {
                let values = stored.and_then(|stored| stored.get(&field.key)).cloned();
                (field.key.clone(), values.unwrap_or_else(|| json!([])))
            })
            .collect();
        if fields.is_empty() {
            json!([])
        } else {
            Value::Object(fields)
        }
    }
}
