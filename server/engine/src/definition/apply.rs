//! Applies a file: read, held against what is stored, written in one transaction or not at all.

use super::change::{Applied, Change};
use super::connection::{self, PlannedConnection};
use super::error::ApplyError;
use super::file::{Definition, SideDefinition};
use super::followers::Followers;
use super::integration::{self, PlannedIntegration};
use super::integration_checks::namespace_taken;
use super::planned_flows::{self, PlannedFlows};
use super::report::Report;
use super::secrets::Secrets;
use super::{claims, parse, shown};
use crate::actor::Actor;
use crate::connection::forget_exports;
use crate::services::Services;
use crate::store::integrations;
use crate::store::{StoreError, audit, millis};
use mostek_model::Role;
use std::path::Path;

/// Applies a file. `file_name` stands in messages; relative paths of secrets begin at `base_dir`.
///
/// The file says everything: what it leaves out is at its default, but for secrets, names of connections, the
/// namespace and the state, which stay as they are. Asks no platform anything.
pub async fn apply(
    services: &Services,
    actor: &Actor,
    text: &str,
    file_name: &str,
    base_dir: &Path,
) -> Result<Applied, ApplyError> {
    apply_with(services, actor, text, file_name, base_dir, |name| {
        std::env::var(name).ok()
    })
    .await
}

/// The same with an environment of the caller's.
pub(super) async fn apply_with(
    services: &Services,
    actor: &Actor,
    text: &str,
    file_name: &str,
    base_dir: &Path,
    env: impl Fn(&str) -> Option<String>,
) -> Result<Applied, ApplyError> {
    actor.require(Role::Admin)?;
    let mut report = Report::new(file_name, text);
    let definition = parse::parse(
        &mut report,
        &services.registry,
        text,
        &Secrets {
            base_dir,
            env: &env,
        },
    );
    drop(env);
    let Some(definition) = definition else {
        return Err(refused(report));
    };
    let outlook = integration::look(services, actor, &definition, &mut report).await?;
    let shop = connection::plan(services, actor, &definition.shop, &mut report).await?;
    let system = connection::plan(services, actor, &definition.system, &mut report).await?;
    let (Some(shop), Some(system)) = (shop, system) else {
        return Err(refused(report));
    };
    let integration = integration::plan(
        services,
        actor,
        &definition,
        outlook,
        (&shop, &system),
        &mut report,
    )
    .await?;
    let flows =
        planned_flows::plan(&services.db, &integration.integration.id, &definition.flows).await?;
    if !report.is_empty() {
        return Err(refused(report));
    }
    let followers = Followers::find(services, actor, &system, &integration.integration.id).await?;
    let plan = Plan {
        definition,
        shop,
        system,
        integration,
        flows,
        followers,
    };
    let changes = plan.changes();
    if !changes.is_empty() {
        plan.store(services, actor, report).await?;
        for side in [&plan.shop, &plan.system] {
            if side.moved() {
                forget_exports(services, &side.id).await;
            }
        }
    }
    Ok(Applied {
        integration: plan.integration.integration.slug,
        id: plan.integration.integration.id,
        created: plan.integration.stored.is_none(),
        changes,
        open: plan.integration.open,
    })
}

fn refused(report: Report<'_>) -> ApplyError {
    ApplyError::Refused(report.into_problems())
}

/// Everything as it is to be.
struct Plan {
    definition: Definition,
    shop: PlannedConnection,
    system: PlannedConnection,
    integration: PlannedIntegration,
    flows: PlannedFlows,
    followers: Followers,
}

impl Plan {
    fn changes(&self) -> Vec<Change> {
        let parts = [
            &self.shop.changes,
            &self.system.changes,
            &self.integration.changes,
            &self.flows.changes,
        ];
        parts
            .into_iter()
            .flatten()
            .cloned()
            .chain(self.followers.changes())
            .collect()
    }

    /// The side and connection of each bank.
    fn sides(&self) -> [(&SideDefinition, &PlannedConnection); 2] {
        [
            (&self.definition.shop, &self.shop),
            (&self.definition.system, &self.system),
        ]
    }

    /// One transaction: dropped on the way out, it leaves everything as it was.
    async fn store(
        &self,
        services: &Services,
        actor: &Actor,
        mut report: Report<'_>,
    ) -> Result<(), ApplyError> {
        let now = services.now();
        let integration = &self.integration.integration;
        let before = match &self.integration.stored {
            Some(stored) => shown::integration(
                stored,
                &crate::store::flows::list(&services.db, &stored.id).await?,
            ),
            None => serde_json::Value::Null,
        };
        let mut transaction = services.db.begin().await?;
        for (side, planned) in self.sides() {
            planned
                .check_move(services, actor, &mut transaction, side, &mut report)
                .await?;
        }
        let (system, planned) = (&self.definition.system, &self.integration);
        planned
            .check_places(&mut transaction, system, millis(now), &mut report)
            .await?;
        if !report.is_empty() {
            return Err(refused(report));
        }
        self.shop
            .store(services, actor, &mut transaction, now)
            .await?;
        self.system
            .store(services, actor, &mut transaction, now)
            .await?;
        if self.integration.changes.is_empty() && self.flows.changes.is_empty() {
            return Ok(transaction.commit().await?);
        }
        let saved = async {
            integrations::save(&mut transaction, integration, millis(now)).await?;
            self.followers.store(&mut transaction, now).await
        };
        match saved.await {
            Err(StoreError::Exists { .. }) => {
                // Nobody of this team had it a moment ago: another team, or this very moment.
                let (line, what, hint) =
                    namespace_taken(&self.definition, integration, "another integration");
                report.add(line, what, hint);
                return Err(refused(report));
            }
            saved => saved?,
        }
        self.flows
            .store(&mut transaction, &integration.id, millis(now))
            .await?;
        if let Some(taken) = claims::take(&mut transaction, &integration.id, &self.sides()).await? {
            drop(transaction);
            taken.tell(services, actor, &mut report).await?;
            return Err(refused(report));
        }
        let after = shown::integration(integration, &self.flows.flows);
        let entry = audit::Entry {
            action: "integration.apply",
            subject_kind: "integration",
            subject_id: integration.id.as_str(),
        };
        audit::append_within(&mut transaction, actor, &entry, &before, &after, now).await?;
        Ok(transaction.commit().await?)
    }
}
