//! What an action leaves for the page it leads to: a notice, or the wrong fields with the values entered.
//!
//! It waits in the session, so addresses carry no texts and no personal data. Secrets are never part of it.

mod stored;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The five states, and "not yet".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    /// In order.
    Ok,
    /// Working.
    Work,
    /// Runs, something waits for a person.
    Warn,
    /// Can't run until a person acts.
    Bad,
    /// Paused.
    #[default]
    Rest,
    /// Draft, not tested.
    Todo,
}

impl Tone {
    /// Class of the style sheet, and end of the icon's name.
    pub fn class(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Work => "work",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Rest => "rest",
            Self::Todo => "todo",
        }
    }
}

/// What happened, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// How it went.
    pub tone: Tone,
    /// What happened.
    pub what: String,
    /// What next, if there is anything to say.
    pub next: Option<String>,
}

/// A wrong field, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// Name of the field in its form.
    pub field: String,
    /// What is wrong and what to do.
    pub text: String,
}

/// What the last action left, in the reader's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// What happened.
    pub notice: Option<Notice>,
    /// Wrong fields.
    pub errors: Vec<FieldError>,
    /// What was entered, without secrets.
    pub values: BTreeMap<String, String>,
}

impl Flash {
    /// What was entered in a field.
    pub fn value(&self, field: &str) -> Option<&str> {
        self.values.get(field).map(String::as_str)
    }

    /// What is wrong with a field.
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.text.clone())
    }

    /// What is there for this page.
    pub async fn take() -> Self {
        stored::take().await
    }
}

pub use stored::{StoredError, StoredFlash, leave};
