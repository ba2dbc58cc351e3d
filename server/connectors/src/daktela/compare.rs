//! The form in which values are compared. The platform alters what it is given (dossier 6): phones lose blanks, single
//! texts come back in arrays, dates are normalised, null becomes an empty text. Both sides are brought into one form.

use super::zone::{local, zone};
use crate::contract::FieldKind;
use mostek_model::Value;
use serde_json::Value as Json;

/// A value as the platform hands it back.
pub(super) fn canonical(kind: FieldKind, value: &Value) -> Value {
    let values = match value {
        Value::List(values) => values.iter().map(|value| text(&kind, value)).collect(),
        single => vec![text(&kind, single)],
    };
    gather(&kind, values)
}

/// A value of a row in the same form: a text, a number, null, an array of them, or a related record.
pub(super) fn canonical_row(kind: &FieldKind, value: Option<&Json>) -> Value {
    let texts = value.map(texts).unwrap_or_default();
    gather(
        kind,
        texts
            .into_iter()
            .map(|value| text(kind, &Value::Text(value)))
            .collect(),
    )
}

/// The texts in a row's value. Of a related record only its name counts (dossier 6).
pub(super) fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) if text.trim().is_empty() => Vec::new(),
        Json::String(text) => vec![text.clone()],
        Json::Number(number) => vec![number.to_string()],
        Json::Bool(flag) => vec![flag.to_string()],
        Json::Array(values) => values.iter().flat_map(texts).collect(),
        Json::Object(record) => record.get("name").map(texts).unwrap_or_default(),
        Json::Null => Vec::new(),
    }
}

fn gather(kind: &FieldKind, values: Vec<String>) -> Value {
    let mut values: Vec<String> = values.into_iter().filter(|text| !text.is_empty()).collect();
    if *kind == FieldKind::Choices {
        // Which boxes are ticked counts, not in which order.
        values.sort();
        values.dedup();
    }
    match values.len() {
        0 => Value::Empty,
        1 => values.pop().map_or(Value::Empty, Value::Text),
        _ => Value::List(values.into_iter().map(Value::Text).collect()),
    }
}

fn text(kind: &FieldKind, value: &Value) -> String {
    let plain = match value {
        // The zones of all countries we serve keep the same time.
        Value::Time(at) => local(*at, zone(None)),
        other => other.to_plain(),
    };
    let plain = plain.replace("\r\n", "\n").replace('\r', "\n");
    let plain = plain.trim();
    match kind {
        FieldKind::Phone => plain
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .collect(),
        FieldKind::Date => date_time(plain).map_or_else(|| plain.to_owned(), |(date, _)| date),
        FieldKind::DateTime => date_time(plain)
            .map_or_else(|| plain.to_owned(), |(date, time)| format!("{date} {time}")),
        FieldKind::Flag => flag(plain),
        _ => plain.to_owned(),
    }
}

/// `2026-09-01`, with a time or without, `T` or a blank between.
fn date_time(text: &str) -> Option<(String, String)> {
    let read: jiff::civil::DateTime = text.replacen('T', " ", 1).parse().ok()?;
    Some((
        read.date().to_string(),
        read.time().strftime("%H:%M:%S").to_string(),
    ))
}

fn flag(text: &str) -> String {
    match text.to_lowercase().as_str() {
        "" => String::new(),
        "1" | "true" | "yes" | "on" | "ano" => "1".to_owned(),
        "0" | "false" | "no" | "off" | "ne" => "0".to_owned(),
        other => other.to_owned(),
    }
}

/// A value as it is sent: custom fields are arrays of texts, whatever their type (dossier 7).
pub(super) fn array(kind: &FieldKind, value: &Value) -> Json {
    match canonical(kind.clone(), value) {
        Value::Empty => Json::Array(Vec::new()),
        Value::List(values) => values.iter().map(Value::to_plain).collect(),
        single => Json::from(vec![single.to_plain()]),
    }
}

/// A value of an own field as it is sent: a text, or null to clear it (an empty text is refused, dossier 7).
pub(super) fn single(kind: &FieldKind, value: &Value) -> Json {
    match canonical(kind.clone(), value) {
        Value::Empty => Json::Null,
        other => Json::String(other.to_plain()),
    }
}
