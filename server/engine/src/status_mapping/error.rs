//! Why the table is not shown, refreshed or saved.

use crate::actor::NotAllowed;
use crate::store::StoreError;
use crate::vocabulary::VocabularyError;

/// Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum StatusError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such integration.
    #[error("there is no such integration in this team")]
    NotFound,
    /// The integration moves no orders.
    #[error("the integration has no flow of orders")]
    NoOrders,
    /// The system has no such field, or it can't hold a status.
    #[error("the system has no field {0} for a status")]
    NoField(String),
    /// Statuses go as the shop calls them by now: there is no table to save into.
    #[error("statuses go as the shop calls them; there is no table now")]
    Off,
    /// The integration runs, and nothing would fill this field, which the system requires.
    #[error("nothing would fill the required field {0}")]
    Required(String),
    /// A list could not be fetched.
    #[error(transparent)]
    Vocabulary(#[from] VocabularyError),
    /// Others kept changing the integration.
    #[error("the integration is being changed by somebody else; try again")]
    Busy,
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
