//! Integrations.

mod list;
mod one;
mod schedule;
mod settings;
mod summary;

pub use list::Integrations;
pub use one::Integration;
pub use schedule::Schedule;
pub use settings::Settings;
pub use summary::Summary;
