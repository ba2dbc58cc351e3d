//! What the console's pages read: plain queries, always within one team (P15).
//!
//! Lists page by key and count nothing over large tables; words, numbers and dates are put into shape by the console.

mod bridges;
mod changes;
mod live;
mod log;
mod run;
mod runs;
mod usage;

pub use bridges::{Bank, Bridge, bridge, bridges};
pub use changes::{Watched, watched};
pub use live::{RunLive, SideRequests, live};
pub use log::{LogEntry, LogFilter, LogPage, log, log_page};
pub use run::{FlowProgress, events, run};
pub use runs::{RunFilter, RunGroup, RunPage, RunSummary, requesters, runs};
pub use usage::used_by;

/// Rows of a page of a list.
pub const PAGE: usize = 20;
