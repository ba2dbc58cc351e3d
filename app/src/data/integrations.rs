//! The list of integrations.

use super::{Bank, Chip, Moment, PageError};

/// An integration in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BridgeRow {
    /// Its id, for forms.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// How it is.
    pub chip: Chip,
    /// The shop.
    pub shop: Bank,
    /// The system.
    pub system: Bank,
    /// The newest run, and what to say of it.
    pub last_run: Option<String>,
    /// When that run started or was asked for.
    pub last_at: Option<Moment>,
    /// How it is, in one sentence; only where the page says so.
    pub health: String,
    /// What came of it, or how far it is.
    pub last_note: String,
    /// Records that wait.
    pub undelivered: u64,
    /// When it runs next.
    pub next_at: Option<Moment>,
    /// In words, where there is no time.
    pub next_note: String,
    /// Its schedule in words.
    pub schedule: String,
    /// A run is active.
    pub working: bool,
    /// It may run: active, not draft or paused.
    pub active: bool,
    /// It is a draft.
    pub draft: bool,
    /// The connection that is paused, if one is: its name in addresses, its name.
    pub paused: Option<(String, String)>,
}

/// Reads the list of integrations.
pub async fn integrations() -> Result<Vec<BridgeRow>, PageError> {
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let bridges = mostek_engine::console::bridges(&services.db, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    Ok(bridges
        .iter()
        .map(|bridge| bridge_row(&services, bridge, &when))
        .collect())
}

pub(crate) use made::bridge_row;

mod made {
    use super::{BridgeRow, Chip};
    use crate::data::parts::bank;
    use crate::data::runs::{elapsed, read_of_total};
    use crate::format::When;
    use crate::server;
    use crate::session::Tone;
    use crate::texts::{count_of, t, t_with};
    use mostek_engine::Services;
    use mostek_engine::console::{Bridge, RunSummary};
    use mostek_engine::store::integrations::IntegrationState;
    use mostek_model::RunState;

    /// Puts an integration into words.
    pub(crate) fn bridge_row(services: &Services, bridge: &Bridge, when: &When) -> BridgeRow {
        let run = bridge.last_run.as_ref();
        let working = run.is_some_and(|run| run.state.is_active());
        let active = bridge.state == IntegrationState::Active;
        let next_at = bridge
            .next_run_at
            .filter(|_| active && !working && bridge.paused_bank.is_none())
            .map(|at| when.moment(at));
        BridgeRow {
            id: bridge.id.to_string(),
            slug: bridge.slug.clone(),
            name: bridge.name.clone(),
            chip: chip(bridge),
            shop: bank(services, &bridge.shop),
            system: bank(services, &bridge.system),
            last_run: run.map(|run| run.id.to_string()),
            last_at: run.map(|run| when.moment(run.started_at.unwrap_or(run.requested_at))),
            health: String::new(),
            last_note: run.map_or_else(|| t("run-none"), |run| note(run, services.clock.now())),
            undelivered: bridge.undelivered.total(),
            next_note: if next_at.is_some() {
                String::new()
            } else {
                next_note(bridge, working)
            },
            next_at,
            schedule: server::schedule(&bridge.schedule, when),
            working,
            active,
            draft: bridge.state == IntegrationState::Draft,
            paused: bridge
                .paused_bank
                .as_ref()
                .map(|bank| (bank.slug.clone(), bank.name.clone())),
        }
    }

    fn chip(bridge: &Bridge) -> Chip {
        let state = bridge.last_run.as_ref().map(|run| run.state);
        match (bridge.state, state) {
            (_, Some(RunState::Paused)) => Chip::new(Tone::Rest, t("state-rest")),
            (IntegrationState::Active, _) if bridge.paused_bank.is_some() => {
                Chip::new(Tone::Rest, t("state-rest"))
            }
            (_, Some(state)) if state.is_active() => Chip::new(Tone::Work, t("state-work")),
            (IntegrationState::Draft, _) => Chip::new(Tone::Todo, t("state-draft")),
            (IntegrationState::Paused, _) => Chip::new(Tone::Rest, t("state-rest")),
            (_, Some(RunState::Failed | RunState::Parked)) => Chip::new(Tone::Bad, t("state-bad")),
            _ if bridge.undelivered.total() > 0 => Chip::new(Tone::Warn, t("state-warn")),
            (_, None) => Chip::new(Tone::Todo, t("state-not-run")),
            _ => Chip::new(Tone::Ok, t("state-ok")),
        }
    }

    fn note(run: &RunSummary, now: jiff::Timestamp) -> String {
        match run.state {
            state if state.is_active() => read_of_total(run),
            RunState::Finished => {
                let values =
                    count_of(run.read()).text("time", elapsed(run, now).unwrap_or_default());
                t_with("run-note", values)
            }
            _ => run
                .failure
                .as_ref()
                .map_or_else(|| server::state_of_run(run.state), server::reason),
        }
    }

    fn next_note(bridge: &Bridge, working: bool) -> String {
        match bridge.state {
            IntegrationState::Draft => t("next-draft"),
            IntegrationState::Paused => t("next-paused"),
            IntegrationState::Active if bridge.paused_bank.is_some() => t("next-connection-paused"),
            IntegrationState::Active if working => t("next-after"),
            IntegrationState::Active => t("next-by-hand"),
        }
    }
}
