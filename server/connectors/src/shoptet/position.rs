//! Where a read stands: a position in a kept export, never an address (P14).

use crate::contract::Cursor;
use crate::spool::Kept;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What the read does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Phase {
    /// Pages out of the spool.
    Apply,
    /// All pages were handed out.
    Done,
}

/// A position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Position {
    pub phase: Phase,
    /// The export, by its id in the spool.
    pub spool: String,
    /// Byte of the next record.
    pub offset: u64,
    /// Records handed out.
    pub index: u64,
    /// From when the next incremental read asks; none when this read does not count as one.
    pub watermark: Option<Timestamp>,
    /// The answer of the stateful link that is settled once this read is complete.
    pub settles: Option<Timestamp>,
    /// A whole export follows this one, for single records that are not in it.
    #[serde(default)]
    pub whole_next: bool,
}

impl Position {
    /// The beginning of an export.
    pub(super) fn start(kept: &Kept) -> Self {
        Self {
            phase: Phase::Apply,
            spool: kept.id.clone(),
            offset: 0,
            index: 0,
            watermark: Some(kept.watermark),
            settles: None,
            whole_next: false,
        }
    }

    /// What a cursor says; a cursor of another version begins anew.
    pub(super) fn of(cursor: Option<&Cursor>) -> Option<Self> {
        serde_json::from_value(cursor?.0.clone()).ok()
    }

    pub(super) fn cursor(&self) -> Cursor {
        // A struct of plain values is always representable.
        Cursor(serde_json::to_value(self).unwrap_or_default())
    }
}
