//! The only place that prints. A closed pipe is no error: nobody is left to tell.

use super::Problem;
use serde::Serialize;
use serde_json::json;
use std::io::{Write, stderr, stdout};

/// Answers in the form that was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    json: bool,
}

impl Output {
    /// In JSON, or in words.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// The answer of a command: one line of JSON, or the given words.
    pub fn answer(self, value: &impl Serialize, words: impl FnOnce() -> String) {
        let text = if self.json {
            serde_json::to_string(value).unwrap_or_default()
        } else {
            words()
        };
        let _ = writeln!(stdout(), "{}", text.trim_end());
    }

    /// Text that is an answer by itself, such as a file.
    pub fn document(self, name: &str, text: &str) {
        if self.json {
            self.answer(&json!({ name: text }), String::new);
        } else {
            let _ = write!(stdout(), "{text}");
        }
    }

    /// A remark for people on the way to the answer; machines don't get it.
    pub fn remark(self, words: &str) {
        if !self.json {
            let _ = writeln!(stderr(), "{words}");
        }
    }

    /// A question at the terminal.
    pub fn ask(self, question: &str) {
        let _ = write!(stderr(), "{question}");
        let _ = stderr().flush();
    }

    /// What went wrong, where, and what to do next.
    pub fn problem(self, problem: &Problem) {
        let text = if self.json {
            json!({ "error": problem }).to_string()
        } else {
            problem.to_string()
        };
        let _ = writeln!(stderr(), "{text}");
    }
}

/// Rows in columns, as wide as their widest cell.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows
            .iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count());
        cells
            .chain(head.get(column).map(|title| title.chars().count()))
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: Vec<&str>| {
        let cells: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(head.to_vec())];
    lines.extend(
        rows.iter()
            .map(|row| line(row.iter().map(String::as_str).collect())),
    );
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [
            vec!["květiny".to_owned(), "on".to_owned()],
            vec!["a".to_owned(), String::new()],
        ];
        assert_eq!(
            table(&["name", "state"], &rows),
            "name     state\nkvětiny  on\na"
        );
    }
}
