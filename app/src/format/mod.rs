//! Numbers, durations and dates as each language writes them. All spaces are no-break.

mod number;
#[cfg(feature = "ssr")]
mod when;

pub use number::{decimal, decimal_mark, duration, number, percent, sample};
#[cfg(feature = "ssr")]
pub use when::When;
