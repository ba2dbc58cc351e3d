//! Runs: the single slot of an integration, leases, progress and log.

mod ask;
mod finish;
mod lease;
mod log;
mod pace;
mod pause;
mod progress;
mod read;
mod received;

pub use ask::{Asked, ask, steer};
pub use finish::{Ended, end, park};
pub use lease::{
    Taken, add_trouble, due, give_back, goes_on, moved_on, pause, renew, rung, still_mine, take,
    wait,
};
pub use log::{
    Event, FieldChange, LogRow, add_event, add_event_within, add_outcome, count_day, events,
    take_numbers,
};
pub use pace::{pace, save_pace, save_pulse};
pub use pause::{rest, rest_waiting, rested, wake};
pub use progress::{
    Phase, Progress, WriteCounts, add_requests, create_progress, progress, read_before,
    save_progress,
};
pub use read::{Run, active, finished_full_since, get, latest, of_team};
pub use received::{received, set_received};
