//! Connections: accounts at shops and systems.

mod choose;
mod edit;
mod form;
mod list;
mod new;
mod test_result;

pub use choose::ChoosePlatform;
pub use edit::Connection;
pub use list::Connections;
pub use new::NewConnection;
