//! What became of one source record in one run (P5).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The outcome of one source record. Outcomes of a run add up to what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The target has a new record.
    Created,
    /// The target's record was changed.
    Updated,
    /// Nothing differed; nothing was sent.
    Unchanged,
    /// The target's record was deleted.
    Deleted,
    /// The user's own rule left it out; final.
    Skipped,
    /// Waits for a person: unmapped status, ambiguous identity, or what it hangs on is held.
    Held,
    /// Accepted by the target, not confirmed yet.
    Submitted,
    /// A create whose answer was lost and that may not be repeated blindly.
    Unsettled,
    /// We refuse it: it would not fit the target.
    Invalid,
    /// The target refused it.
    Rejected,
    /// Transient trouble, tries used up.
    Failed,
}

impl Outcome {
    /// All outcomes, in the order pages show them.
    pub const ALL: [Self; 11] = [
        Self::Created,
        Self::Updated,
        Self::Unchanged,
        Self::Deleted,
        Self::Skipped,
        Self::Held,
        Self::Submitted,
        Self::Unsettled,
        Self::Invalid,
        Self::Rejected,
        Self::Failed,
    ];

    /// As stored and as written in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Deleted => "deleted",
            Self::Skipped => "skipped",
            Self::Held => "held",
            Self::Submitted => "submitted",
            Self::Unsettled => "unsettled",
            Self::Invalid => "invalid",
            Self::Rejected => "rejected",
            Self::Failed => "failed",
        }
    }

    /// Reads what [`Outcome::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|outcome| outcome.as_str() == text)
    }

    /// True when the record waits in the list of undelivered records (P6).
    pub fn is_undelivered(self) -> bool {
        matches!(
            self,
            Self::Held | Self::Unsettled | Self::Invalid | Self::Rejected | Self::Failed
        )
    }

    /// True when the outcome goes to the log; unchanged records are counted only.
    pub fn is_logged(self) -> bool {
        self != Self::Unchanged
    }
}

/// How many records had which outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OutcomeCounts(BTreeMap<Outcome, u64>);

impl OutcomeCounts {
    /// Counts `more` further records.
    pub fn add(&mut self, outcome: Outcome, more: u64) {
        *self.0.entry(outcome).or_default() += more;
    }

    /// How many records had this outcome.
    pub fn get(&self, outcome: Outcome) -> u64 {
        self.0.get(&outcome).copied().unwrap_or_default()
    }

    /// All records counted.
    pub fn total(&self) -> u64 {
        self.0.values().sum()
    }

    /// Records that wait in the list of undelivered ones.
    pub fn undelivered(&self) -> u64 {
        self.0
            .iter()
            .filter(|(outcome, _)| outcome.is_undelivered())
            .map(|(_, count)| count)
            .sum()
    }

    /// Counts both together.
    pub fn merge(&mut self, other: &Self) {
        for (outcome, count) in &other.0 {
            self.add(*outcome, *count);
        }
    }

    /// Outcomes that were counted, in the order pages show them.
    pub fn iter(&self) -> impl Iterator<Item = (Outcome, u64)> + '_ {
        Outcome::ALL
            .into_iter()
            .map(|outcome| (outcome, self.get(outcome)))
            .filter(|(_, count)| *count > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_is_read_back_from_its_name() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::parse(outcome.as_str()), Some(outcome));
        }
        assert_eq!(Outcome::parse("vanished"), None);
    }

    #[test]
    fn counts_add_up_and_know_what_waits() {
        let mut counts = OutcomeCounts::default();
        counts.add(Outcome::Created, 3);
        counts.add(Outcome::Held, 1);
        counts.add(Outcome::Unchanged, 2);
        assert_eq!((counts.total(), counts.undelivered()), (6, 1));
    }
}
