//! Names in addresses and files.

/// A name that nobody has: this one, or the next with a number.
pub(super) fn next_free(base: &str, taken: &[String]) -> String {
    let mut slug = base.to_owned();
    let mut number = 1;
    while taken.contains(&slug) {
        number += 1;
        slug = format!("{base}-{number}");
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::next_free;

    #[test]
    fn a_name_that_is_taken_gets_the_first_number_that_is_free() {
        let taken = ["kavarna", "kavarna-2", "kavarna-4"].map(str::to_owned);
        assert_eq!(next_free("kavarna", &taken), "kavarna-3");
        assert_eq!(next_free("reka", &taken), "reka");
    }
}
