//! Names in addresses and files.

/// A name as it stands in addresses and files: small letters without marks, digits, dashes.
pub fn slug_of(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut slug = String::new();
    for letter in name.nfd().flat_map(char::to_lowercase) {
        match letter {
            'ł' => slug.push('l'),
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            letter if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    let slug = slug.trim_matches('-');
    if slug.is_empty() {
        "connection".to_owned()
    } else {
        slug.chars().take(60).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_an_address_without_marks() {
        assert_eq!(slug_of("Kavárna U Řeky"), "kavarna-u-reky");
        assert_eq!(slug_of("Bławatek – Rękodzieło"), "blawatek-rekodzielo");
        assert_eq!(slug_of("…"), "connection");
    }
}
