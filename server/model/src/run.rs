//! Kinds and states of a run, with the legal transitions in one place (P1).

use serde::{Deserialize, Serialize};

/// What a run does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// Reads everything.
    Full,
    /// Reads what is new or changed since the watermark.
    Incremental,
    /// Reads and compares, writes nothing (P12).
    DryRun,
    /// Only the undelivered records.
    Retry,
    /// Only records that were hinted at.
    Hints,
}

impl RunKind {
    /// As stored and as written in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Incremental => "incremental",
            Self::DryRun => "dry_run",
            Self::Retry => "retry",
            Self::Hints => "hints",
        }
    }

    /// Reads what [`RunKind::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [
            Self::Full,
            Self::Incremental,
            Self::DryRun,
            Self::Retry,
            Self::Hints,
        ]
        .into_iter()
        .find(|kind| kind.as_str() == text)
    }

    fn strength(self) -> u8 {
        match self {
            Self::DryRun => 0,
            Self::Hints => 1,
            Self::Retry => 2,
            Self::Incremental => 3,
            Self::Full => 4,
        }
    }

    /// True when a run of this kind does less than `other`, so that a request for `other` must follow it.
    /// A dry run never stands in for a writing run.
    pub fn is_weaker_than(self, other: Self) -> bool {
        self.strength() < other.strength()
    }
}

/// The state of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    /// Waits for a worker.
    Queued,
    /// A worker executes it.
    Running,
    /// Waits for a platform's limit or job; frees the worker.
    Waiting,
    /// A person paused it.
    Paused,
    /// A person asked to cancel; the page under way is finished.
    Stopping,
    /// Read to the end.
    Finished,
    /// Could not go on.
    Failed,
    /// A person cancelled it.
    Cancelled,
    /// It kept killing its worker (P3).
    Parked,
}

impl RunState {
    /// All states.
    pub const ALL: [Self; 9] = [
        Self::Queued,
        Self::Running,
        Self::Waiting,
        Self::Paused,
        Self::Stopping,
        Self::Finished,
        Self::Failed,
        Self::Cancelled,
        Self::Parked,
    ];

    /// As stored and as written in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Waiting => "waiting",
            Self::Paused => "paused",
            Self::Stopping => "stopping",
            Self::Finished => "finished",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Parked => "parked",
        }
    }

    /// Reads what [`RunState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// True while the run holds its integration's only slot (P1).
    pub fn is_active(self) -> bool {
        matches!(
            self,
            Self::Queued | Self::Running | Self::Waiting | Self::Paused | Self::Stopping
        )
    }

    /// The legal transitions. Final states have none.
    pub fn may_become(self, next: Self) -> bool {
        use RunState::{
            Cancelled, Failed, Finished, Parked, Paused, Queued, Running, Stopping, Waiting,
        };
        match self {
            Queued => matches!(next, Running | Paused | Cancelled | Parked),
            Running => matches!(
                next,
                Queued | Waiting | Paused | Stopping | Finished | Failed | Parked
            ),
            Waiting => matches!(next, Queued | Running | Paused | Cancelled | Failed),
            Paused => matches!(next, Queued | Cancelled),
            Stopping => matches!(next, Cancelled | Finished | Failed | Parked),
            Finished | Failed | Cancelled | Parked => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p1_final_states_are_final_and_active_states_can_end() {
        for state in RunState::ALL {
            let can_leave = RunState::ALL.into_iter().any(|next| state.may_become(next));
            assert_eq!(can_leave, state.is_active(), "{state:?}");
        }
    }

    #[test]
    fn a_full_run_is_stronger_than_an_incremental_one_and_a_dry_run_weakest() {
        assert!(RunKind::Incremental.is_weaker_than(RunKind::Full));
        assert!(RunKind::DryRun.is_weaker_than(RunKind::Incremental));
        assert!(!RunKind::Full.is_weaker_than(RunKind::Full));
    }
}
