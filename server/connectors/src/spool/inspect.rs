//! One export on its way in: decompressed, its mark removed, its form checked, its encoding judged.

use super::evidence::{Evidence, declared};
use super::fault::Fault;
use super::form::{Checker, Form};
use super::gunzip::Gunzip;
use super::{Encoding, EncodingChoice};
use crate::contract::PlatformError;

const MARK: &[u8] = &[0xEF, 0xBB, 0xBF];
/// Enough for an XML declaration.
const HEAD: usize = 256;

/// Looks at every byte of an export.
pub(super) struct Inspector {
    gunzip: Gunzip,
    text: Text,
}

/// What was seen of the text.
struct Text {
    /// The first bytes; the mark is cut off once there are enough of them.
    head: Vec<u8>,
    begun: bool,
    marked: bool,
    evidence: Evidence,
    checker: Checker,
    accepted: u64,
    largest: u64,
}

/// The verdict on a complete export.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Records counted.
    pub records: u64,
    /// Encoding of the bytes.
    pub encoding: Encoding,
    /// The bytes are UTF-8 as they stand.
    pub clean: bool,
}

impl Inspector {
    pub(super) fn new(form: Form, largest: u64) -> Self {
        let text = Text {
            head: Vec::new(),
            begun: false,
            marked: false,
            evidence: Evidence::default(),
            checker: Checker::new(form),
            accepted: 0,
            largest,
        };
        Self {
            gunzip: Gunzip::new(),
            text,
        }
    }

    /// Takes bytes of the answer and adds what is to be written to `out`.
    pub(super) fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
        self.gunzip.push(bytes, |piece| self.text.push(piece, out))
    }

    pub(super) fn is_recognised(&self) -> bool {
        self.text.checker.is_recognised()
    }

    /// The answer is complete.
    pub(super) fn finish(
        self,
        choice: EncodingChoice,
        out: &mut Vec<u8>,
    ) -> Result<Verdict, Fault> {
        let Self { gunzip, mut text } = self;
        gunzip.finish(|piece| text.push(piece, out))?;
        text.begin(out)?;
        let encoding = text
            .evidence
            .decide(choice, text.marked, declared(&text.head));
        let clean = encoding == Encoding::Utf8 && text.evidence.is_clean();
        Ok(Verdict {
            records: text.checker.finish()?,
            encoding,
            clean,
        })
    }
}

impl Text {
    fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
        if self.begun {
            return self.accept(piece, out);
        }
        self.head.extend_from_slice(piece);
        if self.head.len() > MARK.len() {
            self.begin(out)
        } else {
            Ok(())
        }
    }

    /// Judges the first bytes and lets them pass.
    fn begin(&mut self, out: &mut Vec<u8>) -> Result<(), Fault> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        let first = std::mem::take(&mut self.head);
        let wide = first.starts_with(&[0xFF, 0xFE]) || first.starts_with(&[0xFE, 0xFF]);
        if wide || first.iter().take(4).any(|byte| *byte == 0) {
            return Err(Fault::Encoding);
        }
        let text = first.strip_prefix(MARK);
        self.marked = text.is_some();
        self.accept(text.unwrap_or(&first), out)
    }

    fn accept(&mut self, piece: &[u8], out: &mut Vec<u8>) -> Result<(), Fault> {
        self.accepted += piece.len() as u64;
        if self.accepted > self.largest {
            return Err(Fault::TooLarge {
                limit: self.largest,
            });
        }
        let room = HEAD.saturating_sub(self.head.len()).min(piece.len());
        self.head
            .extend_from_slice(piece.get(..room).unwrap_or_default());
        self.checker.push(piece)?;
        self.evidence.push(piece);
        out.extend_from_slice(piece);
        Ok(())
    }
}

/// Looks at the beginning of an export and keeps nothing: for the test of a connection.
pub struct Probe(Inspector);

impl Probe {
    /// A probe for an export of this form.
    pub fn new(form: Form) -> Self {
        Self(Inspector::new(form, u64::MAX))
    }

    /// Takes bytes of the answer. True once root or header was seen and is right.
    pub fn push(&mut self, bytes: &[u8]) -> Result<bool, PlatformError> {
        let mut seen = Vec::new();
        for step in bytes.chunks(super::receive::STEP) {
            self.0.push(step, &mut seen)?;
            seen.clear();
        }
        Ok(self.0.is_recognised())
    }

    /// The answer is complete: returns how many records it has.
    pub fn finish(self) -> Result<u64, PlatformError> {
        Ok(self
            .0
            .finish(EncodingChoice::Auto, &mut Vec::new())?
            .records)
    }
}
