//! What waits for a person.

use super::{Chip, Need, PageError};
use crate::data::chip_of_checks;
use crate::data::parts::brand;
use crate::data::undelivered::{cause_words, mend};
use crate::format::When;
use crate::server;
use crate::session::Tone;
use crate::texts::{count_of, t, t_with};
use jiff::ToSpan;
use mostek_engine::Services;
use mostek_engine::console::{Bridge, Cause};
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
    causes: &[Cause],
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
    let shown = causes.iter().take(MOST_CAUSES);
    needs.extend(shown.map(|cause| waiting(cause, when)));
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
    let since = run.finished_at.map(|at| when.told(at)).unwrap_or_default();
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

/// Causes named one by one; the rest is behind the button of any of them.
const MOST_CAUSES: usize = 5;

fn waiting(cause: &Cause, when: &When) -> Need {
    let what = count_of(cause.count).text("cause", cause_words(&cause.example));
    let place = Arguments::new()
        .text("integration", &cause.name)
        .text("since", when.told(cause.since));
    let (href, action) = mend(
        &cause.code,
        Some(cause.outcome),
        &cause.slug,
        &cause.system_slug,
    )
    .unwrap_or_else(|| {
        (
            format!("/undelivered?integration={}", cause.slug),
            t("need-undelivered-do"),
        )
    });
    need(
        Tone::Warn,
        t_with("need-undelivered", what),
        t_with("need-undelivered-place", place),
        action,
        href,
    )
}
