//! Runs as people and schedules ask for them.

mod ask;
mod follow;
mod plan;
mod summary;

pub use ask::{RequestError, Requested, cancel, request};
pub use follow::{execute_here, follow};
pub use plan::{next_run_at, plan_next, planned_at};
pub use summary::{FlowSummary, RunSummary, summary};
