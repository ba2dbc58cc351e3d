//! Integrations.

mod fields;
mod list;
mod one;

pub use fields::Fields;
pub use list::Integrations;
pub use one::Integration;
