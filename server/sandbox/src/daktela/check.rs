//! Checking what is to be written, field by field (daktela.md 6, 7).

use serde_json::{Map, Value, json};

use super::message::Message;
use super::model::{Field, Kind, Model};
use super::settings::DaktelaSettings;
use super::store::{Store, Stored};
use super::values::checked;

/// A write after the check: what would be stored, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) fields: Map<String, Value>,
    pub(super) form: Map<String, Value>,
    pub(super) foreign: bool,
}

pub(super) struct Check<'a> {
    pub(super) store: &'a Store,
    pub(super) settings: &'a DaktelaSettings,
    pub(super) model: Model,
    pub(super) sent: &'a Map<String, Value>,
    pub(super) existing: Option<&'a Stored>,
}

impl Check<'_> {
    pub(super) fn run(&self) -> Draft {
        let fields = self
            .existing
            .map(|record| record.fields.clone())
            .unwrap_or_default();
        let mut draft = Draft {
            fields,
            form: Map::new(),
            foreign: false,
        };
        for field in self.model.fields() {
            match field.kind {
                Kind::Name | Kind::ReadOnly | Kind::CustomFields => {}
                _ => self.field(field, &mut draft),
            }
        }
        // Last, because the scheme follows from the relation just checked.
        if self.model.scheme_owner().is_some() {
            self.custom_fields(&mut draft);
        }
        draft
    }

    fn fail(&self, draft: &mut Draft, field: &str, message: Message) {
        draft.form.insert(
            field.to_owned(),
            message.text(self.settings.language).into(),
        );
    }

    fn field(&self, field: &Field, draft: &mut Draft) {
        let Some(sent) = self.sent.get(field.name) else {
            let must =
                field.required && (self.existing.is_none() || self.settings.update_needs_required);
            if must {
                self.fail(draft, field.name, Message::Required);
            }
            return;
        };
        let empty = sent.is_null() || sent.as_str() == Some("");
        if field.required && empty {
            draft.fields.insert(field.name.to_owned(), Value::Null);
            return self.fail(draft, field.name, Message::Required);
        }
        match self.value(field.kind, sent) {
            Ok(value) => {
                draft.fields.insert(field.name.to_owned(), value);
            }
            Err(message) => {
                draft.foreign |= matches!(message, Message::ForeignKey);
                draft.fields.insert(field.name.to_owned(), sent.clone());
                self.fail(draft, field.name, message);
            }
        }
    }

    fn value(&self, kind: Kind, sent: &Value) -> Result<Value, Message> {
        match kind {
            Kind::Text { min, max } => {
                let text = match sent {
                    Value::Null => return Ok(json!("")),
                    Value::String(text) => text.clone(),
                    Value::Number(number) => number.to_string(),
                    _ => return Err(Message::Type),
                };
                match text.chars().count() {
                    length if length > max => Err(Message::TooLong),
                    length if length < min => Err(Message::TooShort),
                    _ => Ok(text.into()),
                }
            }
            Kind::Choice(choices) => match sent.as_str() {
                Some(choice) if choices.contains(&choice) => Ok(sent.clone()),
                _ => Err(Message::Choice),
            },
            Kind::Relation(to) => self.relation(to, sent),
            Kind::Relations(to) => match sent {
                Value::Array(list) => list.iter().map(|one| self.relation(to, one)).collect(),
                Value::Null => Ok(json!([])),
                single => Ok(json!([self.relation(to, single)?])),
            },
            _ => Ok(sent.clone()),
        }
    }

    /// The related record's name; `{"name": ...}` is understood too.
    fn relation(&self, to: Model, sent: &Value) -> Result<Value, Message> {
        let name = match sent {
            Value::Object(record) => record.get("name").unwrap_or(&Value::Null),
            other => other,
        };
        let name = match name {
            Value::Null => return Ok(Value::Null),
            Value::String(name) if name.is_empty() => return Ok(Value::Null),
            Value::String(name) => name.clone(),
            Value::Number(number) => number.to_string(),
            _ => return Err(Message::Type),
        };
        if self.store.get(to, &name).is_some() {
            Ok(name.into())
        } else {
            Err(Message::ForeignKey)
        }
    }

    /// Merged key by key, each key replaced as a whole; unknown and read-only keys are ignored.
    fn custom_fields(&self, draft: &mut Draft) {
        let mut stored = match draft.fields.get("customFields") {
            Some(Value::Object(stored)) => stored.clone(),
            _ => Map::new(),
        };
        let nothing = Map::new();
        let sent = self
            .sent
            .get("customFields")
            .and_then(Value::as_object)
            .unwrap_or(&nothing);
        let mut wrong = Map::new();
        for field in self.store.scheme_of(self.model, &draft.fields) {
            let mut fail = |message: Message| {
                wrong.insert(
                    field.key.clone(),
                    json!([message.text(self.settings.language)]),
                );
            };
            if let Some(value) = sent.get(&field.key).filter(|_| !field.readonly) {
                match checked(field, value) {
                    Ok(values) => {
                        stored.insert(field.key.clone(), values.into());
                    }
                    Err(message) => {
                        stored.insert(field.key.clone(), value.clone());
                        fail(message);
                        continue;
                    }
                }
            }
            let filled = stored
                .get(&field.key)
                .and_then(Value::as_array)
                .is_some_and(|values| !values.is_empty());
            if field.required && !filled {
                fail(Message::Required);
            }
        }
        draft
            .fields
            .insert("customFields".to_owned(), Value::Object(stored));
        if !wrong.is_empty() {
            draft
                .form
                .insert("customFields".to_owned(), Value::Object(wrong));
        }
    }
}
