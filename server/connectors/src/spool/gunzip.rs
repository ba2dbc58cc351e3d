//! Compressed answers, recognised by their first bytes: whether a header says so or not, the bytes are right.

use super::fault::Fault;
use flate2::write::MultiGzDecoder;
use std::io::Write;

/// Compressed bytes taken at once: deflate grows at most 1,032 times, so a step makes at most 4 MiB.
const STEP: usize = 4 * 1024;
const MAGIC: [u8; 2] = [0x1F, 0x8B];

/// Passes plain bytes through and inflates compressed ones.
pub(super) enum Gunzip {
    /// Too little came to tell.
    Unknown(Vec<u8>),
    /// As it came.
    Plain,
    /// Compressed.
    Packed(Box<MultiGzDecoder<Vec<u8>>>),
}

impl Gunzip {
    pub(super) fn new() -> Self {
        Self::Unknown(Vec::new())
    }

    /// Hands on what a chunk of the answer holds, in pieces of limited size.
    pub(super) fn push(
        &mut self,
        chunk: &[u8],
        mut next: impl FnMut(&[u8]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        if let Self::Unknown(begun) = self {
            begun.extend_from_slice(chunk);
            if begun.len() < MAGIC.len() {
                return Ok(());
            }
            let first = std::mem::take(begun);
            *self = if first.starts_with(&MAGIC) {
                Self::Packed(Box::new(MultiGzDecoder::new(Vec::new())))
            } else {
                Self::Plain
            };
            return self.push(&first, next);
        }
        let Self::Packed(decoder) = self else {
            return next(chunk);
        };
        for step in chunk.chunks(STEP) {
            decoder.write_all(step).map_err(|_| Fault::Compression)?;
            next(&std::mem::take(decoder.get_mut()))?;
        }
        Ok(())
    }

    /// Hands on the rest; a compressed answer must have come to its end.
    pub(super) fn finish(
        self,
        mut next: impl FnMut(&[u8]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        match self {
            Self::Unknown(begun) => next(&begun),
            Self::Plain => Ok(()),
            Self::Packed(mut decoder) => {
                decoder.try_finish().map_err(|_| Fault::Truncated)?;
                next(&std::mem::take(decoder.get_mut()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};

    fn pass(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut out = Vec::new();
        let mut gunzip = Gunzip::new();
        for byte in bytes.chunks(1) {
            gunzip.push(byte, |piece| {
                out.extend_from_slice(piece);
                Ok(())
            })?;
        }
        gunzip.finish(|piece| {
            out.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(out)
    }

    #[test]
    fn packed_and_plain_come_out_alike_and_a_cut_is_noticed() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(b"code;email").unwrap();
        let packed = encoder.finish().unwrap();
        assert_eq!(pass(&packed).unwrap(), b"code;email");
        assert_eq!(pass(b"code;email").unwrap(), b"code;email");
        assert_eq!(pass(b"c").unwrap(), b"c");
        assert_eq!(pass(&packed[..packed.len() - 6]), Err(Fault::Truncated));
    }
}
