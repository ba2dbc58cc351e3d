//! The team: who may do what?

mod invitations;
mod invite;
mod list;
mod member;
mod members;
mod settings;

pub use list::Team;
pub use member::Member;
