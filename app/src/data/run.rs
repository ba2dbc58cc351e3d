//! One run.

use super::{Bank, Chip, Moment, PageError};
use crate::session::Tone;
use mostek_model::Outcome;

/// A flow of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunFlow {
    /// What moves.
    pub stream: String,
    /// Records read.
    pub read: u64,
    /// What became of them.
    pub outcomes: Vec<(Outcome, u64)>,
}

/// Writes into one target stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteRow {
    /// The target's name for it.
    pub stream: String,
    /// What was done there.
    pub writes: Vec<(Outcome, u64)>,
}

/// Requests sent through one connection, against its account's budget.
#[derive(Clone, Debug, PartialEq)]
pub struct Requests {
    /// The connection.
    pub name: String,
    /// Its platform.
    pub platform: String,
    /// "412 requests".
    pub count: String,
    /// "7.4 of 8 per second".
    pub speed: Option<String>,
    /// Share of the budget this run uses now.
    pub own: f64,
    /// Share that other runs of the team use.
    pub others: f64,
    /// Who the others are, when the platform last asked for a pause.
    pub notes: Vec<String>,
}

/// A step of a run: one phase of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseRow {
    /// What is done.
    pub what: String,
    /// How it is.
    pub tone: Tone,
    /// It is being worked on now.
    pub current: bool,
    /// "4,006 of 8,140".
    pub count: Option<String>,
}

/// A figure with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: String,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// When.
    pub at: Moment,
    /// Name of its icon.
    pub icon: String,
    /// What.
    pub text: String,
}

/// One run.
#[derive(Clone, Debug, PartialEq)]
pub struct RunPage {
    /// Its id.
    pub id: String,
    /// "Full sync".
    pub kind: String,
    /// Who started it, when; what follows.
    pub lede: String,
    /// How it is.
    pub chip: Chip,
    /// The integration's name in addresses.
    pub slug: String,
    /// The integration's name.
    pub integration: String,
    /// The integration's id, for forms.
    pub integration_id: String,
    /// The shop.
    pub shop: Bank,
    /// The system.
    pub system: Bank,
    /// It holds the slot; numbers change.
    pub active: bool,
    /// It was asked to stop, for good or to pause.
    pub stopping: bool,
    /// It is paused, or about to be.
    pub paused: bool,
    /// What cancelling leaves.
    pub cancelling: String,
    /// Share that is done, where the total is known.
    pub share: Option<f64>,
    /// "5,210 of 9,344 records".
    pub progress: String,
    /// "412 MB" while an export comes in.
    pub receiving: Option<String>,
    /// Records read.
    pub read: u64,
    /// Records to read, where known.
    pub total: Option<u64>,
    /// What is said to those who do not see the arch.
    pub spoken: String,
    /// Time left, running for, rate, safe up to.
    pub figures: Vec<Figure>,
    /// What it waits for.
    pub waits: Option<String>,
    /// Why it failed.
    pub failure: Option<String>,
    /// What became of the records.
    pub outcomes: Vec<(Outcome, u64)>,
    /// Flow by flow.
    pub flows: Vec<RunFlow>,
    /// What is done, in order.
    pub steps: Vec<PhaseRow>,
    /// Writes by target stream.
    pub writes: Vec<WriteRow>,
    /// Requests by connection.
    pub requests: Vec<Requests>,
    /// What happened, newest first.
    pub events: Vec<EventRow>,
}

/// Reads one run.
pub async fn run(id: String) -> Result<RunPage, PageError> {
    use crate::server;
    use mostek_engine::console;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let id = mostek_model::RunId::new(id);
    let run = console::run(db, team, &id)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let live = console::live(db, team, &id, services.clock.now())
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let events = console::events(db, team, &id, 50)
        .await
        .map_err(server::trouble)?;
    let received = mostek_engine::store::runs::received(db, team, &id)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let page = made::page(&services, &run, &live, &events, &when);
    Ok(receiving::receiving(page, received))
}

mod figures;
mod made;
mod receiving;
mod requests;
mod steps;
