//! Writing CSV rows the way the exports do (shoptet.md A5).

use jiff::civil::DateTime;

use super::money::{Cents, print};
use super::settings::CsvLook;
use crate::clock::stamp;

impl CsvLook {
    /// One row with its line break.
    pub(super) fn row(&self, cells: impl IntoIterator<Item = String>) -> String {
        let mut row = String::new();
        for (index, cell) in cells.into_iter().enumerate() {
            if index > 0 {
                row.push(self.delimiter);
            }
            row.push_str(&self.cell(cell));
        }
        row.push_str("\r\n");
        row
    }

    /// The header row.
    pub(super) fn header(&self) -> String {
        self.row(self.columns.iter().cloned())
    }

    fn cell(&self, text: String) -> String {
        let text = if self.line_breaks {
            text
        } else {
            text.replace('\n', " ")
        };
        if text.contains([self.delimiter, '"', '\n', '\r', ' ']) {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text
        }
    }

    /// An amount.
    pub(super) fn money(&self, amount: Cents) -> String {
        print(amount, self.decimal_comma)
    }

    /// A local time.
    pub(super) fn time(&self, at: DateTime) -> String {
        if self.czech_dates {
            at.strftime("%d.%m.%Y %H:%M:%S").to_string()
        } else {
            stamp(at)
        }
    }

    /// A product code, guarded against spreadsheets if the export is set so.
    pub(super) fn product_code(&self, code: &str) -> String {
        if self.dollar_codes && !code.is_empty() {
            format!("${code}")
        } else {
            code.to_owned()
        }
    }
}
