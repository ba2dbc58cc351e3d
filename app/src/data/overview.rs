//! The overview: what waits for a person, how every integration is, and whether anybody works.

use super::json::Json;
use super::{BridgeRow, Chip, PageError};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// Something that waits for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// The overview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// Date and time in the team's zone, and whether anything waits.
    pub lede: String,
    /// What waits, most urgent first.
    pub needs: Vec<Need>,
    /// All integrations.
    pub integrations: Vec<BridgeRow>,
    /// Worker processes alive.
    pub workers: u64,
    /// Runs under way.
    pub runs: u64,
    /// A run is active: numbers change.
    pub live: bool,
}

/// Reads the overview.
#[server(name = ReadOverview, endpoint = "overview", input = GetUrl, output = Json)]
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
    let needs = needs::all(&services, &bridges, &connections, workers, &when);
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
        integrations: bridges
            .iter()
            .map(|bridge| super::bridge_row(&services, bridge, &when))
            .collect(),
        workers,
        runs: u64::try_from(runs).unwrap_or_default(),
        live: runs > 0,
    })
}

#[cfg(feature = "ssr")]
mod needs {
    use super::{Chip, Need, PageError};
    use crate::data::chip_of_checks;
    use crate::data::parts::brand;
    use crate::format::When;
    use crate::server;
    use crate::session::Tone;
    use crate::texts::{count_of, t, t_with};
    use jiff::ToSpan;
    use mostek_engine::Services;
    use mostek_engine::console::Bridge;
    use mostek_engine::store::connections::Connection;
    use mostek_model::{Arguments, RunState};

    /// Worker processes that gave a sign of life within the last minute.
    pub async fn workers(services: &Services) -> Result<u64, PageError> {
        let rows = mostek_engine::store::workers::list(&services.db)
            .await
            .map_err(server::trouble)?;
        let now = services.db.now().await.map_err(server::trouble)?;
        let since = now
            .checked_sub(60.seconds())
            .unwrap_or(now)
            .as_millisecond();
        Ok(
            u64::try_from(rows.iter().filter(|worker| worker.seen_at >= since).count())
                .unwrap_or_default(),
        )
    }

    /// Everything that waits for a person: what can't run first.
    pub fn all(
        services: &Services,
        bridges: &[Bridge],
        connections: &[Connection],
        workers: u64,
        when: &When,
    ) -> Vec<Need> {
        let mut needs = Vec::new();
        if workers == 0 && !bridges.is_empty() {
            needs.push(need(
                Tone::Bad,
                t("need-workers"),
                t("need-workers-place"),
                t("need-workers-do"),
                "/runs".into(),
            ));
        }
        needs.extend(bridges.iter().filter_map(|bridge| failed(bridge, when)));
        needs.extend(
            connections
                .iter()
                .filter_map(|connection| refused(services, connection)),
        );
        needs.extend(bridges.iter().filter_map(waiting));
        needs.sort_by_key(|need| need.chip.tone != Tone::Bad);
        needs
    }

    fn need(tone: Tone, what: String, place: String, action: String, href: String) -> Need {
        let word = if tone == Tone::Bad {
            t("state-bad")
        } else {
            t("state-warn")
        };
        Need {
            chip: Chip::new(tone, word),
            what,
            place,
            action,
            href,
        }
    }

    fn failed(bridge: &Bridge, when: &When) -> Option<Need> {
        let run = bridge
            .last_run
            .as_ref()
            .filter(|run| matches!(run.state, RunState::Failed | RunState::Parked))?;
        let what = run
            .failure
            .as_ref()
            .map_or_else(|| t("need-failed"), server::reason);
        let since = run
            .finished_at
            .map(|at| when.moment(at).text)
            .unwrap_or_default();
        let place = Arguments::new()
            .text("integration", &bridge.name)
            .text("since", since);
        Some(need(
            Tone::Bad,
            what,
            t_with("need-failed-place", place),
            t("need-failed-do"),
            format!("/runs/{}", run.id),
        ))
    }

    fn refused(services: &Services, connection: &Connection) -> Option<Need> {
        let chip = chip_of_checks(&connection.checks);
        if chip.tone != Tone::Bad {
            return None;
        }
        let name = Arguments::new().text("connection", &connection.name);
        let platform = Arguments::new().text("platform", brand(services, &connection.platform));
        Some(need(
            Tone::Bad,
            t_with("need-connection", name),
            t_with("need-connection-place", platform),
            t("need-connection-do"),
            format!("/connections/{}", connection.slug),
        ))
    }

    fn waiting(bridge: &Bridge) -> Option<Need> {
        let count = bridge.undelivered.total();
        let run = bridge.last_run.as_ref()?;
        if count == 0 {
            return None;
        }
        let what = t_with("need-undelivered", count_of(count));
        let place = t_with(
            "need-undelivered-place",
            Arguments::new().text("integration", &bridge.name),
        );
        Some(need(
            Tone::Warn,
            what,
            place,
            t("need-undelivered-do"),
            format!("/runs/{}#log", run.id),
        ))
    }
}
