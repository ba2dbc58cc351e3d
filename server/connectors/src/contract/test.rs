//! The test of a connection: named checks with a reason and a remedy.

use mostek_model::Reason;
use serde::{Deserialize, Serialize};

/// How a check went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckResult {
    /// Fine; what was seen, if worth a word.
    Passed(Option<Reason>),
    /// Works, but the person should know this.
    Warned(Reason),
    /// Wrong; the reason says what to do.
    Failed(Reason),
    /// Not tried, because an earlier check failed or nothing is set.
    Skipped(Option<Reason>),
}

/// One named check. Its text is `{platform}-check-{name}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Name, unique within the test.
    pub name: String,
    /// How it went.
    pub result: CheckResult,
}

impl Check {
    /// A check that passed.
    pub fn passed(name: &str, seen: Option<Reason>) -> Self {
        Self {
            name: name.to_owned(),
            result: CheckResult::Passed(seen),
        }
    }

    /// A check that failed.
    pub fn failed(name: &str, reason: Reason) -> Self {
        Self {
            name: name.to_owned(),
            result: CheckResult::Failed(reason),
        }
    }

    /// A check that was not tried.
    pub fn skipped(name: &str, reason: Option<Reason>) -> Self {
        Self {
            name: name.to_owned(),
            result: CheckResult::Skipped(reason),
        }
    }

    /// A check that works with a remark.
    pub fn warned(name: &str, reason: Reason) -> Self {
        Self {
            name: name.to_owned(),
            result: CheckResult::Warned(reason),
        }
    }
}
