//! Pages for those who are in no team yet, or no more.

mod first_start;
mod invitation;
mod no_team;
mod sign_in;

pub use first_start::FirstStart;
pub use invitation::Invitation;
pub use no_team::NoTeam;
pub use sign_in::SignIn;
