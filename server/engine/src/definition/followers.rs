//! Other integrations of a system's connection follow it when it leads to another account: namespaces are unique
//! within the account (P11), so each integration must know it.

use super::change::{Change, Changes};
use super::connection::PlannedConnection;
use crate::actor::Actor;
use crate::services::Services;
use crate::store::integrations::{self, Integration};
use crate::store::{StoreError, Transaction, millis};
use jiff::Timestamp;
use mostek_model::IntegrationId;

/// Integrations that have to be told of the account.
pub(super) struct Followers(Vec<Integration>);

impl Followers {
    /// All but the integration that is applied itself.
    pub(super) async fn find(
        services: &Services,
        actor: &Actor,
        system: &PlannedConnection,
        applied: &IntegrationId,
    ) -> Result<Self, StoreError> {
        if !system.moved() {
            return Ok(Self(Vec::new()));
        }
        let mut all = integrations::list(&services.db, &actor.team).await?;
        all.retain(|other| other.system == system.id && other.id != *applied);
        for other in &mut all {
            other.system_account = system.account.clone();
        }
        Ok(Self(all))
    }

    pub(super) fn changes(&self) -> Vec<Change> {
        let told = |other: &Integration| {
            let mut changes = Changes::of(format!("integration {}", other.slug));
            changes.value("system account", "", other.system_account.as_str());
            changes.into_list()
        };
        self.0.iter().flat_map(told).collect()
    }

    pub(super) async fn store(
        &self,
        transaction: &mut Transaction,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for other in &self.0 {
            integrations::save(transaction, other, millis(now)).await?;
        }
        Ok(())
    }
}
