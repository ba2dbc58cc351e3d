//! What is known of an export that is kept; also the form of its sidecar.

use super::Encoding;
use jiff::{Timestamp, civil::Date};
use mostek_model::RunId;
use serde::{Deserialize, Serialize};

/// How much of the feed was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Everything.
    Full,
    /// Records that changed since some instant.
    Changed,
    /// The last weeks, for vocabularies and previews.
    Recent,
    /// What a stateful link gave out; it cannot be asked for again (shoptet.md A2).
    Stateful,
}

/// A complete export. Holds neither address nor hash (P14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its own part of the file name; sorts by time.
    pub id: String,
    /// Which feed of the connection.
    pub feed: String,
    /// How much was asked for.
    pub scope: Scope,
    /// The run it was downloaded for; none for previews and vocabularies.
    pub run: Option<RunId>,
    /// When the request was sent.
    pub downloaded_at: Timestamp,
    /// From when the next incremental read must ask.
    pub watermark: Timestamp,
    /// Creation date the request was limited to.
    pub created_from: Option<Date>,
    /// Records counted while it was checked.
    pub records: u64,
    /// Bytes of text.
    pub bytes: u64,
    /// How the source wrote it; the file itself is UTF-8.
    pub encoding: Encoding,
    /// Always true: what is incomplete has no sidecar. Written for people who look into the folder.
    pub complete: bool,
}
