//! Progress of a run, flow by flow: cursor and counters move in one transaction (P3).

use crate::store::{Db, StoreError, Transaction, instant, millis, on, on_transaction};
use jiff::Timestamp;
use mostek_connectors::contract::Cursor;
use mostek_model::{Direction, OutcomeCounts, RunId, Stream};
use sqlx::types::Json;
use std::collections::BTreeMap;

/// Writes by target stream.
pub type WriteCounts = BTreeMap<Stream, OutcomeCounts>;

/// Where a flow stands within a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not begun.
    Waiting,
    /// Looking at what the target has.
    Scanning,
    /// Reading and writing pages.
    Reading,
    /// Trying undelivered records again.
    Retrying,
    /// Done.
    Done,
}

impl Phase {
    /// All phases, in order.
    pub const ALL: [Self; 5] = [
        Self::Waiting,
        Self::Scanning,
        Self::Reading,
        Self::Retrying,
        Self::Done,
    ];

    /// As stored and as written in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Scanning => "scanning",
            Self::Reading => "reading",
            Self::Retrying => "retrying",
            Self::Done => "done",
        }
    }
}

/// Progress of one flow.
#[derive(Clone, Debug)]
pub struct Progress {
    /// Order of execution.
    pub position: i64,
    /// Which flow.
    pub flow: String,
    /// What moves.
    pub stream: Stream,
    /// Which way.
    pub direction: Direction,
    /// Where it stands.
    pub phase: Phase,
    /// Records read so far.
    pub read: u64,
    /// Records in all, where known.
    pub total: Option<u64>,
    /// Outcomes so far; they add up to `read`.
    pub outcomes: OutcomeCounts,
    /// Writes so far.
    pub writes: WriteCounts,
    /// Where the phase continues.
    pub cursor: Option<Cursor>,
    /// Taken before reading; becomes the flow's watermark when the stream was read to its end.
    pub watermark: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    position: i64,
    flow_id: String,
    stream: String,
    direction: String,
    phase: String,
    read_records: i64,
    total_records: Option<i64>,
    outcomes: Json<OutcomeCounts>,
    writes: Json<WriteCounts>,
    read_cursor: Json<Option<Cursor>>,
    watermark: Option<i64>,
}

/// The flows of a run, in order.
pub async fn progress(db: &Db, run: &RunId) -> Result<Vec<Progress>, StoreError> {
    let rows: Vec<Row> = on!(db, pool => sqlx::query_as(
        "select position, flow_id, stream, direction, phase, read_records, total_records, outcomes, writes, \
         read_cursor, watermark from run_flows where run_id = $1 order by position",
    )
    .bind(run.as_str())
    .fetch_all(pool)
    .await?);
    rows.into_iter().map(decode).collect()
}

fn decode(row: Row) -> Result<Progress, StoreError> {
    let phase = Phase::ALL
        .into_iter()
        .find(|phase| phase.as_str() == row.phase);
    Ok(Progress {
        position: row.position,
        flow: row.flow_id,
        stream: Stream::new(row.stream),
        direction: Direction::parse(&row.direction).ok_or(StoreError::Unreadable {
            what: "direction",
            value: row.direction,
        })?,
        phase: phase.ok_or(StoreError::Unreadable {
            what: "phase",
            value: row.phase,
        })?,
        read: u64::try_from(row.read_records).unwrap_or_default(),
        total: row
            .total_records
            .and_then(|total| u64::try_from(total).ok()),
        outcomes: row.outcomes.0,
        writes: row.writes.0,
        cursor: row.read_cursor.0,
        watermark: row.watermark.map(instant),
    })
}

/// Lays out the flows of a run when it starts; those that are there stay as they are.
pub async fn create_progress(
    transaction: &mut Transaction,
    run: &RunId,
    progress: &Progress,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "insert into run_flows (run_id, position, flow_id, stream, direction, phase, read_records, total_records, \
         outcomes, writes, read_cursor, watermark) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         on conflict (run_id, position) do nothing",
    )
    .bind(run.as_str())
    .bind(progress.position)
    .bind(&progress.flow)
    .bind(progress.stream.as_str())
    .bind(progress.direction.as_str())
    .bind(progress.phase.as_str())
    .bind(i64::try_from(progress.read).unwrap_or(i64::MAX))
    .bind(progress.total.and_then(|total| i64::try_from(total).ok()))
    .bind(Json(&progress.outcomes))
    .bind(Json(&progress.writes))
    .bind(Json(&progress.cursor))
    .bind(progress.watermark.map(millis))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Stores the progress of a flow.
pub async fn save_progress(
    transaction: &mut Transaction,
    run: &RunId,
    progress: &Progress,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query(
        "update run_flows set phase = $3, read_records = $4, total_records = $5, outcomes = $6, writes = $7, \
         read_cursor = $8, watermark = $9 where run_id = $1 and position = $2",
    )
    .bind(run.as_str())
    .bind(progress.position)
    .bind(progress.phase.as_str())
    .bind(i64::try_from(progress.read).unwrap_or(i64::MAX))
    .bind(progress.total.and_then(|total| i64::try_from(total).ok()))
    .bind(Json(&progress.outcomes))
    .bind(Json(&progress.writes))
    .bind(Json(&progress.cursor))
    .bind(progress.watermark.map(millis))
    .execute(tx)
    .await?
        .rows_affected());
    Ok(())
}

/// Records read by the flows before this one, for the pace of the whole run.
pub async fn read_before(
    transaction: &mut Transaction,
    run: &RunId,
    position: i64,
) -> Result<u64, StoreError> {
    let read: i64 = on_transaction!(transaction, tx => sqlx::query_scalar(
        "select cast(coalesce(sum(read_records), 0) as bigint) from run_flows where run_id = $1 and position < $2",
    )
    .bind(run.as_str())
    .bind(position)
    .fetch_one(tx)
    .await?);
    Ok(u64::try_from(read).unwrap_or_default())
}

/// Stores the requests sent so far, by connection id.
pub async fn add_requests(
    transaction: &mut Transaction,
    run: &RunId,
    requests: &BTreeMap<String, u64>,
) -> Result<(), StoreError> {
    on_transaction!(transaction, tx => sqlx::query("update runs set requests = $2 where id = $1")
        .bind(run.as_str())
        .bind(Json(requests))
        .execute(tx)
        .await?
        .rows_affected());
    Ok(())
}
