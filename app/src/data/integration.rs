//! One integration.

use super::{BridgeRow, Moment, PageError, RunRow};
use mostek_model::Outcome;

/// A flow of an integration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowRow {
    /// What moves.
    pub stream: String,
    /// From where to where.
    pub way: String,
    /// From when the next incremental run reads; none before the first complete one.
    pub watermark: Option<Moment>,
}

/// One integration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationPage {
    /// As in lists.
    pub row: BridgeRow,
    /// How it is, in one sentence.
    pub sentence: String,
    /// What moves.
    pub flows: Vec<FlowRow>,
    /// What waits, by outcome.
    pub undelivered: Vec<(Outcome, u64)>,
    /// Prefix of this shop's ids within the system.
    pub namespace: String,
    /// The newest runs.
    pub runs: Vec<RunRow>,
}

/// Reads one integration.
pub async fn integration(slug: String) -> Result<IntegrationPage, PageError> {
    use crate::server;
    use crate::texts::{count_of, t, t_with};
    use mostek_engine::console::{self, RunFilter};
    use mostek_engine::store;
    use mostek_model::{Arguments, Direction, RunState};

    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let bridge = console::bridge(db, team, &slug)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let stored = store::integrations::get(db, team, &bridge.id)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let flows = store::flows::list(db, &bridge.id)
        .await
        .map_err(server::trouble)?;
    let filter = RunFilter {
        integration: Some(slug),
        ..RunFilter::default()
    };
    let runs = console::runs(db, team, &filter)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let row = super::bridge_row(&services, &bridge, &when);
    let (shop, system) = (&row.shop.platform, &row.system.platform);
    let flows = flows
        .iter()
        .map(|flow| FlowRow {
            stream: server::stream(&flow.stream),
            way: match flow.direction {
                Direction::ToSystem => format!("{shop} → {system}"),
                Direction::ToShop => format!("{system} → {shop}"),
            },
            watermark: flow.watermark.map(|at| when.moment(at)),
        })
        .collect();
    let last = bridge.last_run.as_ref();
    let waiting = bridge.undelivered.total();
    let sentence = match last.map(|run| run.state) {
        _ if row.active && row.paused.is_some() => t("integration-connection-paused"),
        Some(state) if state.is_active() => t("integration-is-working"),
        _ if row.draft => t("integration-is-draft"),
        _ if !row.active => t("integration-is-paused"),
        None => t("integration-is-new"),
        Some(RunState::Failed | RunState::Parked) => {
            let reason = last
                .and_then(|run| run.failure.as_ref())
                .map(server::reason)
                .unwrap_or_default();
            t_with(
                "integration-is-failed",
                Arguments::new().text("reason", reason),
            )
        }
        _ if waiting > 0 => t_with("integration-is-waiting", count_of(waiting)),
        _ => t("integration-is-ok"),
    };
    Ok(IntegrationPage {
        row,
        sentence,
        flows,
        undelivered: bridge.undelivered.iter().collect(),
        namespace: stored.namespace,
        runs: runs
            .runs
            .iter()
            .take(5)
            .map(|run| super::run_row(&services, run, &when))
            .collect(),
    })
}
