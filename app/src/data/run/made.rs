//! Puts a run into words.

use super::figures::{figures, progress_spoken};
use super::requests::requests;
use super::steps::steps;
use super::{EventRow, RunFlow, RunPage, WriteRow};
use crate::data::bank;
use crate::data::parts::brand;
use crate::data::runs::{chip_of_run, read_of_total};
use crate::format::When;
use crate::server;
use crate::texts::{counted, t, t_with};
use mostek_engine::Services;
use mostek_engine::console::{RunLive, RunSummary, SideRequests};
use mostek_engine::store::runs::Event;
use mostek_model::{Arguments, Direction, Outcome, OutcomeCounts, Reason, RunState, Stream};
use std::collections::BTreeMap;

/// The page of a run.
pub fn page(
    services: &Services,
    run: &RunSummary,
    live: &RunLive,
    events: &[Event],
    when: &When,
) -> RunPage {
    let now = services.clock.now();
    let (read, total) = (run.read(), run.total().filter(|total| *total > 0));
    let share = share(run, read, total);
    let figures = figures(run, live, now);
    RunPage {
        id: run.id.to_string(),
        kind: server::kind(run.kind),
        lede: lede(run, live, when),
        chip: chip_of_run(run),
        slug: run.slug.clone(),
        integration: run.name.clone(),
        integration_id: run.integration.to_string(),
        shop: bank(services, &run.shop),
        system: bank(services, &run.system),
        active: run.state.is_active(),
        stopping: run.state == RunState::Stopping,
        paused: run.state == RunState::Paused || live.pausing,
        cancelling: counted("run-cancel-leaves", changed(&run.outcomes())),
        share,
        progress: read_of_total(run),
        receiving: None,
        read,
        total,
        spoken: progress_spoken(run, share, &figures),
        figures,
        waits: waits(services, run, live, events, when),
        failure: run.failure.as_ref().map(server::reason),
        outcomes: run.outcomes().iter().collect(),
        flows: flows(run),
        steps: steps(run),
        writes: writes(run),
        requests: requests(services, run, live, when),
        events: events.iter().map(|event| row(event, when)).collect(),
    }
}

/// Records that changed something in the target.
fn changed(outcomes: &OutcomeCounts) -> u64 {
    [Outcome::Created, Outcome::Updated, Outcome::Deleted]
        .into_iter()
        .map(|outcome| outcomes.get(outcome))
        .sum()
}

fn lede(run: &RunSummary, live: &RunLive, when: &When) -> String {
    let at = when.told(run.started_at.unwrap_or(run.requested_at));
    let values = Arguments::new()
        .text("who", server::asked_by(&run.requested_by))
        .text("at", at);
    let lede = match run.state {
        RunState::Queued => t_with("run-lede-queued", values),
        RunState::Paused => t_with("run-lede-ended", values),
        state if state.is_active() => t_with("run-lede-active", values),
        _ => t_with("run-lede-ended", values),
    };
    match live.followup.filter(|_| run.state.is_active()) {
        Some(next) => {
            let follows = Arguments::new().text("kind", server::kind(next));
            format!("{lede} {}", t_with("run-follows", follows))
        }
        None => lede,
    }
}

/// An event in words, with who did it as the reader knows them.
fn row(event: &Event, when: &When) -> EventRow {
    let mut reason = event.reason.clone();
    if let Some(who) = reason.values.get_mut("who") {
        *who = server::asked_by(who);
    }
    EventRow {
        at: when.clock(event.at),
        icon: icon(&reason).to_owned(),
        text: server::reason(&reason),
    }
}

fn icon(event: &Reason) -> &'static str {
    match event.code.as_str() {
        "event-started" | "event-resumed" | "event-integration-active" => "play",
        "event-joined" => "merge",
        "event-rescued" => "undo",
        "event-pause-asked" | "event-paused" => "pause",
        "event-stop-asked" | "event-cancelled" | "event-not-followed" => "x",
        "event-finished" => "ok",
        "event-failed" => "bad",
        // What is left are reasons to wait.
        _ => "clock",
    }
}

fn share(run: &RunSummary, read: u64, total: Option<u64>) -> Option<f64> {
    if run.state == RunState::Finished {
        return Some(1.0);
    }
    Some((read as f64 / total? as f64).clamp(0.0, 1.0))
}

fn waits(
    services: &Services,
    run: &RunSummary,
    live: &RunLive,
    events: &[Event],
    when: &When,
) -> Option<String> {
    match run.state {
        RunState::Running => {
            asked(services, run, live).map(|(platform, until)| asked_words(platform, until, when))
        }
        RunState::Waiting => Some(waits_until(run, when)),
        RunState::Paused => rests(events),
        _ => None,
    }
}

/// Why a run rests that nobody paused itself. The newest event that tells of a pause says it.
fn rests(events: &[Event]) -> Option<String> {
    let last = events
        .iter()
        .map(|event| &event.reason)
        .find(|reason| reason.code.ends_with("-paused"))?;
    (last.code != "event-paused").then(|| server::reason(last))
}

/// The platform that asked for a pause which a worker waits out, and until when.
fn asked(
    services: &Services,
    run: &RunSummary,
    live: &RunLive,
) -> Option<(String, jiff::Timestamp)> {
    let until = |side: &SideRequests| side.paused_until;
    let sides = [
        (&run.shop, until(&live.shop)),
        (&run.system, until(&live.system)),
    ];
    sides
        .into_iter()
        .find_map(|(bank, until)| Some((brand(services, &bank.platform), until?)))
}

fn asked_words(platform: String, until: jiff::Timestamp, when: &When) -> String {
    let values = Arguments::new()
        .text("platform", platform)
        .text("until", when.clock(until).text);
    t_with("run-asked-pause", values)
}

fn waits_until(run: &RunSummary, when: &When) -> String {
    let reason = run
        .wait_reason
        .as_ref()
        .map_or_else(|| t("run-waits"), server::reason);
    let Some(until) = run.wait_until else {
        return reason;
    };
    let values = Arguments::new()
        .text("reason", reason)
        .text("until", when.clock(until).text);
    t_with("run-waits-until", values)
}

fn flows(run: &RunSummary) -> Vec<RunFlow> {
    run.flows
        .iter()
        .map(|flow| RunFlow {
            stream: server::stream(&flow.stream),
            read: flow.read,
            outcomes: flow.outcomes.iter().collect(),
        })
        .collect()
}

fn writes(run: &RunSummary) -> Vec<WriteRow> {
    let mut all = BTreeMap::<(String, Stream), OutcomeCounts>::new();
    for flow in &run.flows {
        let target = if flow.direction == Direction::ToSystem {
            &run.system
        } else {
            &run.shop
        };
        for (stream, counts) in &flow.writes {
            all.entry((target.platform.to_string(), stream.clone()))
                .or_default()
                .merge(counts);
        }
    }
    all.into_iter()
        .map(|((platform, stream), counts)| WriteRow {
            stream: server::target_stream(&platform, &stream),
            writes: counts.iter().collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_records_that_were_written_stay_when_a_run_is_cancelled() {
        let mut outcomes = OutcomeCounts::default();
        outcomes.add(Outcome::Unchanged, 6_000);
        outcomes.add(Outcome::Held, 4);
        assert_eq!(changed(&outcomes), 0);
        outcomes.add(Outcome::Created, 2);
        outcomes.add(Outcome::Updated, 3);
        outcomes.add(Outcome::Deleted, 1);
        assert_eq!(changed(&outcomes), 6);
    }
}
