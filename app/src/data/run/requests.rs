//! Requests of both sides against the budgets of their accounts.

use super::Requests;
use crate::data::parts::brand;
use crate::format::{self, When};
use crate::texts::{counted, language, t_with};
use mostek_engine::Services;
use mostek_engine::console::{Bank, RunLive, RunSummary, SideRequests};
use mostek_model::{Arguments, RunState};

/// Shop first, then system.
pub fn requests(
    services: &Services,
    run: &RunSummary,
    live: &RunLive,
    when: &When,
) -> Vec<Requests> {
    // Who waits or is paused sends nothing.
    let active = matches!(run.state, RunState::Running | RunState::Stopping);
    [(&run.shop, &live.shop), (&run.system, &live.system)]
        .map(|(bank, side)| row(services, bank, side, active, when))
        .into()
}

/// A number of requests a second; whole ones without decimals.
fn per_second(value: f64) -> String {
    if value.fract() == 0.0 {
        format::number(language(), value as u64)
    } else {
        format::decimal(language(), value)
    }
}

fn row(
    services: &Services,
    bank: &Bank,
    side: &SideRequests,
    active: bool,
    when: &When,
) -> Requests {
    let permitted = side
        .permitted
        .filter(|permitted| active && *permitted > 0.0);
    let others: f64 = side.others.iter().map(|(_, sent)| sent).sum();
    let own = side.now.unwrap_or_default();
    let share = |sent: f64| permitted.map_or(0.0, |permitted| (sent / permitted).clamp(0.0, 1.0));
    let speed = permitted.map(|permitted| match side.now {
        Some(own) => {
            let values = Arguments::new()
                .text("sent", per_second(own + others))
                .text("permitted", per_second(permitted));
            t_with("requests-of", values)
        }
        None => t_with(
            "requests-permitted",
            Arguments::new().text("permitted", per_second(permitted)),
        ),
    });
    let mut notes = Vec::new();
    if active && !side.others.is_empty() {
        notes.push(t_with(
            "requests-own",
            Arguments::new().text("sent", per_second(own)),
        ));
        notes.extend(side.others.iter().map(|(name, sent)| {
            let values = Arguments::new()
                .text("sent", per_second(*sent))
                .text("name", name);
            t_with("requests-other", values)
        }));
    }
    if let Some(at) = side.asked_at {
        let at = Arguments::new().text("at", when.told(at));
        notes.push(t_with("requests-asked", at));
    }
    Requests {
        name: bank.name.clone(),
        platform: brand(services, &bank.platform),
        count: counted("requests", side.count),
        speed,
        own: share(own),
        others: share(others).min(1.0 - share(own)),
        notes,
    }
}
