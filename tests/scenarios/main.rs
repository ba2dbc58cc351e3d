//! Scenarios across crates: whole runs against the stand-ins, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a scenario that cannot go on should stop"
)]

mod bad_feeds;
mod dry_run;
mod fields;
mod hints;
mod identity;
mod many_records;
mod mapping;
mod paused;
mod receiving;
mod removal;
mod single_flight;
mod statuses;
mod support;
mod waiting;
