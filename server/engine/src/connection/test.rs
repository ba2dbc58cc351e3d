//! Testing a stored connection: a person waits, so its requests go first.

use crate::actor::{Actor, NotAllowed};
use crate::platform::{self, RequestCounter};
use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::{StoreError, millis};
use mostek_connectors::contract::Check;
use mostek_connectors::http::Urgency;
use mostek_model::{ConnectionId, Role};

/// A connection could not be tested.
#[derive(Debug, thiserror::Error)]
pub enum TestError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such connection.
    #[error("there is no such connection in this team")]
    NotFound,
    /// Somebody changed it while it was tested: the result is of what it was before.
    #[error("somebody else changed this connection while it was tested; test it again")]
    Changed,
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Runs the connector's named checks and stores their results.
pub async fn test(
    services: &Services,
    actor: &Actor,
    id: &ConnectionId,
) -> Result<Vec<Check>, TestError> {
    actor.require(Role::Operator)?;
    let stored = connections::get(&services.db, &actor.team, id)
        .await?
        .ok_or(TestError::NotFound)?;
    let checks = match platform::open(
        services,
        &stored,
        Urgency::Person,
        RequestCounter::default(),
    ) {
        Ok((connector, access)) => connector.test(&access).await,
        Err(error) => vec![Check::failed("open", *error.reason)],
    };
    keep(services, &stored, checks).await
}

/// Stores what a test found. It may have taken long: what was tested need not be what is saved by now.
pub(super) async fn keep(
    services: &Services,
    tested: &Connection,
    checks: Vec<Check>,
) -> Result<Vec<Check>, TestError> {
    let at = millis(services.now());
    if connections::set_checks(&services.db, tested, &checks, at).await? {
        Ok(checks)
    } else {
        Err(TestError::Changed)
    }
}
