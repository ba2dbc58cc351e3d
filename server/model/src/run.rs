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
    /// A person asked to pause or to cancel; its worker stops within seconds.
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
            Queued | Waiting => matches!(next, Running | Paused | Cancelled),
            Running => matches!(
                next,
                Queued | Waiting | Stopping | Finished | Failed | Parked
            ),
            Paused => matches!(next, Queued | Cancelled),
            Stopping => matches!(
                next,
                Running | Paused | Cancelled | Finished | Failed | Parked
            ),
            Finished | Failed | Cancelled | Parked => false,
        }
    }
}

/// What a person may wish of a run that is active.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunWish {
    /// Stop for now, and keep the place.
    Pause,
    /// Go on from there.
    Resume,
    /// Stop for good.
    Cancel,
}

impl RunWish {
    /// All wishes.
    pub const ALL: [Self; 3] = [Self::Pause, Self::Resume, Self::Cancel];
}

/// Where a run stands, with what a run that is stopping stops for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// Its state.
    pub state: RunState,
    /// While it is stopping: true when it pauses, false when it is cancelled.
    pub pausing: bool,
}

impl Standing {
    /// A run in this state; one that is stopping is being cancelled.
    pub fn of(state: RunState) -> Self {
        Self {
            state,
            pausing: false,
        }
    }

    /// A run that stops to pause.
    pub const PAUSING: Self = Self {
        state: RunState::Stopping,
        pausing: true,
    };

    /// Where a wish leads; none when it is not possible, or nothing would change. A run that no worker holds changes at
    /// once, one under way stops first.
    pub fn wished(self, wish: RunWish) -> Option<Self> {
        use RunState::{Cancelled, Paused, Queued, Running, Stopping, Waiting};
        match (wish, self.state) {
            (RunWish::Pause, Queued | Waiting) => Some(Self::of(Paused)),
            (RunWish::Pause, Running) => Some(Self::PAUSING),
            (RunWish::Resume, Paused) => Some(Self::of(Queued)),
            // Its worker has not stopped yet.
            (RunWish::Resume, Stopping) if self.pausing => Some(Self::of(Running)),
            (RunWish::Cancel, Queued | Waiting | Paused) => Some(Self::of(Cancelled)),
            (RunWish::Cancel, Running) => Some(Self::of(Stopping)),
            (RunWish::Cancel, Stopping) if self.pausing => Some(Self::of(Stopping)),
            _ => None,
        }
    }

    /// What it becomes once its worker has stopped, if it is stopping.
    pub fn stopped(self) -> Option<RunState> {
        match (self.state, self.pausing) {
            (RunState::Stopping, true) => Some(RunState::Paused),
            (RunState::Stopping, false) => Some(RunState::Cancelled),
            _ => None,
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
    fn p1_the_table_of_transitions() {
        use RunState::{
            Cancelled, Failed, Finished, Parked, Paused, Queued, Running, Stopping, Waiting,
        };
        let table: [(RunState, &[RunState]); 9] = [
            (Queued, &[Running, Paused, Cancelled]),
            (
                Running,
                &[Queued, Waiting, Stopping, Finished, Failed, Parked],
            ),
            (Waiting, &[Running, Paused, Cancelled]),
            (Paused, &[Queued, Cancelled]),
            (
                Stopping,
                &[Running, Paused, Finished, Failed, Cancelled, Parked],
            ),
            (Finished, &[]),
            (Failed, &[]),
            (Cancelled, &[]),
            (Parked, &[]),
        ];
        for (state, legal) in table {
            for next in RunState::ALL {
                assert_eq!(
                    state.may_become(next),
                    legal.contains(&next),
                    "{state:?} to {next:?}"
                );
            }
        }
    }

    #[test]
    fn what_people_wish_leads_only_where_a_run_may_go() {
        use RunState::{Cancelled, Paused, Queued, Running, Stopping, Waiting};
        let table = [
            (
                Standing::of(Queued),
                [
                    Some(Standing::of(Paused)),
                    None,
                    Some(Standing::of(Cancelled)),
                ],
            ),
            (
                Standing::of(Waiting),
                [
                    Some(Standing::of(Paused)),
                    None,
                    Some(Standing::of(Cancelled)),
                ],
            ),
            (
                Standing::of(Running),
                [Some(Standing::PAUSING), None, Some(Standing::of(Stopping))],
            ),
            (
                Standing::of(Paused),
                [
                    None,
                    Some(Standing::of(Queued)),
                    Some(Standing::of(Cancelled)),
                ],
            ),
            (
                Standing::PAUSING,
                [
                    None,
                    Some(Standing::of(Running)),
                    Some(Standing::of(Stopping)),
                ],
            ),
            (Standing::of(Stopping), [None, None, None]),
        ];
        for (standing, wished) in table {
            for (wish, becomes) in RunWish::ALL.into_iter().zip(wished) {
                assert_eq!(standing.wished(wish), becomes, "{standing:?} {wish:?}");
                let Some(next) = becomes else { continue };
                assert!(standing.state == next.state || standing.state.may_become(next.state));
            }
        }
        for state in RunState::ALL.into_iter().filter(|state| !state.is_active()) {
            for wish in RunWish::ALL {
                assert_eq!(Standing::of(state).wished(wish), None, "{state:?} is final");
            }
        }
    }

    #[test]
    fn a_run_that_stops_becomes_what_it_stops_for() {
        assert_eq!(Standing::PAUSING.stopped(), Some(RunState::Paused));
        let cancelled = Standing::of(RunState::Stopping).stopped();
        assert_eq!(cancelled, Some(RunState::Cancelled));
        assert_eq!(Standing::of(RunState::Running).stopped(), None);
    }

    #[test]
    fn a_full_run_is_stronger_than_an_incremental_one_and_a_dry_run_weakest() {
        assert!(RunKind::Incremental.is_weaker_than(RunKind::Full));
        assert!(RunKind::DryRun.is_weaker_than(RunKind::Incremental));
        assert!(!RunKind::Full.is_weaker_than(RunKind::Full));
    }
}
