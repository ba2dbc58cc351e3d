//! The first steps of the guided set-up.

mod pair;
mod side;

pub use pair::Pair;
pub use side::SetUpSide;
