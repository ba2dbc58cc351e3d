//! Before signing in.

mod first_start;
mod sign_in;

pub use first_start::FirstStart;
pub use sign_in::SignIn;
