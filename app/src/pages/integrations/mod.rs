//! Integrations.

mod list;
mod one;
mod statuses;

pub use list::Integrations;
pub use one::Integration;
pub use statuses::Statuses;
