//! An integration as a TOML file: applied, exported, and an example to start from.
//!
//! A file is read as a whole and held against what is stored; everything wrong is told by line, and only a file
//! without fault changes anything, in one transaction.

mod apply;
mod change;
mod claims;
mod connection;
mod error;
mod example;
mod export;
mod fields;
mod file;
mod flows;
mod followers;
mod form;
mod integration;
mod integration_checks;
mod parse;
mod planned_flows;
mod prose;
mod report;
mod schedule;
mod secrets;
mod section;
mod settings;
pub(crate) mod shown;
mod steps;
mod toml_text;

#[cfg(test)]
pub(crate) mod tests;

pub use apply::apply;
pub use change::{Applied, Change};
pub use error::{ApplyError, ExampleError, ExportError, Problem};
pub use example::example;
pub use export::export;
