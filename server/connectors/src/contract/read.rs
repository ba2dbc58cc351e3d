//! Reading a source stream, page by page.

use super::SideSettings;
use jiff::Timestamp;
use mostek_model::{IntegrationId, Reason, Record, RunId, Stream};
use serde::{Deserialize, Serialize};

/// Which records are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadMode {
    /// All of them.
    Full,
    /// New or changed since the watermark; the connector adds its overlap.
    Since(Timestamp),
    /// These keys.
    Keys(Vec<String>),
}

/// Limits beyond the mode.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Leave out records created before.
    pub created_from: Option<Timestamp>,
}

/// Where a read continues: positions, never addresses with secrets (P14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(pub serde_json::Value);

/// A request for the next page.
#[derive(Clone, Debug)]
pub struct ReadRequest {
    /// Which stream.
    pub stream: Stream,
    /// Which records.
    pub mode: ReadMode,
    /// Further limits.
    pub filter: Filter,
    /// Where to go on; none at the start.
    pub cursor: Option<Cursor>,
    /// Most records of a page.
    pub page_size: usize,
    /// This side's settings in the integration.
    pub side: SideSettings,
    /// On whose behalf, so that stateful links are read by their owner only.
    pub integration: IntegrationId,
    /// The run that reads; none for previews and tests.
    pub run: Option<RunId>,
    /// True for dry runs and previews: a stateful link is not read, the latest spool serves.
    pub without_effect: bool,
}

/// What ends a wait early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WakeOn {
    /// Only the clock.
    Time,
    /// A notice from the platform that a job is done.
    Notice,
}

/// A record that could not be decoded: it gets the outcome invalid and is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecoded {
    /// Its key, or a position where it has none.
    pub key: String,
    /// What is wrong with it.
    pub reason: Reason,
    /// The original, for the list of undelivered records.
    pub original: String,
}

/// A page of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Decoded records.
    pub records: Vec<Record>,
    /// Records that could not be decoded.
    pub undecoded: Vec<Undecoded>,
    /// Records that the filter left out (start date); counted as skipped by nobody, they were not asked for.
    pub filtered: u64,
    /// All records of this read, where known.
    pub total: Option<u64>,
}

/// The answer to a read.
#[derive(Clone, Debug)]
pub enum ReadAnswer {
    /// Records, and where to go on.
    Page {
        /// The records.
        page: Page,
        /// Where the next page begins.
        cursor: Cursor,
    },
    /// Nothing to do until then; frees the worker.
    Wait {
        /// When to try again at the latest.
        until: Timestamp,
        /// What may end the wait early.
        wake_on: WakeOn,
        /// Why, for the run's page.
        reason: Reason,
        /// Where to go on.
        cursor: Option<Cursor>,
    },
    /// The stream was read to its end.
    End {
        /// True when every record asked for was seen; only then the watermark moves.
        complete: bool,
        /// From when the next incremental run reads, if not from the start of this one.
        watermark: Option<Timestamp>,
    },
}

/// How many records a full read would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Exactly(u64),
    /// About so many.
    About(u64),
    /// So many came in the last days; nobody said how far back to go.
    Recent {
        /// Records.
        records: u64,
        /// Days.
        days: u32,
    },
    /// It cannot be told without reading.
    Unknown,
}

impl Count {
    /// The number, where there is one.
    pub fn records(self) -> Option<u64> {
        match self {
            Self::Exactly(records) | Self::About(records) => Some(records),
            Self::Recent { .. } | Self::Unknown => None,
        }
    }
}
