//! One bank of the bridge as a mapping sees it.

use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::integrations::Integration;
use crate::vocabulary::VocabularyError;
use mostek_connectors::contract::{Connector, SideSettings};
use mostek_model::{Direction, Side};
use std::sync::Arc;

/// A connection with its platform and the integration's settings for this side.
pub(crate) struct Bank {
    pub connection: Connection,
    pub connector: Arc<dyn Connector>,
    pub settings: SideSettings,
}

impl Bank {
    /// The bank a direction starts from.
    pub fn source_of(direction: Direction) -> Side {
        match direction {
            Direction::ToSystem => Side::Shop,
            Direction::ToShop => Side::System,
        }
    }

    /// The bank a direction leads to.
    pub fn target_of(direction: Direction) -> Side {
        match direction {
            Direction::ToSystem => Side::System,
            Direction::ToShop => Side::Shop,
        }
    }

    /// A side of an integration.
    pub async fn of(
        services: &Services,
        integration: &Integration,
        side: Side,
    ) -> Result<Self, VocabularyError> {
        let (connection, values) = match side {
            Side::Shop => (&integration.shop, &integration.shop_settings),
            Side::System => (&integration.system, &integration.system_settings),
        };
        let connection = connections::get(&services.db, &integration.team, connection)
            .await?
            .ok_or(VocabularyError::NotFound)?;
        let connector = services
            .registry
            .get(&connection.platform)
            .ok_or(VocabularyError::NotFound)?;
        Ok(Self {
            connection,
            connector,
            settings: SideSettings {
                values: values.clone(),
                namespace: integration.namespace.clone(),
            },
        })
    }
}
