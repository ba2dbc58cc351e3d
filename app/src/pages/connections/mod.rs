//! Connections: accounts at shops and systems.

mod choose;
mod edit;
mod form;
mod list;
mod new;
mod test_result;

pub(super) use form::{AccountForm, WhereToFind};
pub(super) use test_result::TestResult;

pub use choose::ChoosePlatform;
pub use edit::Connection;
pub use list::Connections;
pub use new::NewConnection;
