//! A run in numbers, for the command line and for tests.

use crate::services::Services;
use crate::store::{StoreError, connections, millis, runs};
use mostek_model::{RunId, RunState, TeamId};
use serde::Serialize;
use std::collections::BTreeMap;

/// One flow of a run in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlowSummary {
    /// What moved.
    pub stream: String,
    /// Which way.
    pub direction: &'static str,
    /// Records read.
    pub read: u64,
    /// Count per outcome; all outcomes stand here and add up to `read`.
    #[serde(flatten)]
    pub outcomes: BTreeMap<&'static str, u64>,
    /// Writes per target stream, by what was done.
    pub writes: BTreeMap<String, BTreeMap<&'static str, u64>>,
}

/// A run in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunSummary {
    /// Its id.
    pub run: String,
    /// What it did.
    pub kind: &'static str,
    /// Where it stands.
    pub state: &'static str,
    /// True when the request joined a run that was there already.
    pub joined: bool,
    /// Its flows, in order.
    pub flows: Vec<FlowSummary>,
    /// Requests by the connection's name in files.
    pub requests: BTreeMap<String, u64>,
    /// From its start to its end, or to now.
    pub duration_ms: i64,
    /// Why it failed, as a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
}

impl RunSummary {
    /// Exit status of `mostek sync --wait`: 0 all delivered, 2 some undelivered, 1 not finished.
    pub fn exit_status(&self) -> u8 {
        if self.state != RunState::Finished.as_str() {
            return 1;
        }
        let waits = |flow: &FlowSummary| {
            mostek_model::Outcome::ALL
                .iter()
                .filter(|outcome| outcome.is_undelivered())
                .any(|outcome| {
                    flow.outcomes
                        .get(outcome.as_str())
                        .is_some_and(|count| *count > 0)
                })
        };
        if self.flows.iter().any(waits) { 2 } else { 0 }
    }
}

/// The numbers of a run of the team.
pub async fn summary(
    services: &Services,
    team: &TeamId,
    id: &RunId,
) -> Result<Option<RunSummary>, StoreError> {
    let Some(run) = runs::of_team(&services.db, team, id).await? else {
        return Ok(None);
    };
    let slugs: BTreeMap<String, String> = connections::list(&services.db, team)
        .await?
        .into_iter()
        .map(|connection| (connection.id.to_string(), connection.slug))
        .collect();
    let flows = runs::progress(&services.db, id).await?;
    let until = run.finished_at.unwrap_or_else(|| services.now());
    let since = run.started_at.unwrap_or(run.requested_at);
    Ok(Some(RunSummary {
        run: run.id.to_string(),
        kind: run.kind.as_str(),
        state: run.state.as_str(),
        joined: false,
        flows: flows.iter().map(flow_summary).collect(),
        requests: run
            .requests
            .into_iter()
            .map(|(id, count)| (slugs.get(&id).cloned().unwrap_or(id), count))
            .collect(),
        duration_ms: (millis(until) - millis(since)).max(0),
        failure: run.failure.map(|reason| reason.code),
    }))
}

fn flow_summary(progress: &runs::Progress) -> FlowSummary {
    FlowSummary {
        stream: progress.stream.to_string(),
        direction: progress.direction.as_str(),
        read: progress.read,
        outcomes: mostek_model::Outcome::ALL
            .into_iter()
            .map(|outcome| (outcome.as_str(), progress.outcomes.get(outcome)))
            .collect(),
        writes: progress
            .writes
            .iter()
            .map(|(stream, counts)| {
                (
                    stream.to_string(),
                    counts
                        .iter()
                        .map(|(outcome, count)| (outcome.as_str(), count))
                        .collect(),
                )
            })
            .collect(),
    }
}
