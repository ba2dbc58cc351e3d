//! What the console's pages read: plain queries, always within one team (P15).
//!
//! Lists page by key and count nothing over large tables; words, numbers and dates are put into shape by the console.

mod bridges;
mod causes;
mod changes;
mod daily;
mod fitting;
mod live;
mod log;
mod record;
mod run;
mod runs;
mod search;
mod undelivered;
mod usage;

pub use bridges::{Bank, Bridge, bridge, bridges};
pub use causes::{Cause, causes, first_causes, with_waiting};
pub use changes::{Watched, watched};
pub use daily::{Day, days, failing_since};
pub use live::{RunLive, SideRequests, live};
pub use log::{LogEntry, LogFilter, LogPage, log, log_page};
pub use record::{
    Became, Happened, RecordPage, Waits, became, history, person_keys, record, records_of, waits,
};
pub use run::{FlowProgress, events, run};
pub use runs::{RunFilter, RunGroup, RunPage, RunSummary, requesters, runs};
pub use search::{FoundPage, FoundRecord, search};
pub use undelivered::{
    MOST_COUNTED, Waiting, WaitingCount, WaitingFilter, WaitingPage, waiting, waiting_count,
};
pub use usage::used_by;

/// Rows of a page of a list.
pub const PAGE: usize = 20;
