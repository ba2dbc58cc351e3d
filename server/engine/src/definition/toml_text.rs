//! Pieces of TOML text, so that files are written in the order people read them in.

use super::secrets::variable;
use super::settings::is_secret;
use mostek_connectors::contract::{Setting, SettingKind};
use mostek_model::{FieldMapping, MappingSource, Stream, Transform, UnmappedStatus, WriteRule};
use serde_json::{Error, Value};

/// A text in quotes, always on one line, so that a comment mark before the line takes all of it.
pub(super) fn text(text: &str) -> String {
    // JSON's escapes are TOML's as well; only one control character is plain in JSON alone.
    Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

/// A key, in quotes where it needs them.
pub(super) fn key(name: &str) -> String {
    let bare = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'-';
    if !name.is_empty() && name.bytes().all(bare) {
        name.to_owned()
    } else {
        text(name)
    }
}

/// A list of texts.
pub(super) fn list(texts: &[String]) -> String {
    format!(
        "[{}]",
        texts
            .iter()
            .map(|item| text(item))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

/// A setting's line; a stored value in the type its kind has in files.
pub(super) fn setting(setting: &Setting, value: &str) -> String {
    let written = match setting.kind {
        SettingKind::Number { .. } if value.parse::<i64>().is_ok() => value.to_owned(),
        SettingKind::Flag if matches!(value, "true" | "false") => value.to_owned(),
        _ => text(value),
    };
    format!("{} = {written}", key(setting.key))
}

/// A secret's line: where it is taken from.
pub(super) fn secret(platform: &str, setting: &Setting) -> String {
    debug_assert!(is_secret(&setting.kind));
    format!(
        "{} = {{ env = {} }}",
        key(setting.key),
        text(&variable(platform, setting.key))
    )
}

/// The lines of a field mapping row.
pub(super) fn row(into: &Stream, row: &FieldMapping) -> Result<Vec<String>, Error> {
    let mut lines = vec![
        "[[flow.field]]".to_owned(),
        format!("into = {}", text(into.as_str())),
        format!("target = {}", text(&row.target)),
        match &row.source {
            MappingSource::Field(name) => format!("from = {}", text(name)),
            MappingSource::Fixed(fixed) => format!("fixed = {}", text(fixed)),
        },
    ];
    if !row.steps.is_empty() {
        let steps = row.steps.iter().map(step).collect::<Result<Vec<_>, _>>()?;
        lines.push(format!("steps = [{}]", steps.join(", ")));
    }
    if row.write != WriteRule::default() {
        lines.push(format!(
            "write = {}",
            inline(&serde_json::to_value(row.write)?)
        ));
    }
    Ok(lines)
}

fn step(step: &Transform) -> Result<String, Error> {
    Ok(inline(&serde_json::to_value(step)?))
}

/// A value on one line. The model's steps hold no null, which TOML could not say.
fn inline(value: &Value) -> String {
    match value {
        Value::String(words) => text(words),
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(inline).collect::<Vec<_>>().join(", ")
        ),
        Value::Object(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(name, value)| format!("{} = {}", key(name), inline(value)))
                .collect();
            if entries.is_empty() {
                "{}".to_owned()
            } else {
                format!("{{ {} }}", entries.join(", "))
            }
        }
        other => other.to_string(),
    }
}

/// The rule for statuses without a row.
pub(super) fn unmapped(rule: &UnmappedStatus) -> String {
    match rule {
        UnmappedStatus::Hold => "unmapped = \"hold\"".to_owned(),
        UnmappedStatus::Default(value) => format!("unmapped = {{ default = {} }}", text(value)),
    }
}
