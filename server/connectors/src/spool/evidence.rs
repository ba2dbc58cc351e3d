//! Which encoding an export is in, judged by its bytes (shoptet.md A5): declarations are often wrong.

use serde::{Deserialize, Serialize};

/// An encoding of exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Windows-1250.
    #[serde(rename = "windows-1250")]
    Windows1250,
}

/// What the user set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EncodingChoice {
    /// Judged by the bytes.
    #[default]
    Auto,
    /// Always this one.
    Fixed(Encoding),
}

/// Counts what the bytes look like, piece by piece.
///
/// One name in capitals may be valid UTF-8 by accident in Windows-1250 (`STÓŁ`), and one value cut in mid-letter does
/// not turn a whole UTF-8 export into Windows-1250; so nothing is decided before the end.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// Begun letter at the end of the last piece.
    pending: Vec<u8>,
    /// Letters beyond ASCII that our shops' languages have.
    plausible: u64,
    /// Other letters beyond ASCII.
    foreign: u64,
    /// Sequences UTF-8 does not have.
    invalid: u64,
}

impl Evidence {
    pub(super) fn push(&mut self, piece: &[u8]) {
        if self.pending.is_empty() {
            self.count(piece);
        } else {
            let mut joined = std::mem::take(&mut self.pending);
            joined.extend_from_slice(piece);
            self.count(&joined);
        }
    }

    fn count(&mut self, mut rest: &[u8]) {
        while let Err(error) = std::str::from_utf8(rest) {
            let (valid, other) = rest.split_at(error.valid_up_to());
            self.count_valid(valid);
            let Some(length) = error.error_len() else {
                self.pending = other.to_vec();
                return;
            };
            self.invalid += 1;
            rest = other.get(length..).unwrap_or_default();
        }
        self.count_valid(rest);
    }

    fn count_valid(&mut self, text: &[u8]) {
        for lead in text.iter().filter(|byte| **byte >= 0xC2) {
            // U+0080 to U+017F, and the quotes and dashes of U+2000 to U+2FFF.
            if matches!(lead, 0xC2..=0xC5 | 0xE2) {
                self.plausible += 1;
            } else {
                self.foreign += 1;
            }
        }
    }

    /// True when the text is UTF-8 as it stands.
    pub(super) fn is_clean(&self) -> bool {
        self.invalid == 0 && self.pending.is_empty()
    }

    /// The verdict, once everything was seen.
    pub(super) fn decide(
        &self,
        choice: EncodingChoice,
        marked: bool,
        declared: Option<Encoding>,
    ) -> Encoding {
        if let EncodingChoice::Fixed(encoding) = choice {
            return encoding;
        }
        if marked {
            return Encoding::Utf8;
        }
        let invalid = self.invalid + u64::from(!self.pending.is_empty());
        let accident =
            declared == Some(Encoding::Windows1250) && self.plausible == 0 && self.foreign > 0;
        let damaged_only = self.plausible + self.foreign > 4 * invalid;
        if (invalid == 0 && !accident) || (invalid > 0 && damaged_only) {
            Encoding::Utf8
        } else {
            Encoding::Windows1250
        }
    }
}

/// What the XML declaration says, if the text begins with one.
pub(super) fn declared(head: &[u8]) -> Option<Encoding> {
    let end = head.windows(2).position(|two| two == b"?>")?;
    let declaration = String::from_utf8_lossy(head.get(..end)?);
    let (_, after) = declaration.strip_prefix("<?xml")?.split_once("encoding")?;
    let label = after
        .trim_start()
        .strip_prefix('=')?
        .trim_start()
        .trim_matches(['"', '\'']);
    let label = label.split(['"', '\'', ' ']).next()?;
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    match encoding {
        _ if encoding == encoding_rs::UTF_8 => Some(Encoding::Utf8),
        _ if encoding == encoding_rs::WINDOWS_1250 => Some(Encoding::Windows1250),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(text: &[u8], declared: Option<Encoding>) -> Encoding {
        let mut evidence = Evidence::default();
        // Byte by byte: letters are cut at every place.
        for byte in text {
            evidence.push(std::slice::from_ref(byte));
        }
        evidence.decide(EncodingChoice::Auto, false, declared)
    }

    #[test]
    fn bytes_decide_not_the_declaration() {
        let czech = "Žaneta Příkladová, Kroměříž";
        let (old, _, _) = encoding_rs::WINDOWS_1250.encode(czech);
        for declared in [None, Some(Encoding::Utf8), Some(Encoding::Windows1250)] {
            assert_eq!(judge(&old, declared), Encoding::Windows1250);
            assert_eq!(judge(czech.as_bytes(), declared), Encoding::Utf8);
        }
    }

    #[test]
    fn one_damaged_letter_does_not_turn_an_export_into_another_encoding() {
        let mut text = "Příliš žluťoučký kůň".as_bytes().to_vec();
        text.extend_from_slice(b"cut \xC5;next");
        assert_eq!(judge(&text, None), Encoding::Utf8);
    }

    #[test]
    fn a_word_that_is_utf8_by_accident_follows_the_declaration() {
        let (old, _, _) = encoding_rs::WINDOWS_1250.encode("STÓŁ");
        assert!(std::str::from_utf8(&old).is_ok());
        assert_eq!(
            judge(&old, Some(Encoding::Windows1250)),
            Encoding::Windows1250
        );
    }

    #[test]
    fn the_declaration_is_read_in_both_quotes() {
        assert_eq!(
            declared(b"<?xml version='1.0' encoding='windows-1250'?><ORDERS>"),
            Some(Encoding::Windows1250)
        );
        assert_eq!(
            declared(b"<?xml version=\"1.0\" encoding = \"UTF-8\" ?>"),
            Some(Encoding::Utf8)
        );
        assert_eq!(declared(b"<ORDERS>encoding='utf-8'?>"), None);
    }
}
