//! Signs of life.

use super::Check;
use crate::cli::ALIVE;
use mostek_engine::store::{Db, instant, workers};

/// Is anybody there to execute runs?
pub(super) async fn alive(db: &Db) -> Check {
    let start = "start `mostek serve` or `mostek worker`; until then runs wait, or `mostek sync SLUG --wait` executes one";
    let all = match workers::list(db).await {
        Ok(all) => all,
        Err(error) => {
            return Check::wrong("workers", error.to_string(), "run `mostek migrate` first");
        }
    };
    let now = jiff::Timestamp::now();
    let silence = |seen: i64| now.duration_since(instant(seen)).as_secs().max(0);
    let living: Vec<String> = all
        .iter()
        .filter(|worker| silence(worker.seen_at).unsigned_abs() < ALIVE.as_secs())
        .map(|worker| format!("{} (process {})", worker.host, worker.process))
        .collect();
    match (living.is_empty(), all.first()) {
        (false, _) => Check::fine(
            "workers",
            format!("{} alive: {}", living.len(), living.join(", ")),
        ),
        (true, Some(last)) => {
            let seen = format!(
                "none alive; the last sign came {} s ago from {}",
                silence(last.seen_at),
                last.host
            );
            Check::wrong("workers", seen, start)
        }
        (true, None) => Check::wrong("workers", "none alive", start),
    }
}
