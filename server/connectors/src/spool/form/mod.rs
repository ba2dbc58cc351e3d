//! The form an export must have, checked piece by piece in constant memory.
//!
//! The checkers look at bytes: everything they care about is ASCII, and in UTF-8 as in Windows-1250 no letter contains
//! an ASCII byte. So form and root are known to be right before the encoding is decided.

mod csv;
mod header;
mod xml;

pub use header::Header;

use super::fault::Fault;

/// What an export must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// XML with this root and these records right below it.
    Xml {
        /// Name of the outermost element.
        root: &'static str,
        /// Name of a record's element.
        record: &'static str,
    },
    /// CSV whose header has at least one of these columns (compared as [`Header::plain`] writes them).
    Csv {
        /// Columns that tell records apart.
        any_of: &'static [&'static str],
    },
}

/// Largest tag, text, comment or cell.
const LARGEST_TOKEN: u64 = 1 << 20;
/// Largest record.
const LARGEST_RECORD: u64 = 16 << 20;

/// The checker of one export.
#[derive(Debug)]
pub(super) enum Checker {
    Xml(xml::XmlChecker),
    Csv(csv::CsvChecker),
}

impl Checker {
    pub(super) fn new(form: Form) -> Self {
        match form {
            Form::Xml { root, record } => Self::Xml(xml::XmlChecker::new(root, record)),
            Form::Csv { any_of } => Self::Csv(csv::CsvChecker::new(any_of)),
        }
    }

    /// Takes the next piece; the first fault ends the export.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Fault> {
        match self {
            Self::Xml(checker) => checker.push(piece),
            Self::Csv(checker) => checker.push(piece),
        }
    }

    /// True once root or header was seen and is right.
    pub(super) fn is_recognised(&self) -> bool {
        match self {
            Self::Xml(checker) => checker.is_recognised(),
            Self::Csv(checker) => checker.is_recognised(),
        }
    }

    /// The export ends here: returns how many records it has.
    pub(super) fn finish(self) -> Result<u64, Fault> {
        match self {
            Self::Xml(checker) => checker.finish(),
            Self::Csv(checker) => checker.finish(),
        }
    }
}
