//! Stories about storage, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod accounts;
mod leases;
mod log;
mod removal;
mod schema;
mod search;
mod waiting;
