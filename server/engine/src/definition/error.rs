//! What is wrong with a file, told by line.

use crate::actor::NotAllowed;
use crate::store::StoreError;
use serde::Serialize;
use std::fmt;

/// One thing that is wrong in a file. Never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file's name as it was given.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, without a full stop.
    pub what: String,
    /// What to do, in full sentences; may be empty.
    pub hint: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}.", self.file, self.line, self.what)?;
        if self.hint.is_empty() {
            Ok(())
        } else {
            write!(f, " {}", self.hint)
        }
    }
}

/// A file could not be applied. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// The file is wrong; everything found is listed, by line.
    #[error("{}", one_per_line(.0))]
    Refused(Vec<Problem>),
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Somebody else changed the same things meanwhile.
    #[error(
        "somebody else changed this integration or its connections in the meantime; apply the file again"
    )]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

fn one_per_line(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(Problem::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

impl From<StoreError> for ApplyError {
    fn from(error: StoreError) -> Self {
        // A row that was free when the file was checked and is taken now was made by somebody else.
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error if error.is_unique_violation() => Self::Changed,
            error => Self::Store(error),
        }
    }
}

/// An integration could not be written as a file.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such integration.
    #[error("there is no integration `{slug}` in this team")]
    NotFound {
        /// The name that was asked for.
        slug: String,
    },
    /// The program no longer knows a platform the integration uses.
    #[error("this version of Mostek does not know the platform `{platform}`")]
    UnknownPlatform {
        /// Its id.
        platform: String,
    },
    /// A mapping could not be written as TOML.
    #[error("the field mapping of `{field}` cannot be written: {error}")]
    Step {
        /// The target's field.
        field: String,
        /// What the writer said.
        error: serde_json::Error,
    },
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// There is no example for a pair.
#[derive(Debug, thiserror::Error)]
pub enum ExampleError {
    /// No such shop platform or system.
    #[error("there is no {side} called `{name}`; choose one of: {known}")]
    UnknownPlatform {
        /// `shop` or `system`.
        side: &'static str,
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// A default mapping could not be written as TOML.
    #[error("the field mapping of `{field}` cannot be written: {error}")]
    Step {
        /// The target's field.
        field: String,
        /// What the writer said.
        error: serde_json::Error,
    },
}
