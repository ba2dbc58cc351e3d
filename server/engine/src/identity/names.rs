//! Comparing names as people read them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// True when two names have the same words, in any order, without regard to case, marks and titles' dots.
/// An empty name agrees with nothing.
pub fn names_agree(a: &str, b: &str) -> bool {
    let (a, b) = (name_words(a), name_words(b));
    !a.is_empty() && a == b
}

/// Small letters without marks and surrounding blanks, as people type when they look for something.
pub fn plain_text(text: &str) -> String {
    text.trim()
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .collect::<String>()
        .to_lowercase()
}

/// The words of a name, small, without marks, sorted.
pub(super) fn name_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = plain_text(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_names_and_missing_marks_make_no_difference() {
        assert!(names_agree("Žaneta Příkladová", "prikladova zaneta"));
        assert!(!names_agree("Jan Novák", "Jana Nováková"));
        assert!(!names_agree("", ""));
    }
}
