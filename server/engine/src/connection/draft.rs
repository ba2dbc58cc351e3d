//! The form of a connection, and why it is not saved.

use crate::actor::NotAllowed;
use crate::store::StoreError;
use crate::store::connections;
use mostek_connectors::contract::FormError;
use mostek_model::{ConnectionId, PlatformId};
use std::collections::BTreeMap;

/// A filled-in form.
#[derive(Clone, Debug)]
pub struct ConnectionDraft {
    /// The connection to change; none for a new one.
    pub id: Option<ConnectionId>,
    /// What it leads to.
    pub platform: PlatformId,
    /// Its name for people.
    pub name: String,
    /// Values by setting; a secret left blank keeps what is saved.
    pub values: BTreeMap<String, String>,
    /// The revision the form was filled in from.
    pub revision: i64,
    /// For a new one: the id it is to have, as its form carries it; none to let one be made.
    pub new_id: Option<ConnectionId>,
}

/// A connection could not be saved. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Fields are wrong.
    #[error("{} fields are wrong", .0.len())]
    Form(Vec<FormError>),
    /// Somebody else changed it meanwhile.
    #[error("somebody else changed this connection in the meantime; open it again")]
    Changed,
    /// The team has no such connection, or the program no such platform.
    #[error("there is no such connection in this team")]
    NotFound,
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Storage failed.
    #[error(transparent)]
    Store(StoreError),
}

impl SaveError {
    /// True when somebody took the same name in the same moment: another try finds another one.
    pub(crate) fn is_taken(&self) -> bool {
        matches!(self, Self::Store(StoreError::Exists { what, .. }) if *what == connections::WHAT)
    }
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed { .. } => Self::Changed,
            error => Self::Store(error),
        }
    }
}
