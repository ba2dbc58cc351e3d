//! Numbers, durations and dates as each language writes them. All spaces are no-break.

mod number;
#[cfg(feature = "ssr")]
mod when;

pub use number::{decimal, duration, number, percent};
#[cfg(feature = "ssr")]
pub use when::When;
