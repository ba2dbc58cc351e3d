//! Custom fields: their scheme comes with rows, in `_sys.cfScheme` (dossier 7); there is no list of its own.

use super::client::{Api, Reply};
use super::query::Query;
use super::row::{Target, custom_fields, name_of};
use crate::contract::{FieldKind, Key, KeyKind, PlatformError, TargetField, VocabularyEntry};
use serde_json::Value as Json;

/// The custom fields of a database or a type of record.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Scheme(pub Vec<CustomField>);

/// One custom field.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CustomField {
    /// Its key.
    pub key: String,
    /// As offered to mappings.
    pub field: TargetField,
}

/// Reads the scheme from any one row of the chosen part; none when there is no row yet.
pub(super) async fn scheme(
    api: &Api<'_>,
    target: &Target,
) -> Result<Option<Scheme>, PlatformError> {
    let query = Query::page(0, 1).filter(target.part_field, "eq", &target.part);
    let list = api
        .list(target.model, &query)
        .await?
        .map_err(|complaint| api.refused(&complaint))?;
    let Some(row) = list.rows.first() else {
        return Ok(None);
    };
    if let Some(scheme) = of_row(row) {
        return Ok(Some(scheme));
    }
    // A version that keeps the scheme to single reads.
    let Some(name) = name_of(row) else {
        return Ok(Some(Scheme::default()));
    };
    match api.one(target.model, Some(&name)).await? {
        Reply::Yes(envelope) => Ok(Some(of_row(&envelope.result).unwrap_or_default())),
        Reply::NotFound => Ok(None),
        Reply::No(complaint) => Err(api.refused(&complaint)),
    }
}

/// The scheme a row brings with it. An empty one comes as `[]`.
pub(super) fn of_row(row: &Json) -> Option<Scheme> {
    match row.get("_sys")?.get("cfScheme")? {
        Json::Object(fields) => Some(Scheme(
            fields
                .iter()
                .map(|(key, entry)| field(key, entry))
                .collect(),
        )),
        Json::Array(fields) if fields.is_empty() => Some(Scheme::default()),
        _ => None,
    }
}

impl Scheme {
    /// The type of a custom field; text when we have not heard of it.
    pub fn kind(&self, key: &str) -> FieldKind {
        self.0
            .iter()
            .find(|field| field.key == key)
            .map_or(FieldKind::Text, |field| field.field.kind.clone())
    }

    /// The keys that identify the person of a row.
    pub fn keys(&self, row: &Json) -> Vec<Key> {
        keys(
            row,
            &self.of_kind(&FieldKind::Email, &["email"]),
            &self.of_kind(&FieldKind::Phone, &["number", "phone"]),
        )
    }

    /// The custom fields of a type, and those named like one.
    pub fn of_kind(&self, kind: &FieldKind, named: &[&str]) -> Vec<String> {
        let wanted =
            |field: &&CustomField| field.field.kind == *kind || named.contains(&field.key.as_str());
        self.0
            .iter()
            .filter(wanted)
            .map(|field| field.key.clone())
            .collect()
    }
}

/// Takes e-mails and phones out of a row's custom fields.
pub(super) fn keys(row: &Json, emails: &[String], phones: &[String]) -> Vec<Key> {
    let mut keys = Vec::new();
    for (key, value) in custom_fields(row) {
        let kind = match key {
            key if emails.contains(key) => KeyKind::Email,
            key if phones.contains(key) => KeyKind::Phone,
            _ => continue,
        };
        for value in super::compare::texts(value) {
            let found = Key { kind, value };
            if !keys.contains(&found) {
                keys.push(found);
            }
        }
    }
    keys
}

fn field(key: &str, entry: &Json) -> CustomField {
    let text = |name: &str| entry.get(name).and_then(Json::as_str).unwrap_or_default();
    let flag = |name: &str| {
        entry
            .get(name)
            .is_some_and(|flag| matches!(flag, Json::Bool(true)) || flag.as_i64() == Some(1))
    };
    let choices = choices(entry);
    let kind = kind(text("type"), !choices.is_empty());
    let title = if text("title").is_empty() {
        key
    } else {
        text("title")
    };
    let field = TargetField {
        key: format!("{}{key}", super::row::CUSTOM),
        title: title.to_owned(),
        multiple: flag("multiple") || kind == FieldKind::Choices,
        kind,
        required: flag("required") || flag("mandatory"),
        read_only: flag("readonly"),
        maximum_length: None,
        choices,
        parent: false,
    };
    CustomField {
        key: key.to_owned(),
        field,
    }
}

fn kind(word: &str, has_choices: bool) -> FieldKind {
    match word {
        "EMAIL" => FieldKind::Email,
        "PHONE" => FieldKind::Phone,
        "URL" => FieldKind::Url,
        "DATE" => FieldKind::Date,
        "DATETIME" => FieldKind::DateTime,
        "CHECKBOX" if !has_choices => FieldKind::Flag,
        "MULTISELECTBOX" | "CHECKBOX" if has_choices => FieldKind::Choices,
        "SELECTBOX" | "RADIO" if has_choices => FieldKind::Choice,
        // Choices that are not told cannot be checked here; the platform checks them.
        _ => FieldKind::Text,
    }
}

/// `items` or `options`, as an array or keyed, of `{name, title, value}` or plain texts.
fn choices(entry: &Json) -> Vec<VocabularyEntry> {
    let listed = |name: &str| match entry.get(name) {
        Some(Json::Array(items)) => items.iter().filter_map(|item| choice(None, item)).collect(),
        Some(Json::Object(items)) => items
            .iter()
            .filter_map(|(key, item)| choice(Some(key), item))
            .collect(),
        _ => Vec::new(),
    };
    let items = listed("items");
    if items.is_empty() {
        listed("options")
    } else {
        items
    }
}

fn choice(key: Option<&String>, item: &Json) -> Option<VocabularyEntry> {
    let part = |name: &str| {
        item.get(name)
            .and_then(Json::as_str)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let plain = item.as_str().map(str::to_owned);
    let value = part("name")
        .or_else(|| part("value"))
        .or_else(|| key.cloned())
        .or_else(|| plain.clone())?;
    let title = part("title").or(plain).unwrap_or_else(|| value.clone());
    Some(VocabularyEntry {
        value,
        title,
        count: None,
    })
}
