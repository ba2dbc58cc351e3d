//! One run: flows, requests, events.

use super::runs::{RunSummary, one};
use crate::store::runs::{Event, WriteCounts};
use crate::store::{Db, StoreError, instant, on_read};
use mostek_model::{Direction, OutcomeCounts, Reason, RunId, Stream, TeamId};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// How far a flow of a run is.
#[derive(Clone, Debug)]
pub struct FlowProgress {
    /// What moves.
    pub stream: Stream,
    /// Which way.
    pub direction: Direction,
    /// What it does now, as the engine names it.
    pub phase: String,
    /// Records read.
    pub read: u64,
    /// Records to read, where known.
    pub total: Option<u64>,
    /// What became of them.
    pub outcomes: OutcomeCounts,
    /// Writes per target stream.
    pub writes: WriteCounts,
}

#[derive(sqlx::FromRow)]
struct Row {
    run_id: String,
    stream: String,
    direction: String,
    phase: String,
    read_records: i64,
    total_records: Option<i64>,
    outcomes: Json<OutcomeCounts>,
    writes: Json<WriteCounts>,
}

/// The flows of these runs, by run.
pub(super) async fn flows_of(
    db: &Db,
    runs: &[&str],
) -> Result<BTreeMap<String, Vec<FlowProgress>>, StoreError> {
    let mut flows = BTreeMap::<String, Vec<FlowProgress>>::new();
    if runs.is_empty() {
        return Ok(flows);
    }
    let places: Vec<String> = (1..=runs.len()).map(|place| format!("${place}")).collect();
    let sql = format!(
        "select run_id, stream, direction, phase, read_records, total_records, outcomes, writes from run_flows \
         where run_id in ({}) order by run_id, position",
        places.join(", ")
    );
    let rows: Vec<Row> = on_read!(db, pool => {
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for run in runs {
            query = query.bind(*run);
        }
        query.fetch_all(pool).await?
    });
    for row in rows {
        let direction = Direction::parse(&row.direction).ok_or(StoreError::Unreadable {
            what: "direction",
            value: row.direction,
        })?;
        flows.entry(row.run_id).or_default().push(FlowProgress {
            stream: Stream::new(row.stream),
            direction,
            phase: row.phase,
            read: u64::try_from(row.read_records).unwrap_or_default(),
            total: row
                .total_records
                .and_then(|total| u64::try_from(total).ok()),
            outcomes: row.outcomes.0,
            writes: row.writes.0,
        });
    }
    Ok(flows)
}

/// One run of a team.
pub async fn run(db: &Db, team: &TeamId, run: &RunId) -> Result<Option<RunSummary>, StoreError> {
    one(db, team, run).await
}

/// What happened during a run, newest first.
pub async fn events(
    db: &Db,
    team: &TeamId,
    run: &RunId,
    limit: i64,
) -> Result<Vec<Event>, StoreError> {
    let rows: Vec<(i64, Json<Reason>)> = on_read!(db, pool => sqlx::query_as(
        "select e.at, e.reason from run_events e join runs r on r.id = e.run_id \
         where r.team_id = $1 and r.id = $2 order by e.id desc limit $3",
    )
    .bind(team.as_str())
    .bind(run.as_str())
    .bind(limit)
    .fetch_all(pool)
    .await?);
    Ok(rows
        .into_iter()
        .map(|(at, reason)| Event {
            at: instant(at),
            reason: reason.0,
        })
        .collect())
}
