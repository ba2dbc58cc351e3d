//! What a file says, before it is held against what is stored.

use super::section::At;
use super::settings::Filled;
use crate::store::integrations::IntegrationState;
use mostek_connectors::contract::Connector;
use mostek_model::{Direction, MappingSet, Schedule, Side, StatusMapping, Stream};
use std::sync::Arc;

/// A whole file.
pub(super) struct Definition {
    pub(super) slug: At<String>,
    pub(super) name: String,
    /// None keeps the stored one; a new integration takes its slug.
    pub(super) namespace: Option<At<String>>,
    /// None keeps the stored one; a new integration is a draft.
    pub(super) state: Option<At<IntegrationState>>,
    pub(super) own_addresses: Vec<String>,
    pub(super) schedule: Schedule,
    pub(super) shop: SideDefinition,
    pub(super) system: SideDefinition,
    pub(super) flows: Vec<FlowDefinition>,
}

/// One bank of the bridge: a connection and the integration's settings for this side.
pub(super) struct SideDefinition {
    pub(super) side: Side,
    /// The platform.
    pub(super) connector: Arc<dyn Connector>,
    /// The connection's slug.
    pub(super) connection: At<String>,
    /// None keeps the stored one; a new connection takes its slug.
    pub(super) name: Option<String>,
    /// None uses a stored connection as it is.
    pub(super) connect: Option<Filled>,
    pub(super) settings: Filled,
}

/// A flow with its mappings.
pub(super) struct FlowDefinition {
    pub(super) stream: Stream,
    pub(super) direction: Direction,
    /// Only target streams with rows of their own; the others use the platform's defaults.
    pub(super) mapping: MappingSet,
    pub(super) statuses: Option<StatusMapping>,
}
