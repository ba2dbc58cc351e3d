//! The guided set-up: a pair of platforms, then a connection for each side, then a draft integration that is filled in.
//!
//! The set-up is the draft: it can be left and gone on with at any time, and runs nothing before it is activated.

mod change;
mod choose;
mod connect;
mod draft;
mod find;
mod start;

#[cfg(test)]
mod tests;

pub use choose::choose_connection;
pub use connect::{ConnectError, connect};
pub use find::{SetUp, SetUpSide, find, started};
pub use start::{give_up, start, start_as};

use crate::actor::NotAllowed;
use crate::store::StoreError;

/// A set-up could not go on. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such set-up or connection, or the program no such platform.
    #[error("there is no such set-up, connection or platform in this team")]
    NotFound,
    /// The platforms are not a shop and a system between which anything moves.
    #[error("nothing moves between these platforms")]
    NoPair,
    /// The connection leads to another platform.
    #[error("the connection leads to another platform")]
    OtherPlatform,
    /// The integration is set up already, or somebody changed it meanwhile.
    #[error("this set-up was changed in the meantime; open it again")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

impl SetUpError {
    /// True when somebody took the same name or prefix in the same moment: another try finds another one.
    fn is_taken(&self) -> bool {
        matches!(self, Self::Store(StoreError::Exists { .. }))
    }
}

impl From<StoreError> for SetUpError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error => Self::Store(error),
        }
    }
}
