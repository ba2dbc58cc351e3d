//! Which runs changed, for those who watch: ids and counts of changes, nothing else.

use crate::store::{Db, StoreError, on_read};
use std::collections::BTreeMap;

/// A run as those who watch need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// Whose it is.
    pub team: String,
    /// Counts its changes.
    pub version: i64,
    /// It has ended.
    pub ended: bool,
}

/// Runs of all teams that are active or ended since then, by id. For the one watcher of a process, which keeps teams
/// apart itself (P15).
pub async fn watched(db: &Db, ended_since: i64) -> Result<BTreeMap<String, Watched>, StoreError> {
    let rows: Vec<(String, String, i64, Option<i64>)> = on_read!(db, pool => sqlx::query_as(
        "select id, team_id, version, finished_at from runs \
         where state in ('queued', 'running', 'waiting', 'paused', 'stopping') \
         union all select id, team_id, version, finished_at from runs where finished_at >= $1",
    )
    .bind(ended_since)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(id, team, version, finished_at)| {
            let ended = finished_at.is_some();
            (
                id,
                Watched {
                    team,
                    version,
                    ended,
                },
            )
        })
        .collect())
}
