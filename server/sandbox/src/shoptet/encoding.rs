//! Text to the bytes of a feed.

use encoding_rs::WINDOWS_1250;

use super::settings::Encoding;

impl Encoding {
    /// The name in an XML declaration.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Utf8 | Self::Utf8Bom => "utf-8",
            Self::Cp1250 => "windows-1250",
        }
    }

    /// What comes before the first letter.
    pub(super) fn mark(self) -> &'static [u8] {
        if self == Self::Utf8Bom {
            b"\xEF\xBB\xBF"
        } else {
            b""
        }
    }

    /// Appends text. Letters the code page does not have become character references.
    pub(super) fn put(self, text: &str, bytes: &mut Vec<u8>) {
        match self {
            Self::Utf8 | Self::Utf8Bom => bytes.extend_from_slice(text.as_bytes()),
            Self::Cp1250 => bytes.extend_from_slice(&WINDOWS_1250.encode(text).0),
        }
    }
}
