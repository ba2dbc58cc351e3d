//! What can be wrong with an export, as a closed list, and how it is told.

use crate::contract::{PlatformError, PlatformErrorKind};
use mostek_model::Reason;

/// Why an export is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Nothing but blanks came.
    Empty,
    /// A web page came instead.
    Html,
    /// A document type is declared: it could define entities that grow without end.
    Doctype,
    /// The outermost element is another one.
    Root {
        expected: &'static str,
        found: String,
    },
    /// It ends in the middle.
    Truncated,
    /// The connection ended before the export did.
    CutShort { received: u64 },
    /// It breaks the rules of its form at this byte.
    Malformed { at: u64 },
    /// Elements nest deeper than any export.
    TooDeep,
    /// One value, tag or record is larger than any in an export.
    TokenTooLong { limit: u64 },
    /// The header has none of the columns that tell records apart.
    Columns { expected: String, found: String },
    /// The text is in an encoding we do not read, such as UTF-16.
    Encoding,
    /// The compression is damaged.
    Compression,
    /// Larger than the limit.
    TooLarge { limit: u64 },
    /// The disk is too full.
    DiskFull { free: u64, needed: u64 },
    /// The disk refuses.
    Disk(String),
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull {
            Self::DiskFull { free: 0, needed: 0 }
        } else {
            Self::Disk(error.kind().to_string())
        }
    }
}

impl From<Fault> for PlatformError {
    fn from(fault: Fault) -> Self {
        let kind = match fault {
            Fault::TooLarge { .. } | Fault::DiskFull { .. } | Fault::Disk(_) => {
                PlatformErrorKind::Local
            }
            _ => PlatformErrorKind::SchemaChanged,
        };
        Self::new(kind, reason(fault))
    }
}

fn reason(fault: Fault) -> Reason {
    match fault {
        Fault::Empty => Reason::new("spool-reason-empty"),
        Fault::Html => Reason::new("spool-reason-html"),
        Fault::Doctype => Reason::new("spool-reason-doctype"),
        Fault::Root { expected, found } => Reason::new("spool-reason-root")
            .with("expected", expected)
            .with("found", found),
        Fault::Truncated => Reason::new("spool-reason-truncated"),
        Fault::CutShort { received } => {
            Reason::new("spool-reason-cut-short").with("received", received.to_string())
        }
        Fault::Malformed { at } => {
            Reason::new("spool-reason-malformed").with("position", at.to_string())
        }
        Fault::TooDeep => Reason::new("spool-reason-too-deep"),
        Fault::TokenTooLong { limit } => {
            Reason::new("spool-reason-token-too-long").with("limit", megabytes(limit))
        }
        Fault::Columns { expected, found } => Reason::new("spool-reason-columns")
            .with("expected", expected)
            .with("found", found),
        Fault::Encoding => Reason::new("spool-reason-encoding"),
        Fault::Compression => Reason::new("spool-reason-compression"),
        Fault::TooLarge { limit } => {
            Reason::new("spool-reason-too-large").with("limit", megabytes(limit))
        }
        Fault::DiskFull { free, needed } => Reason::new("spool-reason-disk-full")
            .with("free", megabytes(free))
            .with("needed", megabytes(needed)),
        Fault::Disk(error) => Reason::new("spool-reason-disk").with("error", error),
    }
}

fn megabytes(bytes: u64) -> String {
    bytes.div_ceil(1 << 20).to_string()
}
