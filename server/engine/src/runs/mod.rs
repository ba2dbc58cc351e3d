//! Runs as people and schedules ask for them.

mod ask;
mod follow;
mod pace;
mod plan;
mod rest;
mod steer;
mod summary;

pub use ask::{RequestError, Requested, request};
pub use follow::{execute_here, follow};
pub use pace::{Pace, Rate};
pub use plan::{next_run_at, plan_anew, plan_next, planned, planned_at};

#[cfg(test)]
mod tests;
pub(crate) use rest::{integration_paused, wake_activated};
pub use steer::{cancel, pause, resume};
pub use summary::{FlowSummary, RunSummary, summary};
