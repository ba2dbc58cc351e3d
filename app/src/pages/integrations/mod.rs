//! Integrations.

mod list;
mod one;

pub use list::Integrations;
pub use one::Integration;
