//! The figures under the arch: only what was measured.

use super::Figure;
use crate::data::runs::{elapsed, read_of_total};
use crate::format;
use crate::texts::{counted, language, t, t_with};
use jiff::Timestamp;
use mostek_engine::console::{RunLive, RunSummary};
use mostek_model::{Arguments, RunState};

/// Seconds of work before a time left is guessed.
const ENOUGH: f64 = 20.0;

/// Time left, running for, rate, safe up to; what is not known is left out.
pub fn figures(run: &RunSummary, live: &RunLive, now: Timestamp) -> Vec<Figure> {
    let active = run.state.is_active();
    let mut figures = Vec::new();
    let mut add = |label: String, value: Option<String>| {
        figures.extend(value.map(|value| Figure { label, value }));
    };
    add(t("run-time-left"), left(run, live));
    let took = if active {
        t("run-running-for")
    } else {
        t("run-took")
    };
    add(took, elapsed(run, now));
    let rate = rate(run, live).map(|rate| format::decimal(language(), rate));
    add(t("run-rate"), rate);
    if let Some(saved) = live.pace.saved_at().filter(|_| active) {
        let seconds = (now.as_millisecond() - saved).max(0) / 1_000;
        let ago = format::duration(language(), u64::try_from(seconds).unwrap_or_default());
        let label = t_with("run-safe", Arguments::new().text("time", ago));
        add(label, Some(counted("records-count", run.read())));
    }
    figures
}

/// Records per second: of the recent past while it works, of the whole run afterwards.
fn rate(run: &RunSummary, live: &RunLive) -> Option<f64> {
    match run.state {
        RunState::Running => Some(live.pace.rate()?.per_second),
        state if state.is_active() => None,
        _ => {
            let (read, seconds) = (run.read() as f64, live.pace.worked_seconds());
            (read > 0.0 && seconds > 0.0).then(|| read / seconds)
        }
    }
}

fn left(run: &RunSummary, live: &RunLive) -> Option<String> {
    if run.state != RunState::Running {
        return None;
    }
    let rate = live.pace.rate().filter(|rate| rate.seconds >= ENOUGH)?;
    let left = run.total()?.saturating_sub(run.read());
    Some(words(left as f64 / rate.per_second))
}

/// "about 10 min": whole minutes, from ten on in steps of five.
fn words(seconds: f64) -> String {
    if seconds < 60.0 {
        return t("left-under-minute");
    }
    let minutes = (seconds / 60.0).ceil() as u64;
    let minutes = if minutes > 10 {
        minutes.div_ceil(5) * 5
    } else {
        minutes
    };
    let time = if minutes < 60 {
        t_with("minutes", Arguments::new().text("n", minutes.to_string()))
    } else {
        format::duration(language(), minutes * 60)
    };
    t_with("left-about", Arguments::new().text("time", time))
}

/// The same for those who listen: how far it is, and the time left.
pub fn progress_spoken(run: &RunSummary, share: Option<f64>, figures: &[Figure]) -> String {
    let percent = share.map(|share| format::percent(language(), share));
    let time_left = t("run-time-left");
    let left = figures
        .iter()
        .find(|figure| figure.label == time_left)
        .map(|figure| format!("{}: {}", figure.label, figure.value));
    [percent, Some(read_of_total(run)), left]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}
