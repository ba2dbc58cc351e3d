//! What is there of an integration, counted before it is deleted or starts afresh.

use super::RemovalError;
use crate::services::Services;
use crate::store::integrations::Integration;
use crate::store::{StoreError, removal, runs};
use mostek_model::{RunId, TeamId};
use serde::Serialize;

/// An integration in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Inventory {
    /// Records of the system that are linked to records of the shop.
    pub links: u64,
    /// People that are known.
    pub persons: u64,
    /// Records that wait.
    pub undelivered: u64,
    /// Runs.
    pub runs: u64,
    /// Rows of their logs.
    pub log_rows: u64,
    /// Prefix of the shop's ids within the system.
    pub namespace: String,
    /// The prefix stays with this team and shop, because a run may have written it.
    pub retires: bool,
    /// The run that holds the slot.
    pub active: Option<RunId>,
}

/// Counts what is there of an integration of the team.
pub async fn inventory(
    services: &Services,
    team: &TeamId,
    integration: &Integration,
) -> Result<Inventory, RemovalError> {
    if integration.team != *team {
        return Err(RemovalError::NotFound);
    }
    let count = async |table| removal::count(&services.db, table, &integration.id).await;
    let (links, runs_count) = (count("bindings").await?, count("runs").await?);
    Ok(Inventory {
        links,
        persons: count("persons").await?,
        undelivered: count("undelivered").await?,
        runs: runs_count,
        log_rows: count("outcomes").await?,
        namespace: integration.namespace.clone(),
        retires: links > 0 || runs_count > 0,
        active: active(services, integration).await?,
    })
}

/// The run that holds the integration's slot.
pub(super) async fn active(
    services: &Services,
    integration: &Integration,
) -> Result<Option<RunId>, StoreError> {
    let run = runs::active(&services.db, &integration.id).await?;
    Ok(run.map(|run| run.id))
}
