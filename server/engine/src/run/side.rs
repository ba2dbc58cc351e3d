//! One bank of the bridge, opened for a run.

use crate::platform::{self, RequestCounter};
use crate::services::Services;
use crate::store::connections;
use mostek_connectors::contract::{
    Access, Connector, PlatformError, PlatformErrorKind, SideSettings,
};
use mostek_connectors::http::Urgency;
use mostek_model::{ConnectionId, Reason, TeamId};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// A connection with the integration's settings for this side.
#[derive(Clone)]
pub struct OpenSide {
    /// Which connection.
    pub connection: ConnectionId,
    /// Its platform.
    pub connector: Arc<dyn Connector>,
    /// Its access.
    pub access: Access,
    /// Settings of this side.
    pub settings: SideSettings,
    /// Requests sent by this process during this run.
    pub counter: RequestCounter,
}

impl OpenSide {
    /// Opens a connection of the team.
    pub async fn open(
        services: &Services,
        team: &TeamId,
        connection: &ConnectionId,
        values: &BTreeMap<String, String>,
        namespace: &str,
    ) -> Result<Self, PlatformError> {
        let local = |code: &str, error: String| {
            PlatformError::new(
                PlatformErrorKind::Local,
                Reason::new(code).with("error", error),
            )
        };
        let stored = connections::get(&services.db, team, connection)
            .await
            .map_err(|error| local("reason-shared-storage", error.to_string()))?
            .ok_or_else(|| local("reason-connection-gone", connection.to_string()))?;
        let counter = RequestCounter::default();
        let (connector, access) = platform::open(services, &stored, Urgency::Run, counter.clone())?;
        let settings = SideSettings {
            values: values.clone(),
            namespace: namespace.to_owned(),
        };
        Ok(Self {
            connection: connection.clone(),
            connector,
            access,
            settings,
            counter,
        })
    }

    /// The same side, whose requests and waits end when `halt` is set.
    #[must_use]
    pub fn until(mut self, halt: &CancellationToken) -> Self {
        self.access.http = self.access.http.until(halt.clone());
        self
    }

    /// The platform's brand name, for reasons.
    pub fn name(&self) -> &'static str {
        self.connector.describe().name
    }
}
