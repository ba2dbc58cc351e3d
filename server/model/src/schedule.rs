//! When an integration runs by itself.

use serde::{Deserialize, Serialize};

/// A schedule, in the team's time zone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schedule {
    /// Only on demand.
    #[default]
    Manual,
    /// Every so many minutes, counted from the end of the last run.
    EveryMinutes(u32),
    /// Once a day at this time of day (hour 0 to 23, minute 0 to 59).
    DailyAt {
        /// Hour of the day.
        hour: u8,
        /// Minute of the hour.
        minute: u8,
    },
}
