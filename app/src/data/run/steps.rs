//! What a run does, step by step: the phases of each flow.

use super::PhaseRow;
use crate::format;
use crate::server;
use crate::session::Tone;
use crate::texts::{count_of, language, t_with};
use mostek_engine::console::{FlowProgress, RunSummary};
use mostek_engine::store::runs::Phase;
use mostek_model::{Arguments, RunKind, RunState};

/// The steps, in order.
pub fn steps(run: &RunSummary) -> Vec<PhaseRow> {
    let phases: &[Phase] = match run.kind {
        RunKind::Retry => &[Phase::Scanning, Phase::Retrying],
        _ => &[Phase::Scanning, Phase::Reading, Phase::Retrying],
    };
    let current = run
        .state
        .is_active()
        .then(|| run.flows.iter().position(|flow| flow.phase != "done"))
        .flatten();
    // While nobody works on it, its place is marked but does not move.
    let here = match run.state {
        RunState::Paused => Tone::Rest,
        _ => Tone::Work,
    };
    run.flows
        .iter()
        .enumerate()
        .flat_map(|(index, flow)| {
            phases
                .iter()
                .map(move |phase| step(flow, *phase, (current == Some(index)).then_some(here)))
        })
        .collect()
}

fn step(flow: &FlowProgress, phase: Phase, here: Option<Tone>) -> PhaseRow {
    let stream = Arguments::new().text("stream", server::stream(&flow.stream));
    let what = match phase {
        Phase::Scanning => t_with("run-step-scanning", stream),
        Phase::Retrying => t_with("run-step-retrying", stream),
        _ => t_with("run-step-reading", stream),
    };
    let place = |phase: &str| Phase::ALL.iter().position(|one| one.as_str() == phase);
    let (now, own) = (place(&flow.phase), place(phase.as_str()));
    let tone = match now.cmp(&own) {
        std::cmp::Ordering::Greater => Tone::Ok,
        std::cmp::Ordering::Equal => here.unwrap_or(Tone::Todo),
        std::cmp::Ordering::Less => Tone::Todo,
    };
    PhaseRow {
        what,
        current: matches!(tone, Tone::Work | Tone::Rest),
        tone,
        count: (phase == Phase::Reading && tone != Tone::Todo).then(|| read(flow, tone)),
    }
}

/// "4,006 of 8,140"; once it is over, how many there were.
fn read(flow: &FlowProgress, tone: Tone) -> String {
    let total = flow.total.filter(|total| *total > 0);
    let read = total.map_or(flow.read, |total| flow.read.min(total));
    let words = format::number(language(), read);
    match total.filter(|_| tone != Tone::Ok) {
        Some(total) => t_with("of-total", count_of(total).text("read", words)),
        None => words,
    }
}
