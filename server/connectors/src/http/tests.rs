//! The client against a server written by hand, so that answers can be wrong in every way.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod server;
mod stories;
pub(crate) mod texts;
