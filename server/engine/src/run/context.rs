//! Everything one run needs, loaded when a worker takes it.

use super::flow::FlowEnd;
use super::keeper;
use super::pulse::Pulse;
use super::side::OpenSide;
use crate::connection::pause_reason;
use crate::identity::Ignored;
use crate::mapping;
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::{self, Integration};
use crate::store::runs::{self, Run};
use crate::store::{StoreError, connections, teams};
use mostek_connectors::contract::{
    PlatformError, PlatformErrorKind, TargetField, TargetRole, TargetStream,
};
use mostek_model::{FieldMapping, IntegrationId, Reason, RunState, Stream};
use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::AtomicI64;
use std::time::Instant;
use tokio_util::sync::CancellationToken;

/// A run with its integration, both sides opened.
pub struct RunContext {
    /// The engine.
    pub services: Services,
    /// The run.
    pub run: Run,
    /// Proof that the run is ours.
    pub token: String,
    /// What it executes.
    pub integration: Integration,
    /// Its flows, in order.
    pub flows: Vec<Flow>,
    /// The shop.
    pub shop: OpenSide,
    /// The system.
    pub system: OpenSide,
    /// Target fields by stream, as the platform has them now.
    pub fields: BTreeMap<Stream, Vec<TargetField>>,
    /// Addresses that identify nobody.
    pub ignored: Ignored,
    /// The team's time zone.
    pub zone: String,
    /// Country of phone numbers without a code.
    pub country: String,
    /// Set when the process stops or the lease is lost.
    pub stop: CancellationToken,
    /// Set within a second after a person asked the run to stop; requests and waits give up then.
    pub halt: CancellationToken,
    /// How fast it goes.
    pub pulse: Pulse,
    /// When it was first seen that the process stops.
    pub stop_seen: OnceLock<Instant>,
    /// Until when hints rest because the shop asked to wait, in milliseconds.
    pub hints_rest: AtomicI64,
}

impl RunContext {
    /// Loads and opens everything; asks the target for its fields.
    pub async fn load(
        services: &Services,
        run: Run,
        token: String,
        stop: CancellationToken,
        halt: CancellationToken,
    ) -> Result<Self, PlatformError> {
        let integration = integrations::get(&services.db, &run.team, &run.integration)
            .await
            .map_err(local)?
            .ok_or_else(|| local("the integration is gone"))?;
        let flows = flows::list(&services.db, &integration.id)
            .await
            .map_err(local)?;
        let team = teams::get(&services.db, &run.team)
            .await
            .map_err(local)?
            .ok_or_else(|| local("the team is gone"))?;
        let namespace = &integration.namespace;
        let shop = OpenSide::open(
            services,
            &run.team,
            &integration.shop,
            &integration.shop_settings,
            namespace,
        )
        .await?
        .until(&halt);
        let system = OpenSide::open(
            services,
            &run.team,
            &integration.system,
            &integration.system_settings,
            namespace,
        )
        .await?
        .until(&halt);
        let pulse = Pulse::start(services, &run, &token, [&shop, &system])
            .await
            .map_err(local)?;
        let mut fields = BTreeMap::new();
        for target in &system.connector.describe().targets {
            if flows.iter().any(|flow| target.takes.contains(&flow.stream)) {
                let list = system
                    .connector
                    .fields(&system.access, &target.stream, &system.settings)
                    .await?;
                fields.insert(target.stream.clone(), list);
            }
        }
        Ok(Self {
            services: services.clone(),
            token,
            pulse,
            halt,
            ignored: Ignored::new(&integration.own_addresses),
            country: mapping::phone_country(&shop.settings.values).to_owned(),
            zone: team.time_zone,
            run,
            integration,
            flows,
            shop,
            system,
            fields,
            stop,
            stop_seen: OnceLock::new(),
            hints_rest: AtomicI64::new(0),
        })
    }

    /// The target streams a source stream fills: persons first, then what hangs on them.
    pub fn targets(&self, stream: &Stream) -> (Option<&TargetStream>, Option<&TargetStream>) {
        let targets = &self.system.connector.describe().targets;
        let of = |role| {
            targets
                .iter()
                .find(|target| target.role == role && target.takes.contains(stream))
        };
        (of(TargetRole::Person), of(TargetRole::OfPerson))
    }

    /// The rows that fill a target stream: the flow's own, else the platform's defaults as far as their fields exist.
    pub fn mapping(&self, flow: &Flow, target: &Stream) -> Vec<FieldMapping> {
        let fields = self
            .fields
            .get(target)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let defaults = &self.system.connector.describe().defaults;
        mapping::rows(&flow.mapping, defaults, &flow.stream, target, fields)
    }

    /// How the work must end now, if a person or this process asks for it.
    pub async fn asked_to_stop(&self) -> Result<Option<FlowEnd>, StoreError> {
        if self.stop.is_cancelled() {
            return Ok(Some(FlowEnd::ProcessStops));
        }
        let run = runs::get(&self.services.db, &self.run.id).await?;
        let stopping = run.is_some_and(|run| run.state == RunState::Stopping);
        if stopping {
            return Ok(Some(FlowEnd::Asked));
        }
        let paused = connection_paused(&self.services, &self.integration.id).await?;
        Ok(paused.map(FlowEnd::ConnectionPaused))
    }

    /// Prolongs the run's lease; false when it was lost.
    pub async fn renew_lease(&self) -> Result<bool, StoreError> {
        keeper::renew(&self.services, &self.run.id, &self.token).await
    }

    /// Requests of this run so far, by connection id.
    pub fn requests(&self) -> BTreeMap<String, u64> {
        self.pulse.requests()
    }
}

/// Why an integration's run must rest, if a connection it needs is paused.
pub(super) async fn connection_paused(
    services: &Services,
    integration: &IntegrationId,
) -> Result<Option<Reason>, StoreError> {
    let paused = connections::paused_of(&services.db, integration).await?;
    Ok(paused.first().map(|name| pause_reason(name)))
}

/// Trouble on our side, as a platform error.
pub(super) fn local(error: impl std::fmt::Display) -> PlatformError {
    PlatformError::new(
        PlatformErrorKind::Local,
        Reason::new("reason-shared-storage").with("error", error.to_string()),
    )
}
