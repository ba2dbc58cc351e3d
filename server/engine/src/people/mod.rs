//! People: signing in, the first start, passwords and sessions.
//!
//! Errors are codes, put into words by the console in the reader's language; [`CODES`] lists them for the test
//! that keeps the text files complete.

mod account;
mod browser;
mod checks;
mod delay;
mod error;
mod first_start;
mod invitation;
mod invite;
mod invite_letter;
mod members;
mod password;
mod profile;
pub mod rights;
mod sessions;
mod set_up_code;
mod sign_in;
mod signed_in;
mod team;
mod throttle;
mod users;

#[cfg(test)]
mod tests;

pub use account::{change_password, set_password};
pub use browser::browser_in_short;
pub use checks::time_zones;
pub use delay::Delay;
pub use error::{CODES, PeopleError};
pub use first_start::{FirstStart, first_start, needs_first_start};
pub use invitation::{
    Acceptance, Invitation, OpenInvitation, accept_invitation, look_at_invitation,
};
pub use invite::{invite, invite_again, open_invitations, revoke_invitation};
pub use invite_letter::{Invited, send_invitation, send_invitation_meanwhile};
pub use members::{change_role, leave, members, remove};
pub use password::{LONGEST, SHORTEST};
pub use profile::{Colours, Profile, chosen_formats, save_profile, set_language};
pub use sessions::{OwnSession, end_other_sessions, end_session, own_sessions};
pub use set_up_code::{made_up_password, prepare_set_up_code};
pub use sign_in::sign_in;
pub use signed_in::{
    RemoteAddress, SESSION_BEGAN, SESSION_BROWSER, SESSION_ORIGIN, SESSION_SEEN, SESSION_TEAM,
    SESSION_USER, SignedIn, Standing, Visitor, load, standing,
};
pub use team::{add_team, found_another, found_team, save_team};
pub use throttle::forget_old_failures;
pub use users::{
    ListedUser, Membership, NewUser, add_user, disable_user, enable_user, find_user, list_users,
};
