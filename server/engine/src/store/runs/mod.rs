//! Runs: the single slot of an integration, leases, progress and log.

mod ask;
mod finish;
mod lease;
mod log;
mod pause;
mod progress;
mod read;
mod received;

pub use ask::{Asked, ask, stop};
pub use finish::{Ended, end, park};
pub use lease::{
    Taken, add_trouble, due, give_back, moved_on, renew, rung, still_mine, take, wait,
};
pub use log::{Event, FieldChange, LogRow, add_event, add_outcome, count_day, events};
pub use pause::{rest, rest_waiting, rested, wake};
pub use progress::{
    Phase, Progress, WriteCounts, add_requests, create_progress, progress, save_progress,
};
pub use read::{Run, active, finished_full_since, get, latest, of_team};
pub use received::{received, set_received};
