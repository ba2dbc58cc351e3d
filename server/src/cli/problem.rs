//! What went wrong at the command line: what, where, what next.

use crate::config::ConfigError;
use mostek_engine::OpenError;
use mostek_engine::connection::{PauseError, TestError};
use mostek_engine::definition::ApplyError;
use mostek_engine::integration::StateError;
use mostek_engine::people::PeopleError;
use mostek_engine::removal::RemovalError;
use mostek_engine::runs::RequestError;
use mostek_engine::store::StoreError;
use serde::Serialize;

/// A command could not do what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What happened.
    pub what: String,
    /// Where.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// One by one, where it is more than one thing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<String>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Exit status.
    #[serde(skip)]
    pub status: u8,
}

impl Problem {
    /// Something went wrong.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            place: None,
            details: Vec::new(),
            next: None,
            status: 1,
        }
    }

    /// The command was typed wrongly.
    pub fn usage(what: impl Into<String>) -> Self {
        Self {
            status: super::USAGE,
            ..Self::new(what)
        }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "error: {}", self.what)?;
        if let Some(place) = &self.place {
            write!(f, "\nwhere: {place}")?;
        }
        for detail in &self.details {
            write!(f, "\n  {detail}")?;
        }
        if let Some(next) = &self.next {
            write!(f, "\nnext:  {next}")?;
        }
        Ok(())
    }
}

impl From<ConfigError> for Problem {
    fn from(error: ConfigError) -> Self {
        let problem = Self::new(error.what).at(error.place);
        if let Some(hint) = error.hint {
            problem.next(hint)
        } else {
            problem
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::new(error.to_string())
            .next("`mostek doctor` looks at the database and says what to do")
    }
}

impl From<OpenError> for Problem {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Store(error) => error.into(),
            error => Self::new(error.to_string()),
        }
    }
}

impl From<PeopleError> for Problem {
    fn from(error: PeopleError) -> Self {
        match error {
            PeopleError::Store(error) => error.into(),
            PeopleError::UnknownUser => {
                Self::new(error.to_string()).next("`mostek user list` shows all users")
            }
            error => Self::new(error.to_string()),
        }
    }
}

impl From<ApplyError> for Problem {
    fn from(error: ApplyError) -> Self {
        match error {
            ApplyError::Store(error) => error.into(),
            ApplyError::Refused(problems) => Self {
                details: problems.iter().map(ToString::to_string).collect(),
                ..Self::new("the file was not applied, nothing was changed")
            },
            error => Self::new(error.to_string()),
        }
    }
}

impl From<RequestError> for Problem {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Store(error) => error.into(),
            RequestError::NotActive { ref slug, state } => {
                Self::new(format!("integration `{slug}` is {state}; it runs nothing"))
                    .next(format!("mostek integration activate {slug}"))
            }
            RequestError::ConnectionPaused { ref connection, .. } => Self::new(format!(
                "the connection \"{connection}\" is paused; nothing runs that needs it"
            ))
            .next("`mostek connection list` shows it; mostek connection resume SLUG"),
            RequestError::NotPossible { ref run, .. } => {
                Self::new(error.to_string()).next(format!("mostek run show {run}"))
            }
            error => Self::new(error.to_string()),
        }
    }
}

impl From<PauseError> for Problem {
    fn from(error: PauseError) -> Self {
        match error {
            PauseError::Store(error) => error.into(),
            error => Self::new(error.to_string()),
        }
    }
}

impl From<RemovalError> for Problem {
    fn from(error: RemovalError) -> Self {
        match error {
            RemovalError::Store(error) => error.into(),
            RemovalError::Running(run) => Self::new("a run of this integration is active")
                .next(format!("mostek run cancel {run}")),
            RemovalError::InUse(users) => Self {
                details: users.into_iter().map(|(slug, _)| slug).collect(),
                ..Self::new("integrations use this connection")
                    .next("delete them first, or give them another connection")
            },
            error => Self::new(error.to_string()),
        }
    }
}

impl From<StateError> for Problem {
    fn from(error: StateError) -> Self {
        match error {
            StateError::Store(error) => error.into(),
            error => Self::new(error.to_string()),
        }
    }
}

impl From<TestError> for Problem {
    fn from(error: TestError) -> Self {
        match error {
            TestError::Store(error) => error.into(),
            error => Self::new(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_what_where_and_what_next() {
        let problem = Problem::new("no integration `kvetiny`")
            .at("team river")
            .next("mostek integration list");
        assert_eq!(
            problem.to_string(),
            "error: no integration `kvetiny`\nwhere: team river\nnext:  mostek integration list"
        );
        let json = serde_json::to_value(&problem).unwrap();
        assert_eq!(json["where"], "team river");
    }
}
