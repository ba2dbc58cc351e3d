//! Small storage shared by all processes, scoped to the account of the connection by whoever hands it out.

use async_trait::async_trait;
use jiff::Timestamp;
use std::time::Duration;

/// The storage behind could not be reached.
#[derive(Debug, thiserror::Error)]
#[error("shared storage: {0}")]
pub struct SharedError(pub String);

/// Proof that a name is held; give it back with [`Shared::release`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The name that is held.
    pub name: String,
    /// Who holds it.
    pub token: String,
}

/// Marks (when did something last happen) and holds (one at a time), shared by processes and hosts.
#[async_trait]
pub trait Shared: Send + Sync {
    /// The clock everything is measured by.
    fn now(&self) -> Timestamp;

    /// The instant stored under a name.
    async fn mark(&self, name: &str) -> Result<Option<Timestamp>, SharedError>;

    /// Stores an instant under a name.
    async fn set_mark(&self, name: &str, at: Timestamp) -> Result<(), SharedError>;

    /// Takes a name for at most `longest`, or says until when another holder may keep it.
    async fn hold(
        &self,
        name: &str,
        longest: Duration,
    ) -> Result<Result<Held, Timestamp>, SharedError>;

    /// Gives a name back.
    async fn release(&self, held: &Held) -> Result<(), SharedError>;
}
