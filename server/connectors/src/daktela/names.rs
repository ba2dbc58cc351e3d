//! Our key of a record at the target: its `name`, settable once and unique (dossier 6). It makes creates keyed (P4) and
//! keeps the shops of one system apart (P11).

use sha2::{Digest, Sha256};

/// Longest name we make; the platform's own limit is not published, the one of statuses is 255.
const LONGEST: usize = 96;
/// How much of the namespace stays readable in a name that had to be shortened.
const READABLE: usize = 32;

/// `{namespace}_{letter}_{source key}`, in characters that need no encoding in an address.
///
/// Different inputs give different names even where the platform's database ignores letter case.
pub(super) fn name(namespace: &str, letter: char, source_key: &str) -> String {
    let space = escape(namespace);
    let full = format!("{space}_{letter}_{}", escape(source_key));
    if full.len() <= LONGEST {
        return full;
    }
    let digest = hex::encode(Sha256::digest(full.as_bytes()));
    let readable: String = space.chars().take(READABLE).collect();
    // A doubled underscore never comes out of `escape`: shortened names meet no full one.
    format!("{readable}_{letter}__{}", &digest[..40])
}

/// Small letters, digits and dashes stay; every other byte becomes `_` and two hexadecimal digits.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => escaped.push(char::from(byte)),
            other => escaped.push_str(&format!("_{other:02x}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usual_order_number_stays_readable() {
        assert_eq!(name("eshop-cz", 'o', "2026000101"), "eshop-cz_o_2026000101");
    }

    #[test]
    fn different_keys_never_share_a_name() {
        let keys = [
            name("a", 'c', "c_"),
            name("a_c", 'c', "5f"),
            name("a", 'o', "c_"),
            name("a", 'c', "C_"),
            name("a", 'c', "x/y"),
            name("a", 'c', "x y"),
            name("a", 'c', "ž"),
            name("a", 'c', &"k".repeat(200)),
            name("a", 'c', &"k".repeat(201)),
            name(&"n".repeat(200), 'c', "1"),
            name(&"n".repeat(201), 'c', "1"),
        ];
        let lower: std::collections::BTreeSet<_> =
            keys.iter().map(|key| key.to_lowercase()).collect();
        assert_eq!(lower.len(), keys.len());
    }

    #[test]
    fn a_name_needs_no_encoding_and_stays_short() {
        for key in [
            "2026/001",
            "a b?c=d&e",
            "příliš žluťoučký kůň úpěl ďábelské ódy",
            &"9".repeat(500),
        ] {
            let made = name("Obchod č. 1", 'o', key);
            assert!(made.len() <= LONGEST, "{made}");
            assert!(
                made.bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'),
                "{made}"
            );
        }
    }
}
