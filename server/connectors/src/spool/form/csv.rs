//! Checks CSV while it comes in: the header has the columns we need, quotes are closed, the last row is whole.

use super::header::{Header, LONGEST_HEADER, cells};
use super::{Fault, LARGEST_RECORD, LARGEST_TOKEN};

/// Where in a row the next byte stands; as the csv crate reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// At the start of a cell: only here a quote opens.
    Start,
    /// In a cell without quotes, or behind its closing quote.
    Plain,
    /// Within quotes.
    Quoted,
    /// After a quote within quotes: the end of the cell's quotes, or the first of two.
    Quote,
}

/// The state of a check; its size does not depend on the export.
#[derive(Debug)]
pub(in super::super) struct CsvChecker {
    any_of: &'static [&'static str],
    place: Place,
    /// The header line while it is being read.
    line: Vec<u8>,
    /// Set once the header is right.
    header: Option<Header>,
    /// Cells of the present row so far, without the one being read.
    cells: usize,
    cell_size: u64,
    row_size: u64,
    rows: u64,
}

impl CsvChecker {
    pub(super) fn new(any_of: &'static [&'static str]) -> Self {
        Self {
            any_of,
            place: Place::Start,
            line: Vec::new(),
            header: None,
            cells: 0,
            cell_size: 0,
            row_size: 0,
            rows: 0,
        }
    }

    pub(super) fn is_recognised(&self) -> bool {
        self.header.is_some()
    }

    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), Fault> {
        for byte in piece {
            self.byte(*byte)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<u64, Fault> {
        if self.place == Place::Quoted {
            return Err(Fault::Truncated);
        }
        // A row without its line break may be a row cut off.
        let columns = self.header.as_ref().map(|header| header.names.len());
        let unfinished =
            self.row_size > 0 && columns.is_some_and(|columns| self.cells + 1 < columns);
        self.end_row()?;
        match (self.is_recognised(), unfinished) {
            (false, _) => Err(Fault::Empty),
            (true, true) => Err(Fault::Truncated),
            (true, false) => Ok(self.rows),
        }
    }

    fn byte(&mut self, byte: u8) -> Result<(), Fault> {
        let first = self.header.is_none();
        if first && byte == b'<' && self.line.trim_ascii().is_empty() {
            return Err(Fault::Html);
        }
        if byte == 0 {
            return Err(Fault::Encoding);
        }
        let quoted = self.place == Place::Quoted;
        if !quoted && matches!(byte, b'\n' | b'\r') {
            return self.end_row();
        }
        if first {
            self.line.push(byte);
        }
        self.row_size += 1;
        self.cell_size += 1;
        self.limit(first)?;
        self.place = match (self.place, byte) {
            (Place::Start | Place::Quote, b'"') => Place::Quoted,
            (Place::Quoted, b'"') => Place::Quote,
            (Place::Quoted, _) => Place::Quoted,
            _ if self
                .header
                .as_ref()
                .is_some_and(|header| header.delimiter == byte) =>
            {
                self.cells += 1;
                self.cell_size = 0;
                Place::Start
            }
            // The header's delimiter is not known yet; a quote after any possible one opens.
            _ if first && matches!(byte, b';' | b',' | b'\t') => Place::Start,
            _ => Place::Plain,
        };
        Ok(())
    }

    fn limit(&self, first: bool) -> Result<(), Fault> {
        let (size, limit) = if first {
            (self.row_size, LONGEST_HEADER)
        } else {
            (self.cell_size, LARGEST_TOKEN)
        };
        if size > limit {
            return Err(Fault::TokenTooLong { limit });
        }
        if self.row_size > LARGEST_RECORD {
            return Err(Fault::TokenTooLong {
                limit: LARGEST_RECORD,
            });
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Fault> {
        let blank = self.row_size == 0;
        if self.header.is_some() {
            self.rows += u64::from(!blank);
        } else if !self.line.trim_ascii().is_empty() {
            self.header =
                Some(Header::read(&self.line, self.any_of).ok_or_else(|| self.columns())?);
            self.line = Vec::new();
        }
        self.place = Place::Start;
        (self.cells, self.cell_size, self.row_size) = (0, 0, 0);
        Ok(())
    }

    fn columns(&self) -> Fault {
        let found = cells(&self.line, b';')
            .join(", ")
            .chars()
            .take(200)
            .collect();
        Fault::Columns {
            expected: self.any_of.join(", "),
            found,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<u64, Fault> {
        let mut checker = CsvChecker::new(&["email", "guid"]);
        for piece in text.as_bytes().chunks(2) {
            checker.push(piece)?;
        }
        checker.finish()
    }

    #[test]
    fn rows_are_counted_with_line_breaks_inside_quotes() {
        assert_eq!(
            check(
                "email;remark\r\na@example.com;\"one\r\ntwo;\"\"x\"\"\"\r\n\r\nb@example.com;\r\n"
            ),
            Ok(2)
        );
        assert_eq!(check("guid,email\n1,a@example.com"), Ok(1));
    }

    #[test]
    fn a_header_alone_is_a_shop_without_customers() {
        assert_eq!(check("email;guid\n"), Ok(0));
        assert_eq!(check("email;guid"), Ok(0));
    }

    #[test]
    fn an_end_in_the_middle_is_noticed() {
        assert_eq!(
            check("email;remark\na@example.com;\"one"),
            Err(Fault::Truncated)
        );
        assert_eq!(
            check("email;guid;phone\na@example.com;1;2\nb@exam"),
            Err(Fault::Truncated)
        );
        assert_eq!(check(""), Err(Fault::Empty));
        assert_eq!(check("\r\n"), Err(Fault::Empty));
    }

    #[test]
    fn pages_and_other_tables_are_refused() {
        assert_eq!(check("\n <html>"), Err(Fault::Html));
        assert!(
            matches!(check("code;name\n1;x\n"), Err(Fault::Columns { found, .. }) if found == "code, name")
        );
        let endless = format!("email;{}", "x".repeat(100_000));
        assert!(matches!(check(&endless), Err(Fault::TokenTooLong { .. })));
    }
}
