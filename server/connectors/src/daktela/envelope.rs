//! The envelope of an answer and the five shapes of its `error` (dossier 3).
//!
//! A refused write echoes the refused record in `result`, so `error` and the status are always read first.

use serde_json::Value;

/// A refusal in the platform's own words, which are in the language of the token's user and never matched on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Complaint {
    /// Field path (`lastname`, `customFields.email`) and message.
    pub fields: Vec<(String, String)>,
    /// Messages about the whole.
    pub general: Vec<String>,
}

impl Complaint {
    /// Nothing was complained about.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.general.is_empty()
    }

    /// True when this field was complained about.
    pub fn names(&self, field: &str) -> bool {
        self.fields.iter().any(|(path, _)| path == field)
    }

    /// Everything that was said, in one line, not longer than fits a log line.
    pub fn words(&self) -> String {
        let fields = self
            .fields
            .iter()
            .map(|(path, message)| format!("{path}: {message}"));
        let all: Vec<_> = self.general.iter().cloned().chain(fields).collect();
        all.join("; ").chars().take(500).collect()
    }
}

/// An answer that was not refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Envelope {
    /// The record, or the list.
    pub result: Value,
    /// The instance's zone, in newer versions.
    pub zone: Option<String>,
    /// The instance's clock, local.
    pub time: Option<String>,
}

/// The body is no envelope: a page of a proxy, a truncated answer, another product.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotAnEnvelope;

/// Opens an answer. An empty body counts as an empty result: a delete has none.
pub(super) fn open(body: &[u8]) -> Result<(Envelope, Complaint), NotAnEnvelope> {
    let body = body
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(body)
        .trim_ascii();
    if body.is_empty() {
        return Ok((Envelope::default(), Complaint::default()));
    }
    let Ok(Value::Object(mut outer)) = serde_json::from_slice(body) else {
        return Err(NotAnEnvelope);
    };
    let mut complaint = complaint(outer.get("error").unwrap_or(&Value::Null));
    violations(&Value::Object(outer.clone()), &mut complaint);
    if !outer.contains_key("result") && !outer.contains_key("error") && complaint.is_empty() {
        return Err(NotAnEnvelope);
    }
    let text = |key: &str| outer.get(key).and_then(Value::as_str).map(str::to_owned);
    let (zone, time) = (
        text("_timezone"),
        text("_serverTime").or_else(|| text("_time")),
    );
    let result = outer.get_mut("result").map(Value::take).unwrap_or_default();
    Ok((Envelope { result, zone, time }, complaint))
}

/// Reads `error`: `[]`, a text, texts, `{form}`, `{primary}` or both.
fn complaint(error: &Value) -> Complaint {
    let mut complaint = Complaint::default();
    match error {
        Value::Object(parts) if parts.contains_key("form") || parts.contains_key("primary") => {
            if let Some(form) = parts.get("form") {
                fields("", form, &mut complaint);
            }
            texts(
                parts.get("primary").unwrap_or(&Value::Null),
                &mut complaint.general,
            );
        }
        other => texts(other, &mut complaint.general),
    }
    complaint
}

/// The constraint form (dossier 4): `violations` of `propertyPath` and `message`.
fn violations(outer: &Value, complaint: &mut Complaint) {
    let Some(list) = outer.get("violations").and_then(Value::as_array) else {
        return;
    };
    for violation in list {
        let part = |key: &str| {
            violation
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        complaint
            .fields
            .push((part("propertyPath"), part("message")));
    }
    if list.is_empty() {
        texts(
            outer.get("detail").unwrap_or(&Value::Null),
            &mut complaint.general,
        );
    }
}

fn fields(path: &str, value: &Value, complaint: &mut Complaint) {
    match value {
        Value::Object(parts) => {
            for (key, part) in parts {
                let path = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                fields(&path, part, complaint);
            }
        }
        other => {
            let mut messages = Vec::new();
            texts(other, &mut messages);
            complaint.fields.extend(
                messages
                    .into_iter()
                    .map(|message| (path.to_owned(), message)),
            );
        }
    }
}

fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => into.push(text.trim().to_owned()),
        Value::Array(parts) => parts.iter().for_each(|part| texts(part, into)),
        Value::Object(parts) => parts.values().for_each(|part| texts(part, into)),
        // `true` or a number instead of words is a refusal as well.
        Value::Bool(true) | Value::Number(_) => into.push(value.to_string()),
        _ => {}
    }
}

/// The rows of a list: an array, or an object keyed by name.
pub(super) fn rows(result: &Value) -> Option<Vec<&Value>> {
    let rows: Vec<&Value> = match result.get("data").unwrap_or(result) {
        Value::Array(rows) => rows.iter().collect(),
        Value::Object(rows) => rows.values().collect(),
        _ => return None,
    };
    Some(rows.into_iter().filter(|row| row.is_object()).collect())
}
