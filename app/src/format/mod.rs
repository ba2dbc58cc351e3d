//! Numbers, durations and dates as each language writes them. All spaces are no-break.

mod address;
mod number;
mod when;

pub use address::of_path_step;
pub use address::{path_step, query_value};
pub use number::{
    currency, decimal, decimal_mark, duration, number, percent, sample, up_to_thousand,
};
pub use when::When;
