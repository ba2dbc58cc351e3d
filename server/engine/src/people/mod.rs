//! People: signing in, the first start, passwords and sessions.
//!
//! Errors are codes, put into words by the console in the reader's language; [`CODES`] lists them for the test
//! that keeps the text files complete.

mod account;
mod checks;
mod delay;
mod error;
mod first_start;
mod password;
mod set_up_code;
mod sign_in;
mod signed_in;
mod team;
mod throttle;
mod users;

#[cfg(test)]
mod tests;

pub use account::{change_password, set_language, set_password};
pub use delay::Delay;
pub use error::{CODES, PeopleError};
pub use first_start::{FirstStart, first_start, needs_first_start};
pub use password::{LONGEST, SHORTEST};
pub use set_up_code::{made_up_password, prepare_set_up_code};
pub use sign_in::sign_in;
pub use signed_in::{
    RemoteAddress, SESSION_SEEN, SESSION_TEAM, SESSION_USER, SignedIn, Visitor, load,
};
pub use team::found_team;
pub use throttle::forget_old_failures;
pub use users::{
    ListedUser, Membership, NewUser, add_user, disable_user, enable_user, find_user, list_users,
};
