//! The header of a CSV export: its delimiter is sniffed, its columns are found by name (shoptet.md A5).

use csv::ReaderBuilder;
use std::io::{BufRead, Read};

/// Delimiters seen in exports, the usual one first.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// Longest header line.
pub(super) const LONGEST_HEADER: u64 = 64 * 1024;

/// A header that has at least one of the wanted columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// What stands between cells.
    pub delimiter: u8,
    /// Names as written.
    pub names: Vec<String>,
}

impl Header {
    /// Reads a header line, with the delimiter that gives the most columns, if any wanted column is among them.
    pub fn read(line: &[u8], any_of: &[&str]) -> Option<Self> {
        let (delimiter, names) = DELIMITERS
            .into_iter()
            .map(|delimiter| (delimiter, cells(line, delimiter)))
            .filter(|(_, names)| {
                names
                    .iter()
                    .any(|name| any_of.contains(&Self::plain(name).as_str()))
            })
            // Of equals the first: `max_by_key` would take the last.
            .rev()
            .max_by_key(|(_, names)| names.len())?;
        Some(Self { delimiter, names })
    }

    /// Reads the header at the beginning of an export, and tells how many bytes it takes. None when it has no wanted
    /// column.
    pub fn read_from(
        from: &mut impl BufRead,
        any_of: &[&str],
    ) -> std::io::Result<Option<(Self, u64)>> {
        let (mut line, mut taken) = (Vec::new(), 0);
        loop {
            let begun = line.len();
            let read = from
                .by_ref()
                .take(LONGEST_HEADER)
                .read_until(b'\n', &mut line)?;
            taken += read as u64;
            // A line break within quotes belongs to a name.
            let open = line.iter().filter(|byte| **byte == b'"').count() % 2 == 1;
            let ended = read == 0 || taken > LONGEST_HEADER;
            if ended || (!open && !line.trim_ascii().is_empty()) {
                return Ok(Self::read(&line, any_of).map(|header| (header, taken)));
            }
            if !open {
                line.truncate(begun);
            }
        }
    }

    /// A column name without case, blanks and signs.
    pub fn plain(name: &str) -> String {
        name.chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    }
}

/// The cells of one line.
pub(super) fn cells(line: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(line);
    let mut record = csv::ByteRecord::new();
    // Reading from memory cannot fail; bytes that are not UTF-8 are replaced.
    let _ = reader.read_byte_record(&mut record);
    record
        .iter()
        .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_finds_the_columns() {
        let read =
            |line: &str| Header::read(line.as_bytes(), &["email"]).map(|header| header.delimiter);
        assert_eq!(read("guid;E-mail;\"note, long\""), Some(b';'));
        assert_eq!(read("guid,email,phone"), Some(b','));
        assert_eq!(read("email"), Some(b';'));
        assert_eq!(read("code;name"), None);
    }
}
