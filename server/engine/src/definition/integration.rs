//! Holds the integration itself against what is stored.

use super::change::{Change, Changes};
use super::connection::PlannedConnection;
use super::error::Problem;
use super::file::{Definition, SideDefinition};
use super::report::Report;
use super::{form, parse, schedule};
use crate::actor::Actor;
use crate::runs::next_run_at;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, connections, runs, teams};
use mostek_connectors::contract::FormError;
use mostek_model::IntegrationId;

/// An integration as it is to be.
pub(super) struct PlannedIntegration {
    pub(super) integration: Integration,
    pub(super) stored: Option<Integration>,
    pub(super) changes: Vec<Change>,
    /// What a draft still lacks.
    pub(super) open: Vec<Problem>,
}

/// Plans the integration; what is wrong is in the report.
pub(super) async fn plan(
    services: &Services,
    actor: &Actor,
    definition: &Definition,
    shop: &PlannedConnection,
    system: &PlannedConnection,
    report: &mut Report<'_>,
) -> Result<PlannedIntegration, StoreError> {
    let slug = &definition.slug.value;
    let stored = integrations::by_slug(&services.db, &actor.team, slug).await?;
    let state = state(definition, stored.as_ref(), report);
    let open = check_sides(services, definition, state, report);
    if state == IntegrationState::Active && definition.flows.is_empty() {
        report.add(definition.slug.line, "an active integration needs a flow", "Add [[flow]] with stream = \"…\".");
    }
    let namespace = definition.namespace.as_ref().map(|namespace| namespace.value.clone());
    let kept = || stored.as_ref().map_or_else(|| slug.clone(), |stored| stored.namespace.clone());
    let mut integration = Integration {
        id: stored.as_ref().map_or_else(new_id, |stored| stored.id.clone()),
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
        check_moves(services, actor, definition, (shop, system), stored, &integration, report).await?;
    }
    check_namespace(services, actor, definition, &integration, report).await?;
    let planned_anew = stored.as_ref().is_none_or(|stored| {
        (stored.state, &stored.schedule) != (integration.state, &integration.schedule)
    });
    if planned_anew {
        integration.next_run_at = next_run(services, actor, &integration).await?;
    }
    let changes = changes(stored.as_ref(), &integration);
    Ok(PlannedIntegration { integration, stored, changes, open })
}

fn new_id() -> IntegrationId {
    IntegrationId::new(uuid::Uuid::now_v7().to_string())
}

async fn next_run(
    services: &Services,
    actor: &Actor,
    integration: &Integration,
) -> Result<Option<jiff::Timestamp>, StoreError> {
    if integration.state != IntegrationState::Active {
        return Ok(None);
    }
    let zone = teams::get(&services.db, &actor.team).await?.map(|team| team.time_zone).unwrap_or_default();
    Ok(next_run_at(&integration.schedule, services.now(), &zone))
}

fn state(definition: &Definition, stored: Option<&Integration>, report: &mut Report<'_>) -> IntegrationState {
    let kept = stored.map_or(IntegrationState::Draft, |stored| stored.state);
    let Some(wanted) = &definition.state else { return kept };
    if wanted.value == IntegrationState::Draft && kept != IntegrationState::Draft {
        let what = format!("the integration is {} and cannot become a draft again", kept.as_str());
        report.add(wanted.line, what, "Write \"paused\" to stop it, or leave `state` out to keep it as it is.");
    }
    wanted.value
}

/// Checks the settings of both sides; what a draft merely lacks is handed back.
fn check_sides(
    services: &Services,
    definition: &Definition,
    state: IntegrationState,
    report: &mut Report<'_>,
) -> Vec<Problem> {
    let mut open = Vec::new();
    for side in [&definition.shop, &definition.system] {
        let connector = side.connector.as_ref();
        let form = parse::side_form(connector);
        for error in form::check(&form, services.addresses, |key| side.settings.values.get(key).map(String::as_str)) {
            let Some(problem) = form::problem(report, connector, &form, &side.settings, &error) else { continue };
            if state == IntegrationState::Draft && is_missing(side, &error) {
                open.push(problem);
            } else {
                report.add(problem.line, problem.what, problem.hint);
            }
        }
    }
    open
}

fn is_missing(side: &SideDefinition, error: &FormError) -> bool {
    side.settings.lacks(&error.key)
}

/// Once records were delivered, their ids belong to this account and namespace.
async fn check_moves(
    services: &Services,
    actor: &Actor,
    definition: &Definition,
    (shop, system): (&PlannedConnection, &PlannedConnection),
    stored: &Integration,
    integration: &Integration,
    report: &mut Report<'_>,
) -> Result<(), StoreError> {
    let renamed = stored.namespace != integration.namespace;
    let mut moved = Vec::new();
    for (side, earlier, planned) in [(&definition.shop, &stored.shop, shop), (&definition.system, &stored.system, system)] {
        if *earlier != planned.id {
            let earlier = connections::get(&services.db, &actor.team, earlier).await?;
            // A connection made anew to the same account is no move.
            if earlier.is_none_or(|earlier| earlier.account != planned.account) {
                moved.push(side);
            }
        }
    }
    if !renamed && moved.is_empty() {
        return Ok(());
    }
    if runs::latest(&services.db, &actor.team, Some(&stored.id), 1).await?.is_empty() {
        return Ok(());
    }
    let hint = "Give the integration another slug to start anew; what this one delivered stays with it.";
    if let Some(namespace) = definition.namespace.as_ref().filter(|_| renamed) {
        let what = format!("the integration has run with the namespace `{}`, which stands in the ids of its records", stored.namespace);
        report.add(namespace.line, what, hint);
    }
    for side in moved {
        let what = format!("the integration has run with another {} account", side.side.as_str());
        report.add(side.connection.line, what, hint);
    }
    Ok(())
}

/// P11: a namespace belongs to one integration of a system's account.
async fn check_namespace(
    services: &Services,
    actor: &Actor,
    definition: &Definition,
    integration: &Integration,
    report: &mut Report<'_>,
) -> Result<(), StoreError> {
    let all = integrations::list(&services.db, &actor.team).await?;
    let taken = all.iter().find(|other| {
        other.id != integration.id
            && other.system_account == integration.system_account
            && other.namespace == integration.namespace
    });
    if let Some(other) = taken {
        let (line, what, hint) = namespace_taken(definition, integration, &format!("the integration `{}`", other.slug));
        report.add(line, what, hint);
    }
    Ok(())
}

/// The words for a namespace that belongs to another integration.
pub(super) fn namespace_taken(
    definition: &Definition,
    integration: &Integration,
    owner: &str,
) -> (usize, String, &'static str) {
    let line = definition.namespace.as_ref().map_or(definition.slug.line, |namespace| namespace.line);
    let what = format!("the namespace `{}` belongs to {owner} at the same system", integration.namespace);
    (line, what, "Choose another namespace, so that the two shops' ids stay apart.")
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
    changes.value("shop connection", stored.shop.as_str(), integration.shop.as_str());
    changes.value("system connection", stored.system.as_str(), integration.system.as_str());
    changes.value("system account", stored.system_account.as_str(), integration.system_account.as_str());
    changes.value("schedule", &schedule::write(&stored.schedule), &schedule::write(&integration.schedule));
    changes.value("own addresses", &stored.own_addresses.join(", "), &integration.own_addresses.join(", "));
    changes.settings_of("shop setting ", &stored.shop_settings, &integration.shop_settings);
    changes.settings_of("system setting ", &stored.system_settings, &integration.system_settings);
    changes.into_list()
}
