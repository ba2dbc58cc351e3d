//! Values of custom fields: how the server checks and changes them (daktela.md 6, 7).

use serde_json::Value;

use super::message::Message;
use super::scheme::{CustomField, FieldType};
use crate::clock::{read_stamp, stamp};

/// Whatever was sent as a list of text: scalars are wrapped, null and empty text vanish.
pub(super) fn as_list(sent: &Value) -> Result<Vec<String>, Message> {
    let text = |value: &Value| match value {
        Value::Null => Ok(None),
        Value::String(text) if text.is_empty() => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::Bool(flag) => Ok(Some(if *flag { "1" } else { "0" }.to_owned())),
        Value::Array(_) | Value::Object(_) => Err(Message::Type),
    };
    match sent {
        Value::Array(values) => values
            .iter()
            .map(text)
            .filter_map(Result::transpose)
            .collect(),
        single => Ok(text(single)?.into_iter().collect()),
    }
}

/// The values as they are stored.
pub(super) fn checked(field: &CustomField, sent: &Value) -> Result<Vec<String>, Message> {
    let values = as_list(sent)?;
    // Assumed: nothing says what a second value in a single field does.
    if values.len() > 1 && !field.multiple {
        return Err(Message::Single);
    }
    values.into_iter().map(|value| one(field, value)).collect()
}

fn one(field: &CustomField, value: String) -> Result<String, Message> {
    match field.kind {
        FieldType::Email => {
            let value = value.trim().to_owned();
            if is_email(&value) {
                Ok(value)
            } else {
                Err(Message::Email)
            }
        }
        FieldType::Phone => {
            // Spaces are lost, so what is read is not what was written.
            let value: String = value
                .chars()
                .filter(|letter| !letter.is_whitespace())
                .collect();
            let digits = value.strip_prefix('+').unwrap_or(&value);
            let good = digits.len() >= 3 && digits.chars().all(|letter| letter.is_ascii_digit());
            if good { Ok(value) } else { Err(Message::Phone) }
        }
        FieldType::Datetime => read_stamp(&value).map(stamp).ok_or(Message::Date),
        FieldType::Date => {
            let day = read_stamp(&value).map(|at| at.strftime("%Y-%m-%d").to_string());
            day.ok_or(Message::Date)
        }
        FieldType::Url if !value.contains("://") => Err(Message::Url),
        FieldType::Selectbox | FieldType::Multiselectbox | FieldType::Radio => {
            let known = field.options.is_empty()
                || field.options.iter().any(|(option, _)| *option == value);
            if known {
                Ok(value)
            } else {
                Err(Message::Choice)
            }
        }
        _ => Ok(value),
    }
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let whole = |part: &str| {
        !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains("..")
    };
    let letters = |letter: char| {
        !letter.is_whitespace() && !matches!(letter, '@' | ',' | ';' | '<' | '>' | '"')
    };
    whole(local)
        && whole(domain)
        && domain.contains('.')
        && text.matches('@').count() == 1
        && local.chars().all(letters)
        && domain.chars().all(letters)
}
