//! Runs.

mod crossing;
mod flows;
mod list;
mod log;
mod log_row;
mod one;
mod side;

pub use list::Runs;
pub use one::Run;
