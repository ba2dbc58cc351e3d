//! Numbers, durations and dates as each language writes them. All spaces are no-break.

mod address;
mod number;
#[cfg(feature = "ssr")]
mod when;

#[cfg(feature = "ssr")]
pub use address::of_path_step;
pub use address::{path_step, query_value};
pub use number::{decimal, decimal_mark, duration, number, percent, sample, up_to_thousand};
#[cfg(feature = "ssr")]
pub use when::When;
