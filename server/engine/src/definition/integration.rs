//! Holds the integration itself against what is stored.

use super::change::{Change, Changes};
use super::connection::PlannedConnection;
use super::error::Problem;
use super::file::{Definition, SideDefinition};
use super::form;
use super::integration_checks::{check_moves, check_namespace, check_sides};
use super::report::Report;
use super::schedule;
use crate::actor::Actor;
use crate::integration::{check_places, side_form};
use crate::runs::planned;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, Transaction};
use mostek_model::IntegrationId;

/// An integration as it is to be.
pub(super) struct PlannedIntegration {
    pub(super) integration: Integration,
    pub(super) stored: Option<Integration>,
    pub(super) changes: Vec<Change>,
    /// What a draft still lacks.
    pub(super) open: Vec<Problem>,
}

/// What can be told of the integration before its connections are known.
pub(super) struct Outlook {
    stored: Option<Integration>,
    state: IntegrationState,
    open: Vec<Problem>,
}

/// Checks state, settings and flows; what is wrong is in the report.
pub(super) async fn look(
    services: &Services,
    actor: &Actor,
    definition: &Definition,
    report: &mut Report<'_>,
) -> Result<Outlook, StoreError> {
    let stored = integrations::by_slug(&services.db, &actor.team, &definition.slug.value).await?;
    let state = state(definition, stored.as_ref(), report);
    let open = check_sides(services, definition, state, report);
    // A flow that could not be read is told already.
    if state == IntegrationState::Active && definition.flows.is_empty() && report.is_empty() {
        report.add(
            definition.slug.line,
            "an active integration needs a flow",
            "Add [[flow]] with stream = \"…\".",
        );
    }
    Ok(Outlook {
        stored,
        state,
        open,
    })
}

/// Plans the integration; what is wrong is in the report.
pub(super) async fn plan(
    services: &Services,
    actor: &Actor,
    definition: &Definition,
    outlook: Outlook,
    (shop, system): (&PlannedConnection, &PlannedConnection),
    report: &mut Report<'_>,
) -> Result<PlannedIntegration, StoreError> {
    let Outlook {
        stored,
        state,
        open,
    } = outlook;
    let slug = &definition.slug.value;
    let namespace = definition
        .namespace
        .as_ref()
        .map(|namespace| namespace.value.clone());
    let kept = || {
        stored
            .as_ref()
            .map_or_else(|| slug.clone(), |stored| stored.namespace.clone())
    };
    let mut integration = Integration {
        id: stored
            .as_ref()
            .map_or_else(new_id, |stored| stored.id.clone()),
        team: actor.team.clone(),
        slug: slug.clone(),
        name: definition.name.clone(),
        state,
        shop: shop.id.clone(),
        system: system.id.clone(),
        shop_settings: definition.shop.settings.values.clone(),
        system_settings: definition.system.settings.values.clone(),
        system_account: system.account.clone(),
        namespace: namespace.unwrap_or_else(kept),
        own_addresses: definition.own_addresses.clone(),
        schedule: definition.schedule.clone(),
        next_run_at: stored.as_ref().and_then(|stored| stored.next_run_at),
        revision: stored.as_ref().map_or(0, |stored| stored.revision),
    };
    if let Some(stored) = &stored {
        check_moves(
            services,
            actor,
            definition,
            (shop, system),
            stored,
            &integration,
            report,
        )
        .await?;
    }
    check_namespace(
        services,
        actor,
        definition,
        &integration,
        &shop.account,
        report,
    )
    .await?;
    let planned_anew = stored.as_ref().is_none_or(|stored| {
        (stored.state, &stored.schedule) != (integration.state, &integration.schedule)
    });
    if planned_anew {
        integration.next_run_at = planned(services, &integration).await?;
    }
    let changes = changes(stored.as_ref(), &integration);
    Ok(PlannedIntegration {
        integration,
        stored,
        changes,
        open,
    })
}

impl PlannedIntegration {
    /// Refuses other places for records that are delivered already; what is wrong is in the report.
    pub(super) async fn check_places(
        &self,
        transaction: &mut Transaction,
        system: &SideDefinition,
        now: i64,
        report: &mut Report<'_>,
    ) -> Result<(), StoreError> {
        let Some(stored) = &self.stored else {
            return Ok(());
        };
        let connector = system.connector.as_ref();
        let form = side_form(connector);
        let errors = check_places(transaction, &form, stored, &self.integration, now).await?;
        for error in errors {
            if let Some(problem) = form::problem(report, connector, &form, &system.settings, &error)
            {
                report.add(problem.line, problem.what, problem.hint);
            }
        }
        Ok(())
    }
}

fn new_id() -> IntegrationId {
    IntegrationId::new(uuid::Uuid::now_v7().to_string())
}

fn state(
    definition: &Definition,
    stored: Option<&Integration>,
    report: &mut Report<'_>,
) -> IntegrationState {
    let kept = stored.map_or(IntegrationState::Draft, |stored| stored.state);
    let Some(wanted) = &definition.state else {
        return kept;
    };
    if wanted.value == IntegrationState::Draft && kept != IntegrationState::Draft {
        let what = format!(
            "the integration is {} and cannot become a draft again",
            kept.as_str()
        );
        report.add(
            wanted.line,
            what,
            "Write \"paused\" to stop it, or leave `state` out to keep it as it is.",
        );
    }
    wanted.value
}

fn changes(stored: Option<&Integration>, integration: &Integration) -> Vec<Change> {
    let mut changes = Changes::of(format!("integration {}", integration.slug));
    let Some(stored) = stored else {
        changes.note("made");
        return changes.into_list();
    };
    changes.value("name", &stored.name, &integration.name);
    changes.value("state", stored.state.as_str(), integration.state.as_str());
    changes.value("namespace", &stored.namespace, &integration.namespace);
    changes.value(
        "shop connection",
        stored.shop.as_str(),
        integration.shop.as_str(),
    );
    changes.value(
        "system connection",
        stored.system.as_str(),
        integration.system.as_str(),
    );
    changes.value(
        "system account",
        stored.system_account.as_str(),
        integration.system_account.as_str(),
    );
    changes.value(
        "schedule",
        &schedule::write(&stored.schedule),
        &schedule::write(&integration.schedule),
    );
    changes.value(
        "own addresses",
        &stored.own_addresses.join(", "),
        &integration.own_addresses.join(", "),
    );
    changes.settings_of(
        "shop setting ",
        &stored.shop_settings,
        &integration.shop_settings,
    );
    changes.settings_of(
        "system setting ",
        &stored.system_settings,
        &integration.system_settings,
    );
    changes.into_list()
}
