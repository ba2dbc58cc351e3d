//! What only one integration may own at a connection, such as a stateful link.

use super::connection::PlannedConnection;
use super::file::SideDefinition;
use super::report::Report;
use crate::actor::Actor;
use crate::integration::side_form;
use crate::services::Services;
use crate::store::{StoreError, Transaction, integrations};
use mostek_model::IntegrationId;

/// A claim that another integration has.
pub(super) struct Taken {
    line: usize,
    setting: &'static str,
    connection: String,
    owner: IntegrationId,
}

/// Gives up what the integration had and claims what its flags ask for now. The integration must be stored.
pub(super) async fn take(
    transaction: &mut Transaction,
    integration: &IntegrationId,
    sides: &[(&SideDefinition, &PlannedConnection)],
) -> Result<Option<Taken>, StoreError> {
    integrations::give_up_claims(transaction, integration).await?;
    for (side, connection) in sides {
        for setting in side_form(side.connector.as_ref()) {
            let Some(name) = setting.claims else { continue };
            if side
                .settings
                .values
                .get(setting.key)
                .is_none_or(|value| value != "true")
            {
                continue;
            }
            if let Some(owner) =
                integrations::claim(transaction, &connection.id, name, integration).await?
            {
                let line = side.settings.line_of(setting.key);
                let connection = side.connection.value.clone();
                return Ok(Some(Taken {
                    line,
                    setting: setting.key,
                    connection,
                    owner,
                }));
            }
        }
    }
    Ok(None)
}

impl Taken {
    /// Puts it into the report, with the owner's name.
    pub(super) async fn tell(
        &self,
        services: &Services,
        actor: &Actor,
        report: &mut Report<'_>,
    ) -> Result<(), StoreError> {
        let owner = integrations::get(&services.db, &actor.team, &self.owner).await?;
        let owner = owner.map_or_else(
            || "another integration".to_owned(),
            |owner| format!("the integration `{}`", owner.slug),
        );
        let what = format!(
            "`{}` of the connection `{}` belongs to {owner}",
            self.setting, self.connection
        );
        report.add(
            self.line,
            what,
            "Only one integration may use it. Switch it off there first, or leave it out here.",
        );
        Ok(())
    }
}
