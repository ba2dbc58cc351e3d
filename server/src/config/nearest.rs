//! The word somebody probably meant.

/// The nearest of the words, if it is near enough to be a slip.
pub(super) fn nearest<'a>(typed: &str, words: &[&'a str]) -> Option<&'a str> {
    let most = (typed.chars().count() / 3).max(1);
    words
        .iter()
        .map(|word| (distance(typed, word), *word))
        .min()
        .filter(|(distance, _)| *distance <= most)
        .map(|(_, word)| word)
}

/// Letters to insert, remove or replace.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let words = ["listen", "public_url", "log"];
        assert_eq!(nearest("lissten", &words), Some("listen"));
        assert_eq!(nearest("publicurl", &words), Some("public_url"));
        assert_eq!(nearest("frogs", &words), None);
    }
}
