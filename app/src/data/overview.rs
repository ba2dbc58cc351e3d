//! The overview: what waits for a person, how every integration is, and whether anybody works.

use super::{BridgeRow, Chip, PageError};

/// Something that waits for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// How urgent.
    pub chip: Chip,
    /// What happened.
    pub what: String,
    /// Where, since when, what waits.
    pub place: String,
    /// What to press.
    pub action: String,
    /// Where that leads.
    pub href: String,
}

/// One day of the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartDay {
    /// In words.
    pub day: String,
    /// Records that changed something in the target.
    pub delivered: u64,
    /// Records that could not be delivered.
    pub undelivered: u64,
}

/// The last days in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The oldest first; the last one is today.
    pub days: Vec<ChartDay>,
    /// Where the scale ends.
    pub top: u64,
    /// The chart in words.
    pub words: String,
    /// All days together.
    pub sum: String,
}

/// The overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// Date and time in the team's zone, and whether anything waits.
    pub lede: String,
    /// What waits, most urgent first.
    pub needs: Vec<Need>,
    /// All integrations.
    pub integrations: Vec<BridgeRow>,
    /// The last days; none before anything was delivered.
    pub chart: Option<Chart>,
    /// Worker processes alive.
    pub workers: u64,
    /// Runs under way.
    pub runs: u64,
    /// A run is active: numbers change.
    pub live: bool,
}

/// Reads the overview.
pub async fn overview() -> Result<Overview, PageError> {
    use crate::server;
    use crate::texts::{counted, t_with};
    use mostek_engine::console;
    use mostek_model::{Arguments, Role};

    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let bridges = console::bridges(&services.db, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let connections = mostek_engine::store::connections::list(&services.db, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let workers = needs::workers(&services).await?;
    let when = server::when(&person, &services);
    let causes = console::causes(&services.db, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let first = console::first_causes(&services.db, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let needs = needs::all(&services, &bridges, &connections, &causes, workers, &when);
    let chart = days::chart(&services, &person.team_id, when.today(), &when)
        .await
        .map_err(server::trouble)?;
    let mut integrations = Vec::with_capacity(bridges.len());
    for bridge in &bridges {
        let health = health::sentence(&services, &person.team_id, bridge, &first, &when).await?;
        integrations.push(BridgeRow {
            health,
            ..super::bridge_row(&services, bridge, &when)
        });
    }
    let runs = bridges
        .iter()
        .filter(|bridge| {
            bridge
                .last_run
                .as_ref()
                .is_some_and(|run| run.state.is_active())
        })
        .count();
    let now = when.long(services.clock.now());
    let now = t_with(
        "overview-now",
        Arguments::new()
            .text("now", now)
            .text("zone", &person.time_zone),
    );
    let lede = match bridges.is_empty() {
        true => now,
        false => format!(
            "{now} {}",
            counted(
                "overview-needs",
                u64::try_from(needs.len()).unwrap_or_default()
            )
        ),
    };
    Ok(Overview {
        lede,
        needs,
        integrations,
        chart,
        workers,
        runs: u64::try_from(runs).unwrap_or_default(),
        live: runs > 0,
    })
}

mod days;
mod health;
mod needs;
