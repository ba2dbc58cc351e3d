//! The operators of filters (daktela.md 5).

use std::cmp::Ordering;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Test {
    Equal,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Like,
    Contains,
    Starts,
    Ends,
    Empty,
    In,
}

/// A test and whether it is turned round.
pub(super) fn operator(name: &str) -> Option<(Test, bool)> {
    Some(match name {
        "eq" => (Test::Equal, false),
        "neq" => (Test::Equal, true),
        "lt" => (Test::Less, false),
        "lte" => (Test::AtMost, false),
        "gt" => (Test::Greater, false),
        "gte" => (Test::AtLeast, false),
        "like" => (Test::Like, false),
        "notlike" => (Test::Like, true),
        "contains" => (Test::Contains, false),
        "doesnotcontain" => (Test::Contains, true),
        "startswith" | "begins" => (Test::Starts, false),
        "notbegins" => (Test::Starts, true),
        "endswith" | "ends" => (Test::Ends, false),
        "notends" => (Test::Ends, true),
        "isnull" => (Test::Empty, false),
        "isnotnull" => (Test::Empty, true),
        "in" => (Test::In, false),
        "notin" => (Test::In, true),
        _ => return None,
    })
}

impl Test {
    /// Whether a value passes; `wanted` has at least one text.
    pub(super) fn passes(self, value: &str, wanted: &[String]) -> bool {
        let first = wanted.first().map_or("", String::as_str);
        match self {
            Self::Equal => value == first,
            Self::In => wanted.iter().any(|wanted| value == wanted),
            Self::Less => compare(value, first) == Ordering::Less,
            Self::AtMost => compare(value, first) != Ordering::Greater,
            Self::Greater => compare(value, first) == Ordering::Greater,
            Self::AtLeast => compare(value, first) != Ordering::Less,
            Self::Like => like(value, first),
            Self::Contains => value.contains(first),
            Self::Starts => value.starts_with(first),
            Self::Ends => value.ends_with(first),
            // Every value there is counts against "empty"; the filter turns it round.
            Self::Empty => true,
        }
    }

    /// Text searches never tell upper from lower case.
    pub(super) const fn folds(self) -> bool {
        matches!(
            self,
            Self::Like | Self::Contains | Self::Starts | Self::Ends
        )
    }
}

/// As numbers where both are; else as text, which is also right for dates.
pub(super) fn compare(one: &str, other: &str) -> Ordering {
    match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.total_cmp(&other),
        _ => one.cmp(other),
    }
}

/// SQL LIKE: `%` is any text, `_` any letter; without them it is equality.
fn like(value: &str, pattern: &str) -> bool {
    let mut pattern = pattern.chars();
    match pattern.next() {
        None => value.is_empty(),
        Some('%') => {
            let rest = pattern.as_str();
            (0..=value.len())
                .filter(|&start| value.is_char_boundary(start))
                .any(|start| like(&value[start..], rest))
        }
        Some(letter) => {
            let mut letters = value.chars();
            letters
                .next()
                .is_some_and(|first| letter == '_' || first == letter)
                && like(letters.as_str(), pattern.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn like_needs_its_percent_signs() {
        assert!(like("žaneta příkladová", "%příklad%"));
        assert!(!like("žaneta příkladová", "příklad"));
        assert!(like("abc", "a_c"));
        assert!(!like("abc", "a_"));
    }
}
