//! The connector's parts by themselves, and against the stand-in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod described;
mod faults;
mod opened;
mod sandbox;
mod scanned;
mod stood_in;
mod written;
