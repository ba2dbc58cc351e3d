//! What every page of an integration shows of it.

use super::Bank;

/// An integration as its pages name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationHead {
    /// Its id, for forms.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// It is a draft.
    pub draft: bool,
    /// Counts changes, against lost edits.
    pub revision: i64,
    /// The shop.
    pub shop: Bank,
    /// The system.
    pub system: Bank,
}

pub(crate) use made::{found, head_of};

mod made {
    use super::IntegrationHead;
    use crate::data::{PageError, bank};
    use crate::server;
    use mostek_engine::Services;
    use mostek_engine::console::{self, Bridge};
    use mostek_engine::store::integrations::{self, Integration, IntegrationState};
    use mostek_model::TeamId;

    /// The integration of this name in addresses, with both banks.
    pub(crate) async fn found(
        services: &Services,
        team: &TeamId,
        slug: &str,
    ) -> Result<(Integration, Bridge), PageError> {
        let stored = integrations::by_slug(&services.db, team, slug)
            .await
            .map_err(server::trouble)?
            .ok_or_else(PageError::not_found)?;
        let bridge = console::bridge(&services.db, team, slug)
            .await
            .map_err(server::trouble)?
            .ok_or_else(PageError::not_found)?;
        Ok((stored, bridge))
    }

    /// What its pages show of it.
    pub(crate) fn head_of(
        services: &Services,
        stored: &Integration,
        bridge: &Bridge,
    ) -> IntegrationHead {
        IntegrationHead {
            id: stored.id.to_string(),
            slug: stored.slug.clone(),
            name: stored.name.clone(),
            draft: stored.state == IntegrationState::Draft,
            revision: stored.revision,
            shop: bank(services, &bridge.shop),
            system: bank(services, &bridge.system),
        }
    }
}
