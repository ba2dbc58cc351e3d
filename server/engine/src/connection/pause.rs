//! Pausing a connection: nothing of ours asks its account for a run until it is resumed; nothing is lost.

use crate::actor::{Actor, NotAllowed};
use crate::services::Services;
use crate::store::{StoreError, audit, connections, millis, runs};
use mostek_model::{ConnectionId, Reason, Role};

/// Why a run rests while a connection is paused.
pub(crate) const REASON: &str = "reason-connection-paused";

/// A connection could not be paused or resumed.
#[derive(Debug, thiserror::Error)]
pub enum PauseError {
    /// The role does not suffice.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The team has no such connection.
    #[error("there is no such connection in this team")]
    NotFound,
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Pauses a connection. No run of its integrations starts; one under way finishes its page and rests.
pub async fn pause(
    services: &Services,
    actor: &Actor,
    id: &ConnectionId,
) -> Result<(), PauseError> {
    set(services, actor, id, true).await
}

/// Lets a connection work again. Runs that rest go on from their place.
pub async fn resume(
    services: &Services,
    actor: &Actor,
    id: &ConnectionId,
) -> Result<(), PauseError> {
    set(services, actor, id, false).await?;
    Ok(wake_runs(services).await?)
}

async fn set(
    services: &Services,
    actor: &Actor,
    id: &ConnectionId,
    paused: bool,
) -> Result<(), PauseError> {
    actor.require(Role::Admin)?;
    let stored = connections::get(&services.db, &actor.team, id)
        .await?
        .ok_or(PauseError::NotFound)?;
    if stored.paused_at.is_some() == paused {
        return Ok(());
    }
    let now = services.now();
    let reason = reason(&stored.name);
    let entry = audit::Entry {
        action: "connection.state",
        subject_kind: "connection",
        subject_id: id.as_str(),
    };
    let mut transaction = services.db.begin().await?;
    let since = paused.then(|| millis(now));
    connections::set_paused(&mut transaction, &actor.team, id, since).await?;
    let resting = if paused {
        runs::rest_waiting(&mut transaction, &actor.team, id, &reason).await?
    } else {
        Vec::new()
    };
    let state = |paused| serde_json::Value::from(if paused { "paused" } else { "working" });
    let (before, after) = (state(!paused), state(paused));
    audit::append_within(&mut transaction, actor, &entry, &before, &after, now).await?;
    transaction.commit().await?;
    for run in resting {
        runs::add_event(&services.db, &run, &reason, millis(now)).await?;
    }
    Ok(())
}

/// Why a run rests, for its page.
pub(crate) fn reason(connection: &str) -> Reason {
    Reason::new(REASON).with("connection", connection)
}

/// Lets runs go on that rested for a connection which works again. The sweep does it too: a run may have laid itself to
/// rest in the very moment the connection was resumed.
pub(crate) async fn wake_runs(services: &Services) -> Result<(), StoreError> {
    for (run, reason) in runs::rested(&services.db).await? {
        let for_connection = reason.is_some_and(|reason| reason.code == REASON);
        if for_connection && runs::wake(&services.db, &run).await? {
            let event = Reason::new("event-connection-resumed");
            runs::add_event(&services.db, &run, &event, millis(services.now())).await?;
            services.doorbell.ring(&run).await;
        }
    }
    Ok(())
}
