//! The second pass over an export that is not clean UTF-8: decoded, piece by piece, into a file of its own.

use super::{Encoding, fault::Fault};
use std::io::{Read, Write};

const PIECE: usize = 64 * 1024;

/// Writes `from`, read as `encoding`, to `to` in UTF-8; damaged letters become U+FFFD. Returns the bytes written.
pub(super) fn transcode(
    encoding: Encoding,
    mut from: impl Read,
    mut to: impl Write,
    mut before_write: impl FnMut(u64) -> Result<(), Fault>,
) -> Result<u64, Fault> {
    let encoding = match encoding {
        Encoding::Utf8 => encoding_rs::UTF_8,
        Encoding::Windows1250 => encoding_rs::WINDOWS_1250,
    };
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut read = vec![0; PIECE];
    let mut text = String::new();
    let mut written = 0;
    loop {
        let count = from.read(&mut read)?;
        let piece = read.get(..count).unwrap_or_default();
        text.clear();
        text.reserve(decoder.max_utf8_buffer_length(count).unwrap_or(PIECE * 3));
        // The room reserved is enough for the whole piece, so one call takes it all.
        let _ = decoder.decode_to_string(piece, &mut text, count == 0);
        written += text.len() as u64;
        before_write(written)?;
        to.write_all(text.as_bytes())?;
        if count == 0 {
            return Ok(written);
        }
    }
}
