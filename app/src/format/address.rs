//! Texts as parts of addresses.

use std::fmt::Write;

/// A text as one step of a path, whatever it holds: letters, digits, `-` and `_` stay, every other byte becomes `~` and
/// two hexadecimal digits. Percent signs would not do: a key of two dots would be taken for the parent.
pub fn path_step(text: &str) -> String {
    let mut step = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') {
            step.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(step, "~{byte:02x}");
        }
    }
    step
}

/// Reads what [`path_step`] wrote; none for anything else.
pub fn of_path_step(step: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(step.len());
    let mut rest = step.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'~' {
            bytes.push(*first);
            continue;
        }
        let (digits, after) = rest.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

/// A text as a value in a query.
pub fn query_value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            value.push(char::from(byte));
        } else {
            let _ = write!(value, "%{byte:02X}");
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_key_is_a_step_of_a_path_and_comes_back() {
        for key in ["2026000101", "..", "a/b?c=d&e#f", "50 % ~", "č. 7", "~", ""] {
            let step = path_step(key);
            assert!(
                step.bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte)),
                "{step}"
            );
            assert_eq!(of_path_step(&step).as_deref(), Some(key));
        }
        for garbled in ["~", "~4", "~zz", "~ff"] {
            assert_eq!(of_path_step(garbled), None, "{garbled}");
        }
    }
}
