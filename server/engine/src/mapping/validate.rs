//! Holds a mapped record against the target's fields, before anything is sent.

use mostek_connectors::contract::{FieldKind, TargetField};
use mostek_model::{Fields, Reason, Value};

/// The first reason why the target would refuse the record. `creating` asks for all required fields.
pub fn validate(fields: &[TargetField], values: &Fields, creating: bool) -> Result<(), Reason> {
    fields
        .iter()
        .filter(|field| !field.parent)
        .try_for_each(|field| {
            let value = values.get(&field.key).filter(|value| !value.is_empty());
            match value {
                Some(value) => check(field, value),
                None if field.required && creating => Err(Reason::new("reason-field-required")),
                None if field.required && values.contains_key(&field.key) => {
                    Err(Reason::new("reason-field-required"))
                }
                None => Ok(()),
            }
            .map_err(|reason| reason.with("field", &field.title))
        })
}

fn check(field: &TargetField, value: &Value) -> Result<(), Reason> {
    if let Value::List(values) = value {
        return values.iter().try_for_each(|value| check(field, value));
    }
    let text = value.to_plain();
    if let Some(maximum) = field.maximum_length {
        let length = text.chars().count();
        if length > maximum {
            return Err(Reason::new("reason-too-long")
                .with("length", length.to_string())
                .with("maximum", maximum.to_string()));
        }
    }
    match field.kind {
        FieldKind::Email if crate::identity::normal_email(&text).is_none() => {
            Err(Reason::new("reason-not-an-email"))
        }
        FieldKind::Choice | FieldKind::Choices
            if !field.choices.is_empty()
                && !field.choices.iter().any(|choice| choice.value == text) =>
        {
            Err(Reason::new("reason-not-a-choice").with("value", text))
        }
        _ => Ok(()),
    }
}
