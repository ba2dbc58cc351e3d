//! The log of a run as a file for spreadsheets, in the reader's language.

use crate::components::outcome_word;
use crate::data::log_row;
use crate::format::When;
use crate::texts::in_language;
use jiff::Timestamp;
use leptos::prelude::{Owner, provide_context};
use mostek_engine::Services;
use mostek_engine::console::{LogEntry, RunSummary};
use mostek_engine::people::{SignedIn, Visitor};
use mostek_model::{Arguments, Language};

/// Tells spreadsheets that the text is UTF-8.
const MARK: char = '\u{feff}';

/// The columns, by the keys of their heads.
const COLUMNS: [&str; 8] = [
    "column-time",
    "column-flow",
    "column-key",
    "column-record",
    "column-person",
    "column-outcome",
    "column-what",
    "column-changes",
];

/// Puts records into lines.
pub struct LogCsv {
    person: SignedIn,
    when: When,
    target: String,
    slug: String,
    started: Timestamp,
}

impl LogCsv {
    /// For this reader and run.
    pub fn new(services: &Services, person: &SignedIn, run: &RunSummary) -> Self {
        Self {
            person: person.clone(),
            when: super::when(person, services),
            target: run.system.platform.to_string(),
            slug: run.slug.clone(),
            started: run.started_at.unwrap_or(run.requested_at),
        }
    }

    /// `kavarna-2026-11-18.csv`.
    pub fn file_name(&self) -> String {
        let safe = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let slug: String = self.slug.chars().filter(|letter| safe(*letter)).collect();
        let day: String = self.when.sortable(self.started).chars().take(10).collect();
        format!("{slug}-{day}.csv")
    }

    /// The first line.
    pub fn head(&self) -> String {
        let heads = COLUMNS.map(|key| in_language(self.person.language, key, &Arguments::new()));
        format!("{MARK}{}", self.line(&heads))
    }

    /// A line for each record.
    pub fn rows(&self, entries: Vec<LogEntry>) -> String {
        // Words ask who reads them, as on a page.
        let owner = Owner::new();
        let rows = owner.with(|| {
            provide_context(Visitor(Some(self.person.clone())));
            provide_context(self.person.language);
            entries.into_iter().map(|entry| self.row(entry)).collect()
        });
        owner.cleanup();
        rows
    }

    fn row(&self, entry: LogEntry) -> String {
        let at = self.when.sortable(entry.at);
        let row = log_row(entry, &self.target, &self.when);
        let changes: Vec<String> = row
            .changes
            .iter()
            .map(|change| format!("{}: {} → {}", change.field, change.before, change.after))
            .collect();
        self.line(&[
            at,
            row.stream,
            row.key,
            row.title,
            row.person,
            outcome_word(row.outcome),
            row.what,
            changes.join("; "),
        ])
    }

    fn line(&self, cells: &[String; COLUMNS.len()]) -> String {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        let mut line = cells.join(self.separator());
        line.push_str("\r\n");
        line
    }

    /// What spreadsheets expect where the comma belongs to numbers.
    fn separator(&self) -> &'static str {
        match self.person.formats {
            Language::En => ",",
            Language::Cs | Language::Hu | Language::Pl => ";",
        }
    }
}

/// A cell in quotes. What a spreadsheet would take for a formula begins with an apostrophe.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let apostrophe = if formula { "'" } else { "" };
    format!("\"{apostrophe}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        assert_eq!(
            quoted("Kavárna \"U Řeky\", s.r.o."),
            "\"Kavárna \"\"U Řeky\"\", s.r.o.\""
        );
        for formula in ["=1+1", "+420 601", "-5", "@sum", "\tx", "\rx"] {
            assert_eq!(quoted(formula), format!("\"'{formula}\""));
        }
        assert_eq!(quoted("a=b"), "\"a=b\"");
        assert_eq!(quoted(""), "\"\"");
    }
}
