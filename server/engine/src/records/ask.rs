//! Asking that one record is brought up to date now.

use crate::actor::Actor;
use crate::runs::RequestError;
use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::{audit, flows, hints, millis, runs};
use mostek_model::{IntegrationId, Role, RunId, RunKind, Stream};

/// What became of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordAsked {
    /// The run that looks at the record.
    pub run: RunId,
    /// True when that run was there already and takes the record between two pages.
    pub joined: bool,
}

/// Stores a hint: the active run takes it between two pages, else a short run of its own does (P1).
pub async fn ask(
    services: &Services,
    actor: &Actor,
    integration: &IntegrationId,
    stream: &Stream,
    key: &str,
) -> Result<RecordAsked, RequestError> {
    actor.require(Role::Operator)?;
    let stored = integrations::get(&services.db, &actor.team, integration)
        .await?
        .ok_or(RequestError::NotFound)?;
    if stored.state != IntegrationState::Active {
        return Err(RequestError::NotActive {
            slug: stored.slug,
            state: stored.state.as_str(),
        });
    }
    let flows = flows::list(&services.db, integration).await?;
    if !flows.iter().any(|flow| flow.stream == *stream) {
        return Err(RequestError::NotFound);
    }
    let now = services.now();
    let subject = format!("{integration}/{stream}/{key}");
    let entry = audit::Entry {
        action: "record.sync",
        subject_kind: "record",
        subject_id: &subject,
    };
    let mut transaction = services.db.begin().await?;
    // The run is held until the hint is there, so that it cannot end in between.
    let active = hints::hold_run(&mut transaction, integration).await?;
    hints::store(
        &mut transaction,
        integration,
        stream,
        key,
        &actor.name,
        millis(now),
    )
    .await?;
    let nothing = serde_json::Value::Null;
    audit::append_within(&mut transaction, actor, &entry, &nothing, &nothing, now).await?;
    transaction.commit().await?;
    if let Some(run) = active {
        return Ok(RecordAsked { run, joined: true });
    }
    let asked = runs::ask(
        &services.db,
        &actor.team,
        integration,
        RunKind::Hints,
        &actor.name,
        millis(now),
    )
    .await?;
    // A lost ring does no harm: the sweep rings again.
    services.doorbell.ring(&asked.run).await;
    Ok(RecordAsked {
        run: asked.run,
        joined: asked.joined,
    })
}
