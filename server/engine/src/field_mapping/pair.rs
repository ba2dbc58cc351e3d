//! A source stream and a target stream it fills.

use super::Bank;
use crate::services::Services;
use crate::store::flows::{self, Flow};
use crate::store::integrations::Integration;
use crate::vocabulary::VocabularyError;
use mostek_connectors::contract::Description;
use mostek_model::{Direction, Stream};

/// One mapping table of an integration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// What is read.
    pub source: Stream,
    /// Which way it flows.
    pub direction: Direction,
    /// What it fills.
    pub target: Stream,
}

impl Pair {
    /// As in addresses: `orders.contacts`; the rarer direction says so.
    pub fn name(&self) -> String {
        match self.direction {
            Direction::ToSystem => format!("{}.{}", self.source, self.target),
            Direction::ToShop => format!("{}.{}.to_shop", self.source, self.target),
        }
    }

    /// The table's flow among the flows of its integration.
    pub fn flow<'a>(&self, flows: &'a [Flow]) -> Option<&'a Flow> {
        flows
            .iter()
            .find(|flow| flow.stream == self.source && flow.direction == self.direction)
    }
}

/// The tables of a flow, in the order its target describes.
pub(super) fn of_flow(flow: &Flow, target: &Description) -> Vec<Pair> {
    target
        .targets
        .iter()
        .filter(|target| target.takes.contains(&flow.stream))
        .map(|target| Pair {
            source: flow.stream.clone(),
            direction: flow.direction,
            target: target.stream.clone(),
        })
        .collect()
}

/// All tables of an integration, in the order of its flows.
pub async fn pairs(
    services: &Services,
    integration: &Integration,
) -> Result<Vec<Pair>, VocabularyError> {
    let mut pairs = Vec::new();
    for flow in flows::list(&services.db, &integration.id).await? {
        let bank = Bank::of(services, integration, Bank::target_of(flow.direction)).await?;
        pairs.extend(of_flow(&flow, bank.connector.describe()));
    }
    Ok(pairs)
}
