//! Why something is not removed.

use crate::actor::NotAllowed;
use crate::store::StoreError;
use mostek_model::RunId;

/// Nothing was removed.
#[derive(Debug, thiserror::Error)]
pub enum RemovalError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such thing.
    #[error("there is no such integration or connection in this team")]
    NotFound,
    /// A run holds the integration's slot.
    #[error("a run of this integration is active; cancel it first: mostek run cancel {0}")]
    Running(RunId),
    /// Integrations use the connection; their names in addresses and for people.
    #[error("the connection is used by: {}", slugs(.0))]
    InUse(Vec<(String, String)>),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn slugs(users: &[(String, String)]) -> String {
    let slugs: Vec<&str> = users.iter().map(|(slug, _)| slug.as_str()).collect();
    slugs.join(", ")
}
