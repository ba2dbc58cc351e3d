//! Collects what is wrong, so that one attempt tells everything.

use super::error::Problem;
use std::ops::Range;

/// Problems of one file.
pub(super) struct Report<'t> {
    file: &'t str,
    text: &'t str,
    problems: Vec<Problem>,
}

impl<'t> Report<'t> {
    pub(super) fn new(file: &'t str, text: &'t str) -> Self {
        Self {
            file,
            text,
            problems: Vec::new(),
        }
    }

    /// The line a span begins in, counted from 1.
    pub(super) fn line(&self, span: &Range<usize>) -> usize {
        let before = self.text.as_bytes().iter().take(span.start);
        before.filter(|byte| **byte == b'\n').count() + 1
    }

    pub(super) fn problem(
        &self,
        line: usize,
        what: impl Into<String>,
        hint: impl Into<String>,
    ) -> Problem {
        Problem {
            file: self.file.to_owned(),
            line,
            what: what.into(),
            hint: hint.into(),
        }
    }

    pub(super) fn add(&mut self, line: usize, what: impl Into<String>, hint: impl Into<String>) {
        let problem = self.problem(line, what, hint);
        self.problems.push(problem);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// All problems, by line.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        problems.sort_by_key(|problem| problem.line);
        problems
    }
}

/// More words than this are only listed where none of them is close.
const MOST_LISTED: usize = 16;

/// `Did you mean `x`?` where a known word is close, then what is known.
pub(super) fn suggest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    introduction: &str,
) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let all = format!("{introduction} {}.", known.join(", "));
    match nearest(word, &known) {
        Some(near) if known.len() > MOST_LISTED => format!("Did you mean `{near}`?"),
        Some(near) => format!("Did you mean `{near}`? {all}"),
        None => all,
    }
}

/// The known word that needs the fewest changed letters, if they are few.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = 1 + word.chars().count() / 4;
    let with_distance = known
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate));
    with_distance
        .filter(|(changes, _)| *changes <= allowed)
        .min_by_key(|(changes, _)| *changes)
        .map(|(_, near)| near)
}

/// Letters to add, remove or change (Levenshtein), one row at a time.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (to, cell) in b.iter().zip(row.iter_mut().skip(1)) {
            let changed = diagonal + usize::from(from != *to);
            diagonal = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        row[0] = i + 1;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_to_change_are_counted() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("token", "token"), 0);
    }

    #[test]
    fn only_a_close_word_is_suggested() {
        let known = ["address", "customers_hash", "orders_hash"];
        assert_eq!(nearest("custommers_hash", &known), Some("customers_hash"));
        assert_eq!(nearest("adress", &known), Some("address"));
        assert_eq!(nearest("colour", &known), None);
    }
}
