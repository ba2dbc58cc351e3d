//! What a first sync will take: records counted without a full read, requests, and time within the system's budget.
//!
//! The system gets a request for nearly each record, the shop one for many: the shop's own budget hardly counts. What is
//! there already is looked through first; how much that is, a platform does not tell beforehand.

use crate::platform::{self, RequestCounter};
use crate::services::Services;
use crate::store::integrations::Integration;
use crate::store::{StoreError, connections, flows};
use mostek_connectors::contract::{Access, Connector, Count, SideSettings, TargetRole};
use mostek_connectors::http::Urgency;
use mostek_model::{ConnectionId, Reason, Stream, TeamId};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How many records of a stream there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamCount {
    /// Which stream.
    pub stream: Stream,
    /// How many, as far as it can be told.
    pub count: Count,
}

/// What a first sync will take.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Records by stream, in the order of the flows.
    pub streams: Vec<StreamCount>,
    /// Requests to the system, where all counts are known.
    pub requests: Option<u64>,
    /// Requests a second the system's account permits.
    pub per_second: f64,
    /// How long it takes at that rate.
    pub duration: Option<Duration>,
    /// Why something could not be counted.
    pub trouble: Option<Reason>,
}

/// Estimates the first sync of an integration from what the shop gave already; with `ask` it may be asked for a little
/// more. What could not be counted says why.
pub async fn estimate(
    services: &Services,
    team: &TeamId,
    integration: &Integration,
    ask: bool,
) -> Result<Option<Estimate>, StoreError> {
    let shop = open(services, team, &integration.shop).await?;
    let system = open(services, team, &integration.system).await?;
    let (Some((shop, from)), Some((system, to))) = (shop, system) else {
        return Ok(None);
    };
    let side = SideSettings {
        values: integration.shop_settings.clone(),
        namespace: integration.namespace.clone(),
    };
    let mut streams = Vec::new();
    let mut trouble = None;
    for flow in flows::list(&services.db, &integration.id).await? {
        let count = match shop.count(&from, &flow.stream, &side, ask).await {
            Ok(count) => count,
            Err(error) => {
                trouble = Some(*error.reason);
                Count::Unknown
            }
        };
        streams.push(StreamCount {
            stream: flow.stream,
            count,
        });
    }
    let per_second = system.budget(&to.settings).per_second;
    let requests = requests(&streams, &writes_each(system.as_ref()));
    Ok(Some(Estimate {
        duration: requests.map(|requests| time_for(requests, per_second)),
        streams,
        requests,
        per_second,
        trouble,
    }))
}

async fn open(
    services: &Services,
    team: &TeamId,
    connection: &ConnectionId,
) -> Result<Option<(Arc<dyn Connector>, Access)>, StoreError> {
    let Some(stored) = connections::get(&services.db, team, connection).await? else {
        return Ok(None);
    };
    let opened = platform::open(
        services,
        &stored,
        Urgency::Person,
        RequestCounter::default(),
    );
    Ok(opened.ok())
}

/// Records of a source stream that share a request, by source stream. People who only stand in orders are not known
/// beforehand; their contacts come on top.
fn writes_each(system: &dyn Connector) -> BTreeMap<Stream, u64> {
    let mut batches = BTreeMap::new();
    for target in &system.describe().targets {
        for stream in &target.takes {
            let own = target.role == TargetRole::OfPerson || !batches.contains_key(stream);
            if own {
                batches.insert(stream.clone(), target.batch.max(1) as u64);
            }
        }
    }
    batches
}

fn requests(streams: &[StreamCount], batches: &BTreeMap<Stream, u64>) -> Option<u64> {
    streams
        .iter()
        .map(|stream| {
            let records = stream.count.records()?;
            let batch = batches.get(&stream.stream).copied().unwrap_or(1);
            Some(records.div_ceil(batch))
        })
        .sum()
}

fn time_for(requests: u64, per_second: f64) -> Duration {
    // Counts are far below the precision of a double.
    Duration::try_from_secs_f64(requests as f64 / per_second.max(0.001)).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(stream: Stream, count: Count) -> StreamCount {
        StreamCount { stream, count }
    }

    #[test]
    fn a_batch_is_one_request_and_what_cannot_be_counted_gives_no_number() {
        let batches = BTreeMap::from([(Stream::CUSTOMERS, 100), (Stream::ORDERS, 1)]);
        let known = [
            counted(Stream::CUSTOMERS, Count::Exactly(250)),
            counted(Stream::ORDERS, Count::About(40)),
        ];
        assert_eq!(requests(&known, &batches), Some(3 + 40));
        let unknown = [counted(Stream::ORDERS, Count::Unknown)];
        assert_eq!(requests(&unknown, &batches), None);
        assert_eq!(time_for(16, 8.0), Duration::from_secs(2));
    }
}
