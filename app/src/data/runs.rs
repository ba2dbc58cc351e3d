//! The list of runs.

use super::{Bank, Chip, Moment, PageError};
use mostek_model::Outcome;

/// A run in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRow {
    /// Its id.
    pub id: String,
    /// What it does, in words.
    pub kind: String,
    /// How it is.
    pub chip: Chip,
    /// The integration's name in addresses.
    pub slug: String,
    /// The integration's name.
    pub integration: String,
    /// The shop.
    pub shop: Bank,
    /// The system.
    pub system: Bank,
    /// Who asked for it.
    pub requested_by: String,
    /// When it started or was asked for.
    pub at: Moment,
    /// How long it took, or has been running.
    pub took: Option<String>,
    /// Records read.
    pub read: u64,
    /// What became of them.
    pub outcomes: Vec<(Outcome, u64)>,
    /// Records that wait since.
    pub undelivered: u64,
}

/// Something to choose in a filter: value and text.
pub type Choice = (String, String);

/// A page of runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunsPage {
    /// Newest first.
    pub runs: Vec<RunRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// Integrations to filter by.
    pub integrations: Vec<Choice>,
    /// Kinds to filter by.
    pub kinds: Vec<Choice>,
    /// People who asked for runs, and what acts by itself.
    pub requesters: Vec<Choice>,
}

/// Which page of runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunsAsk {
    /// Of this integration; empty for all.
    pub integration: String,
    /// In this group of states; empty for all.
    pub state: String,
    /// Of this kind; empty for all.
    pub kind: String,
    /// Asked for by this person; empty for all.
    pub who: String,
    /// Older than this run; empty for the newest.
    pub before: String,
}

/// Reads a page of runs. `state` is one of `active`, `paused`, `finished`, `failed`, `cancelled`; anything else means
/// all.
pub async fn runs(ask: RunsAsk) -> Result<RunsPage, PageError> {
    let RunsAsk {
        integration,
        state,
        kind,
        who,
        before,
    } = ask;
    use crate::server;
    use mostek_engine::console::{self, RunFilter, RunGroup};
    use mostek_model::{RunId, RunKind};
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let group = match state.as_str() {
        "active" => RunGroup::Active,
        "paused" => RunGroup::Paused,
        "finished" => RunGroup::Finished,
        "failed" => RunGroup::Failed,
        "cancelled" => RunGroup::Cancelled,
        _ => RunGroup::All,
    };
    let filter = RunFilter {
        integration: (!integration.is_empty()).then_some(integration),
        group,
        kind: RunKind::parse(&kind),
        who: (!who.is_empty()).then_some(who),
        before: (!before.is_empty()).then(|| RunId::new(before)),
    };
    let page = console::runs(db, team, &filter)
        .await
        .map_err(server::trouble)?;
    let integrations = mostek_engine::store::integrations::list(db, team)
        .await
        .map_err(server::trouble)?;
    let requesters = console::requesters(db, team)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let next = page
        .runs
        .last()
        .filter(|_| page.more)
        .map(|run| run.id.to_string());
    Ok(RunsPage {
        runs: page
            .runs
            .iter()
            .map(|run| run_row(&services, run, &when))
            .collect(),
        next,
        integrations: integrations
            .into_iter()
            .map(|row| (row.slug, row.name))
            .collect(),
        kinds: [
            RunKind::Incremental,
            RunKind::Full,
            RunKind::DryRun,
            RunKind::Retry,
        ]
        .map(|kind| (kind.as_str().to_owned(), server::kind(kind)))
        .into(),
        requesters: requesters
            .into_iter()
            .map(|name| (name.clone(), server::asked_by(&name)))
            .collect(),
    })
}

pub(crate) use made::{chip_of_run, elapsed, read_of_total, run_row};

mod made {
    use super::{Chip, RunRow};
    use crate::data::bank;
    use crate::format::{self, When};
    use crate::server;
    use crate::session::Tone;
    use crate::texts::{count_of, counted, language, t_with};
    use mostek_engine::Services;
    use mostek_engine::console::RunSummary;
    use mostek_model::RunState;

    /// Puts a run into words.
    pub(crate) fn run_row(services: &Services, run: &RunSummary, when: &When) -> RunRow {
        RunRow {
            id: run.id.to_string(),
            kind: server::kind(run.kind),
            chip: chip_of_run(run),
            slug: run.slug.clone(),
            integration: run.name.clone(),
            shop: bank(services, &run.shop),
            system: bank(services, &run.system),
            requested_by: server::asked_by(&run.requested_by),
            at: when.moment(run.started_at.unwrap_or(run.requested_at)),
            took: elapsed(run, services.clock.now()),
            read: run.read(),
            outcomes: run.outcomes().iter().collect(),
            undelivered: run.outcomes().undelivered(),
        }
    }

    /// The state of a run.
    pub(crate) fn chip_of_run(run: &RunSummary) -> Chip {
        let undelivered = run.outcomes().undelivered();
        let word = server::state_of_run(run.state);
        match run.state {
            RunState::Finished if undelivered > 0 => Chip::new(
                Tone::Warn,
                counted("state-finished-undelivered", undelivered),
            ),
            RunState::Finished => Chip::new(Tone::Ok, word),
            RunState::Failed | RunState::Parked => Chip::new(Tone::Bad, word),
            RunState::Cancelled | RunState::Paused => Chip::new(Tone::Rest, word),
            RunState::Queued | RunState::Running | RunState::Waiting | RunState::Stopping => {
                Chip::new(Tone::Work, word)
            }
        }
    }

    /// How long a run took, or has been running.
    pub(crate) fn elapsed(run: &RunSummary, now: jiff::Timestamp) -> Option<String> {
        let seconds = run.finished_at.unwrap_or(now).as_second() - run.started_at?.as_second();
        Some(format::duration(
            language(),
            u64::try_from(seconds).unwrap_or_default(),
        ))
    }

    /// "5,210 of 9,344 records".
    pub(crate) fn read_of_total(run: &RunSummary) -> String {
        match run.total().filter(|total| *total > 0) {
            Some(total) => t_with(
                "read-of-total",
                count_of(total).text("read", format::number(language(), run.read())),
            ),
            None => counted("read-so-far", run.read()),
        }
    }
}
