//! The program as processes: killed in the middle, pressed fifty times, split into console and worker.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a scenario that cannot go on should stop"
)]

#[cfg(feature = "demo")]
mod demo;
#[path = "../scenarios/support/file.rs"]
mod file;
mod killed;
mod pressed;
mod program;
mod split;
