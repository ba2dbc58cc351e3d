//! Leave to send one request now.

use crate::contract::PlatformError;
use async_trait::async_trait;
use std::time::Duration;

/// Who waits for the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// A person at the console: goes first.
    Person,
    /// A run.
    Run,
}

/// Leave to send one request now; given back by dropping it.
pub struct Permit {
    /// Keeps a place among the requests under way at once.
    pub place: Option<Box<dyn Send + Sync>>,
}

/// Where permits come from: the account's budget, shared by all processes.
#[async_trait]
pub trait PermitSource: Send + Sync {
    /// Waits for a permit. Fails only when the storage behind does.
    async fn permit(&self, urgency: Urgency) -> Result<Permit, PlatformError>;

    /// The platform asked for a pause: nobody of this account sends before it is over.
    async fn pause(&self, pause: Duration) -> Result<(), PlatformError>;

    /// A request was sent: counted for the run's page.
    fn sent(&self);
}
