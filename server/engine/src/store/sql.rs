//! Small helpers for lists of placeholders.

/// `$first, $first+1, …`: `count` placeholders. `count` must not be 0.
pub(crate) fn placeholders(first: usize, count: usize) -> String {
    let mut text = String::with_capacity(count * 6);
    for number in first..first + count {
        if number > first {
            text.push_str(", ");
        }
        text.push('$');
        text.push_str(&number.to_string());
    }
    text
}

/// Most values put into one `in (...)`: well under the limits of both databases.
pub(crate) const MOST_VALUES: usize = 1000;
