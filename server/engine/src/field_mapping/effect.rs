//! What a change of a table means for what was delivered before it.

use super::Pair;
use crate::services::Services;
use crate::store::flows::Flow;
use crate::store::integrations::Integration;
use crate::store::{StoreError, bindings, mapping_changes, millis, runs};
use jiff::Timestamp;
use mostek_model::RunKind;

/// Records that keep their old values until they change, or until a full sync.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// When the rows last changed.
    pub changed_at: Timestamp,
    /// Records of the target stream that were delivered or met.
    pub records: u64,
    /// A full sync that will bring them up to date is asked for or under way.
    pub under_way: bool,
}

/// What the last change means; none when nothing was delivered or a full run after it has finished.
pub async fn effect(
    services: &Services,
    integration: &Integration,
    flow: &Flow,
    pair: &Pair,
) -> Result<Option<Effect>, StoreError> {
    let db = &services.db;
    let Some(changed_at) = mapping_changes::last(db, &flow.id, &pair.target).await? else {
        return Ok(None);
    };
    let (team, id) = (&integration.team, &integration.id);
    let records = bindings::count(db, team, id, &pair.target).await?;
    if records == 0 || runs::finished_full_since(db, team, id, millis(changed_at)).await? {
        return Ok(None);
    }
    let active = runs::active(db, id).await?;
    let under_way = active.is_some_and(|run| {
        let follows = run.followup == Some(RunKind::Full);
        let starts_after = run.started_at.is_none_or(|at| at > changed_at);
        follows || (run.kind == RunKind::Full && starts_after)
    });
    Ok(Some(Effect {
        changed_at,
        records,
        under_way,
    }))
}
