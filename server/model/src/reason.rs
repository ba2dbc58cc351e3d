//! Why something happened: a code with values, put into words in the reader's language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A reason. The code is a key of a text catalog; the platform's own words stay in its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Key of the text, such as `reason-status-unmapped`.
    pub code: String,
    /// Values put into the text. Never secrets; personal values masked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// What the platform answered, quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

impl Reason {
    /// A reason without values.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            values: BTreeMap::new(),
            answer: None,
        }
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// Adds the platform's own words.
    #[must_use]
    pub fn answered(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }
}
