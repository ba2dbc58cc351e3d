//! Puts a run into words.

use super::{EventRow, Requests, RunFlow, RunPage, WriteRow};
use crate::data::bank;
use crate::data::parts::brand;
use crate::data::runs::{chip_of_run, elapsed, read_of_total};
use crate::format::{self, When};
use crate::server;
use crate::session::Tone;
use crate::texts::{language, t, t_with};
use mostek_engine::Services;
use mostek_engine::console::{FlowProgress, RunSummary};
use mostek_engine::store::runs::Event;
use mostek_model::{Arguments, Direction, OutcomeCounts, RunState, Stream};
use std::collections::BTreeMap;

/// Seconds of data before a time left is guessed.
const ENOUGH: f64 = 20.0;

/// The page of a run.
pub fn page(
    services: &Services,
    run: &RunSummary,
    requests: &BTreeMap<String, u64>,
    events: &[Event],
    when: &When,
) -> RunPage {
    let now = services.clock.now();
    let (read, total) = (run.read(), run.total().filter(|total| *total > 0));
    let rate = rate(run, now);
    let running = run.state == RunState::Running;
    RunPage {
        id: run.id.to_string(),
        kind: server::kind(run.kind),
        lede: lede(run, when),
        chip: chip_of_run(run),
        slug: run.slug.clone(),
        integration: run.name.clone(),
        integration_id: run.integration.to_string(),
        shop: bank(services, &run.shop),
        system: bank(services, &run.system),
        active: run.state.is_active(),
        stopping: run.state == RunState::Stopping,
        share: share(run, read, total),
        progress: read_of_total(run),
        receiving: None,
        read,
        total,
        left: rate
            .filter(|_| running)
            .and_then(|rate| left(rate, read, total)),
        took: elapsed(run, now),
        rate: rate.map(|rate| rate.per_second),
        waits: waits(run, when),
        failure: run.failure.as_ref().map(server::reason),
        outcomes: run.outcomes().iter().collect(),
        flows: flows(run),
        writes: writes(run),
        requests: requests_by_bank(services, run, requests),
        events: events
            .iter()
            .map(|event| EventRow {
                at: when.clock(event.at),
                text: server::reason(&event.reason),
            })
            .collect(),
    }
}

fn lede(run: &RunSummary, when: &When) -> String {
    let values = Arguments::new()
        .text("who", server::asked_by(&run.requested_by))
        .text(
            "at",
            when.moment(run.started_at.unwrap_or(run.requested_at)).text,
        );
    match run.state {
        RunState::Queued => t_with("run-lede-queued", values),
        state if state.is_active() => t_with("run-lede-active", values),
        _ => t_with("run-lede-ended", values),
    }
}

#[derive(Clone, Copy)]
struct Rate {
    seconds: f64,
    per_second: f64,
}

fn rate(run: &RunSummary, now: jiff::Timestamp) -> Option<Rate> {
    let seconds = run
        .finished_at
        .unwrap_or(now)
        .duration_since(run.started_at?)
        .as_secs_f64();
    let read = run.read() as f64;
    (seconds > 0.0 && read > 0.0).then(|| Rate {
        seconds,
        per_second: read / seconds,
    })
}

fn share(run: &RunSummary, read: u64, total: Option<u64>) -> Option<f64> {
    if run.state == RunState::Finished {
        return Some(1.0);
    }
    Some((read as f64 / total? as f64).clamp(0.0, 1.0))
}

fn left(rate: Rate, read: u64, total: Option<u64>) -> Option<String> {
    if rate.seconds < ENOUGH {
        return None;
    }
    let seconds = total?.saturating_sub(read) as f64 / rate.per_second;
    if seconds < 60.0 {
        return Some(t("left-under-minute"));
    }
    let minutes = (seconds / 60.0).ceil() as u64;
    let minutes = if minutes > 10 {
        minutes.div_ceil(5) * 5
    } else {
        minutes
    };
    let time = format::duration(language(), minutes * 60);
    let time = if minutes < 60 {
        t_with("minutes", Arguments::new().text("n", minutes.to_string()))
    } else {
        time
    };
    Some(t_with("left-about", Arguments::new().text("time", time)))
}

fn waits(run: &RunSummary, when: &When) -> Option<String> {
    if !matches!(run.state, RunState::Waiting | RunState::Paused) {
        return None;
    }
    let reason = run
        .wait_reason
        .as_ref()
        .map_or_else(|| t("run-waits"), server::reason);
    let Some(until) = run.wait_until else {
        return Some(reason);
    };
    Some(t_with(
        "run-waits-until",
        Arguments::new()
            .text("reason", reason)
            .text("until", when.clock(until).text),
    ))
}

fn flows(run: &RunSummary) -> Vec<RunFlow> {
    let current = run
        .state
        .is_active()
        .then(|| run.flows.iter().position(|flow| flow.phase != "done"))
        .flatten();
    let row = |(index, flow): (usize, &FlowProgress)| RunFlow {
        stream: server::stream(&flow.stream),
        phase: server::phase(&flow.phase),
        tone: match flow.phase.as_str() {
            "done" => Tone::Ok,
            _ if current == Some(index) => Tone::Work,
            _ => Tone::Todo,
        },
        current: current == Some(index),
        read: flow.read,
        total: flow.total,
        outcomes: flow.outcomes.iter().collect(),
    };
    run.flows.iter().enumerate().map(row).collect()
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

fn requests_by_bank(
    services: &Services,
    run: &RunSummary,
    requests: &BTreeMap<String, u64>,
) -> Vec<Requests> {
    [&run.shop, &run.system]
        .into_iter()
        .map(|bank| Requests {
            name: bank.name.clone(),
            platform: brand(services, &bank.platform),
            count: requests.get(bank.id.as_str()).copied().unwrap_or_default(),
        })
        .collect()
}
