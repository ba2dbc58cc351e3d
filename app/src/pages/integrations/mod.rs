//! Integrations.

mod fields;
mod list;
mod one;
mod schedule;
mod settings;
mod statuses;
mod summary;

pub use fields::Fields;
pub use list::Integrations;
pub use one::Integration;
pub use schedule::Schedule;
pub use settings::Settings;
pub use statuses::Statuses;
pub use summary::Summary;
