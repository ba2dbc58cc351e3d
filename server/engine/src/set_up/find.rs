//! Set-ups as far as they came.

use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::set_ups::{self, SetUpRow};
use crate::store::{StoreError, connections};
use mostek_model::{ConnectionId, IntegrationId, PlatformId, Side, TeamId};

/// One side of a set-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUpSide {
    /// What it leads to.
    pub platform: PlatformId,
    /// Its connection, once chosen.
    pub connection: Option<ConnectionId>,
}

/// A set-up that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUp {
    /// Its id; the integration keeps it.
    pub id: IntegrationId,
    /// The draft integration's name in addresses, once both sides are connected.
    pub draft: Option<String>,
    /// The shop.
    pub shop: SetUpSide,
    /// The system.
    pub system: SetUpSide,
}

impl SetUp {
    /// A side of it.
    pub fn side(&self, side: Side) -> &SetUpSide {
        match side {
            Side::Shop => &self.shop,
            Side::System => &self.system,
        }
    }
}

impl From<SetUpRow> for SetUp {
    fn from(row: SetUpRow) -> Self {
        Self {
            id: row.id,
            draft: None,
            shop: SetUpSide {
                platform: row.shop_platform,
                connection: row.shop,
            },
            system: SetUpSide {
                platform: row.system_platform,
                connection: row.system,
            },
        }
    }
}

/// The set-up of this id, before or after it became a draft; none once it is active.
pub async fn find(
    services: &Services,
    team: &TeamId,
    id: &IntegrationId,
) -> Result<Option<SetUp>, StoreError> {
    if let Some(row) = set_ups::get(&services.db, team, id).await? {
        return Ok(Some(row.into()));
    }
    let draft = integrations::get(&services.db, team, id)
        .await?
        .filter(|integration| integration.state == IntegrationState::Draft);
    match draft {
        Some(draft) => of_draft(services, team, draft).await,
        None => Ok(None),
    }
}

async fn of_draft(
    services: &Services,
    team: &TeamId,
    draft: Integration,
) -> Result<Option<SetUp>, StoreError> {
    let side = async |connection: ConnectionId| -> Result<Option<SetUpSide>, StoreError> {
        let stored = connections::get(&services.db, team, &connection).await?;
        Ok(stored.map(|stored| SetUpSide {
            platform: stored.platform,
            connection: Some(connection),
        }))
    };
    let (shop, system) = (side(draft.shop).await?, side(draft.system).await?);
    Ok(shop.zip(system).map(|(shop, system)| SetUp {
        id: draft.id,
        draft: Some(draft.slug),
        shop,
        system,
    }))
}

/// Set-ups of a team whose sides are not both connected yet, oldest first.
pub async fn started(services: &Services, team: &TeamId) -> Result<Vec<SetUp>, StoreError> {
    let rows = set_ups::list(&services.db, team).await?;
    Ok(rows.into_iter().map(SetUp::from).collect())
}
