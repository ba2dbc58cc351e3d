//! Fields as filters and sorts name them: `edited`, `contact.name`, `customFields.email` (daktela.md 5).

use std::borrow::Cow;

use serde_json::Value;

use super::model::{Kind, Model};
use super::settings::DaktelaSettings;
use super::store::{Store, Stored};

/// Where a value is found, seen from a record.
#[derive(Debug)]
pub(super) struct Path {
    steps: Vec<(&'static str, Model)>,
    leaf: Leaf,
}

#[derive(Debug)]
enum Leaf {
    Field(&'static str),
    Custom(String),
}

impl Path {
    /// Nothing if the instance cannot look there.
    pub(super) fn find(
        store: &Store,
        settings: &DaktelaSettings,
        model: Model,
        text: &str,
    ) -> Option<Self> {
        let (mut model, mut rest, mut steps) = (model, text, Vec::new());
        loop {
            let (head, tail) = rest
                .split_once('.')
                .map_or((rest, None), |(head, tail)| (head, Some(tail)));
            let field = model.field(head);
            match (field.map(|field| (field.name, field.kind)), tail) {
                (Some((_, Kind::CustomFields)), Some(key)) => {
                    let known = settings.filter_custom_fields && store.knows_custom(model, key);
                    return known.then(|| Self {
                        steps,
                        leaf: Leaf::Custom(key.to_owned()),
                    });
                }
                (Some((_, Kind::CustomFields)), None) => return None,
                (Some((name, Kind::Relation(to))), Some(tail)) => {
                    steps.push((name, to));
                    (model, rest) = (to, tail);
                }
                (Some((name, _)), None) => {
                    return Some(Self {
                        steps,
                        leaf: Leaf::Field(name),
                    });
                }
                (None, None) => {
                    let known = settings.filter_custom_top_level && store.knows_custom(model, head);
                    return known.then(|| Self {
                        steps,
                        leaf: Leaf::Custom(head.to_owned()),
                    });
                }
                (_, Some(_)) => return None,
            }
        }
    }

    /// Whether some value passes the test. No value passes none.
    pub(super) fn any(
        &self,
        store: &Store,
        record: &Stored,
        mut test: impl FnMut(&str) -> bool,
    ) -> bool {
        let mut record = record;
        for (field, to) in &self.steps {
            match store.get(*to, record.text(field)) {
                Some(related) => record = related,
                None => return false,
            }
        }
        let value = match &self.leaf {
            Leaf::Field(name) => record.fields.get(*name),
            Leaf::Custom(key) => record
                .fields
                .get("customFields")
                .and_then(|fields| fields.get(key)),
        };
        match value {
            Some(Value::Array(values)) => values
                .iter()
                .any(|value| plain(value).is_some_and(|text| test(&text))),
            Some(value) => plain(value).is_some_and(|text| test(&text)),
            None => false,
        }
    }

    /// The first value, for sorting.
    pub(super) fn first(&self, store: &Store, record: &Stored) -> String {
        let mut first = String::new();
        self.any(store, record, |text| {
            text.clone_into(&mut first);
            true
        });
        first
    }
}

/// A value as text; null and empty text are no values.
fn plain(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(flag) => Some(Cow::Borrowed(if *flag { "1" } else { "0" })),
        _ => None,
    }
}
