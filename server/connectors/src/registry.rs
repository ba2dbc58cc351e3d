//! All platforms, one line each.

use crate::contract::Connector;
use crate::daktela::Daktela;
use crate::http::AddressPolicy;
use crate::shoptet::Shoptet;
use mostek_model::PlatformId;
use std::sync::Arc;

/// The connectors of this program.
#[derive(Clone)]
pub struct Registry(Arc<Vec<Arc<dyn Connector>>>);

impl Registry {
    /// All platforms we know, their forms under an address policy.
    pub fn all(policy: AddressPolicy) -> Self {
        Self(Arc::new(vec![
            Arc::new(Shoptet::new()),
            Arc::new(Daktela::new(policy)),
        ]))
    }

    /// The connector of a platform.
    pub fn get(&self, platform: &PlatformId) -> Option<Arc<dyn Connector>> {
        self.0
            .iter()
            .find(|connector| connector.describe().platform == *platform)
            .cloned()
    }

    /// Every connector, shops first.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<dyn Connector>> {
        self.0.iter()
    }
}
