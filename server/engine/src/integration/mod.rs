//! What people do with integrations: settings, schedule, activating and pausing, what a first sync will take.

mod claims;
mod estimate;
mod form;
mod open_points;
mod places;
mod schedule;
mod settings;
mod state;

#[cfg(test)]
mod tests;

pub(crate) use claims::take_claims;
pub use estimate::{Estimate, StreamCount, estimate};
pub use form::{PHONE_COUNTRY, side_form};
pub use open_points::{OpenPoint, open_points, open_settings};
pub(crate) use places::check_places;
pub use schedule::{LEAST_MINUTES, MOST_MINUTES, ScheduleError, save_schedule};
pub use settings::{SettingsDraft, SettingsError, WrongField, save_settings};
pub use state::{StateError, activate, pause};
