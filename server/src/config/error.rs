//! What is wrong with the configuration, where, and what to do.

use super::Keys;
use super::nearest::nearest;
use std::path::Path;

/// A configuration that cannot be used. Never holds a value: it could be a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {what}{}", .hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default())]
pub struct ConfigError {
    /// File with line and column, or the variable.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub hint: Option<String>,
}

impl ConfigError {
    /// An error at a place.
    pub fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
            hint: None,
        }
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A key whose value does not fit, wherever it was given.
    pub fn value(key: &str, what: impl Into<String>) -> Self {
        Self::new(
            format!("setting `{key}` (or MOSTEK_{})", key.to_ascii_uppercase()),
            what,
        )
    }

    /// What the TOML reader found, with the line it stands in.
    pub(super) fn toml(file: &Path, text: &str, error: &toml::de::Error) -> Self {
        let (line, column) = position(
            text,
            error.span().map(|span| span.start).unwrap_or_default(),
        );
        let place = format!("{}:{line}:{column}", file.display());
        if let Some(expected) = expected(error.message()) {
            return Self::new(place, format!("expected {expected}"));
        }
        let Some(key) = unknown_key(error.message()) else {
            return Self::new(place, error.message().trim().to_owned());
        };
        let error = Self::new(place, format!("there is no key `{key}`"));
        if key == "key" {
            return error.hint(
                "the key never stands in this file; use key_file, or MOSTEK_KEY in the environment",
            );
        }
        match nearest(key, Keys::NAMES) {
            Some(near) => error.hint(format!("did you mean `{near}`?")),
            None => error.hint(format!("the keys are: {}", Keys::NAMES.join(", "))),
        }
    }
}

/// What was expected, out of "invalid type: string "geheim", expected u64": the value may be a secret.
fn expected(message: &str) -> Option<&str> {
    if !message.starts_with("invalid type") && !message.starts_with("invalid value") {
        return None;
    }
    let expected = message.rsplit("expected ").next()?.trim();
    Some(match expected {
        "u64" | "u16" => "a whole number",
        "a string" | "path string" => "text in quotes",
        "a boolean" => "true or false",
        "a sequence" => "a list such as [\"127.0.0.1\"]",
        other => other,
    })
}

/// The key in "unknown field `key`, expected ...".
fn unknown_key(message: &str) -> Option<&str> {
    message.strip_prefix("unknown field `")?.split('`').next()
}

fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    (line, column)
}
