//! Bodies of creates and updates.

use super::super::compare::{array, single};
use super::super::row::{CUSTOM, PARENT, Target};
use crate::contract::{Change, FieldKind};
use mostek_model::Fields;
use serde_json::{Map, Value as Json};

/// A new record under our name.
pub(super) fn create(target: &Target, change: &Change, name: &str) -> Json {
    let mut body = common(target, change);
    body.insert("name".to_owned(), Json::from(name));
    add(target, &change.fields, &mut body);
    // A null of a new record says nothing, and is refused where the field is required.
    body.retain(|_, value| !value.is_null());
    Json::Object(body)
}

/// What differs, and what must be sent in any case: updates without the required fields may be refused (dossier 6).
pub(super) fn update(target: &Target, change: &Change) -> Json {
    let mut body = common(target, change);
    let required = |key: &String| {
        target
            .fields
            .iter()
            .any(|field| field.required && field.key == key)
    };
    let whole: Fields = change
        .whole
        .iter()
        .filter(|(key, _)| required(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    add(target, &whole, &mut body);
    add(target, &change.fields, &mut body);
    // A required field cannot be cleared; sending null would refuse the whole update.
    body.retain(|key, value| !value.is_null() || !required(key));
    Json::Object(body)
}

fn common(target: &Target, change: &Change) -> Map<String, Json> {
    let mut body = Map::new();
    body.insert(
        target.part_field.to_owned(),
        Json::from(target.part.as_str()),
    );
    if let Some(parent) = change.parent.as_ref().filter(|_| !target.is_contacts()) {
        body.insert(PARENT.to_owned(), Json::from(parent.as_str()));
    }
    body
}

fn add(target: &Target, fields: &Fields, body: &mut Map<String, Json>) {
    let mut custom = Map::new();
    for (key, value) in fields {
        if let Some(key) = key.strip_prefix(CUSTOM) {
            // The values are canonical already, whatever the field's type.
            custom.insert(key.to_owned(), array(&FieldKind::Text, value));
        } else if let Some(field) = target
            .fields
            .iter()
            .find(|field| field.key == key && field.key != PARENT)
        {
            body.insert(key.clone(), single(&field.kind, value));
        }
    }
    if !custom.is_empty() {
        body.insert("customFields".to_owned(), Json::Object(custom));
    }
}
