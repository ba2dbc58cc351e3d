//! What an integration must fulfil besides its form: settings of both sides, namespace, accounts.

use super::connection::PlannedConnection;
use super::error::Problem;
use super::file::{Definition, SideDefinition};
use super::form;
use super::report::Report;
use crate::actor::Actor;
use crate::connection as connection_form;
use crate::integration::side_form;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{StoreError, connections, millis, removal, retired_namespaces, runs};
use mostek_connectors::contract::FormError;
use mostek_model::AccountKey;

/// Checks the settings of both sides; what a draft merely lacks is handed back.
pub(super) fn check_sides(
    services: &Services,
    definition: &Definition,
    state: IntegrationState,
    report: &mut Report<'_>,
) -> Vec<Problem> {
    let mut open = Vec::new();
    for side in [&definition.shop, &definition.system] {
        let connector = side.connector.as_ref();
        let form = side_form(connector);
        for error in connection_form::check(&form, services.addresses, |key| {
            side.settings.values.get(key).map(String::as_str)
        }) {
            let Some(problem) = form::problem(report, connector, &form, &side.settings, &error)
            else {
                continue;
            };
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
pub(super) async fn check_moves(
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
    for (side, earlier, planned) in [
        (&definition.shop, &stored.shop, shop),
        (&definition.system, &stored.system, system),
    ] {
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
    if runs::latest(&services.db, &actor.team, Some(&stored.id), 1)
        .await?
        .is_empty()
    {
        return Ok(());
    }
    let hint =
        "Give the integration another slug to start anew; what this one delivered stays with it.";
    // Started afresh it has forgotten its records, but the prefix still stands in their ids.
    if !is_bound(services, stored).await? {
        moved.clear();
    }
    if let Some(namespace) = definition.namespace.as_ref().filter(|_| renamed) {
        let what = format!(
            "the integration has run with the namespace `{}`, which stands in the ids of its records",
            stored.namespace
        );
        report.add(namespace.line, what, hint);
    }
    for side in moved {
        let what = format!(
            "the integration has run with another {} account",
            side.side.as_str()
        );
        report.add(side.connection.line, what, hint);
    }
    Ok(())
}

/// True while an integration knows records of its accounts, or is just learning of them.
async fn is_bound(services: &Services, stored: &Integration) -> Result<bool, StoreError> {
    let now = millis(services.now());
    let mut transaction = services.db.begin().await?;
    let idle = removal::is_idle(&mut transaction, &stored.team, &stored.id, now).await?;
    Ok(!idle || removal::remembers(&mut transaction, &stored.id).await?)
}

/// P11: a namespace belongs to one integration of a system's account.
pub(super) async fn check_namespace(
    services: &Services,
    actor: &Actor,
    definition: &Definition,
    integration: &Integration,
    shop_account: &AccountKey,
    report: &mut Report<'_>,
) -> Result<(), StoreError> {
    let all = integrations::list(&services.db, &actor.team).await?;
    let taken = all.iter().find(|other| {
        other.id != integration.id
            && other.system_account == integration.system_account
            && other.namespace == integration.namespace
    });
    if let Some(other) = taken {
        let (line, what, hint) = namespace_taken(
            definition,
            integration,
            &format!("the integration `{}`", other.slug),
        );
        report.add(line, what, hint);
        return Ok(());
    }
    let (system, namespace) = (&integration.system_account, &integration.namespace);
    let left = retired_namespaces::find(&services.db, system, namespace).await?;
    if let Some(left) = left.filter(|left| !left.is_of(&actor.team, shop_account)) {
        // Which integration it was is told to its own team only (P15).
        let owner = if left.team == actor.team {
            format!("a deleted integration of the shop `{}`", left.shop_account)
        } else {
            "a deleted integration of somebody else".to_owned()
        };
        let (line, what, hint) = namespace_taken(definition, integration, &owner);
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
    let line = definition
        .namespace
        .as_ref()
        .map_or(definition.slug.line, |namespace| namespace.line);
    let what = format!(
        "the namespace `{}` belongs to {owner} at the same system",
        integration.namespace
    );
    (
        line,
        what,
        "Choose another namespace, so that the two shops' ids stay apart.",
    )
}
