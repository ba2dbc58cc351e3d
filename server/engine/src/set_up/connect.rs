//! Saving a connection for a side of a set-up: both, or nothing.

use super::SetUpError;
use super::choose::{MOST_TRIES, choose_within, hold};
use crate::actor::Actor;
use crate::connection::{ConnectionDraft, Ground, SaveError, Saved, save_within};
use crate::services::Services;
use crate::store::Transaction;
use mostek_model::{ConnectionId, IntegrationId, Role, Side};

/// Nothing was changed: neither the connection nor the set-up.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The set-up does not go on.
    #[error(transparent)]
    SetUp(#[from] SetUpError),
    /// The connection could not be saved.
    #[error(transparent)]
    Connection(#[from] SaveError),
}

impl ConnectError {
    fn is_taken(&self) -> bool {
        match self {
            Self::SetUp(error) => error.is_taken(),
            Self::Connection(error) => error.is_taken(),
        }
    }
}

/// Saves a connection and chooses it for a side.
pub async fn connect(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
    side: Side,
    draft: &ConnectionDraft,
) -> Result<ConnectionId, ConnectError> {
    actor.require(Role::Admin).map_err(SetUpError::from)?;
    let mut tries = 0;
    loop {
        let mut transaction = services.db.begin().await.map_err(SetUpError::from)?;
        match try_once(services, actor, &mut transaction, id, side, draft).await {
            Err(error) if error.is_taken() && tries < MOST_TRIES => tries += 1,
            Err(error) => return Err(error),
            Ok(saved) => {
                transaction.commit().await.map_err(SetUpError::from)?;
                saved.settle(services).await;
                return Ok(saved.connection.id);
            }
        }
    }
}

async fn try_once(
    services: &Services,
    actor: &Actor,
    transaction: &mut Transaction,
    id: &IntegrationId,
    side: Side,
    draft: &ConnectionDraft,
) -> Result<Saved, ConnectError> {
    // A set-up that is gone is told before the wrong fields of a form nobody needs any more.
    let held = hold(transaction, actor, id).await?;
    if held.platform(transaction, actor, side).await? != draft.platform {
        return Err(SetUpError::OtherPlatform.into());
    }
    let saved = save_within(services, actor, transaction, draft, Ground::AsEntered).await?;
    choose_within(services, actor, transaction, id, side, &saved.connection).await?;
    Ok(saved)
}
