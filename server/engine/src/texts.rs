//! Texts of the engine and of all connectors, in the reader's language.

use mostek_connectors::contract::FormError;
use mostek_connectors::http::AddressPolicy;
use mostek_connectors::registry::Registry;
use mostek_model::{Arguments, Catalog, Language, Reason};
use std::sync::LazyLock;

static CATALOGS: LazyLock<Vec<Catalog>> =
    LazyLock::new(|| Language::ALL.into_iter().filter_map(catalog).collect());

fn own(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../texts/en.ftl"),
        Language::Cs => include_str!("../texts/cs.ftl"),
        Language::Hu => include_str!("../texts/hu.ftl"),
        Language::Pl => include_str!("../texts/pl.ftl"),
    }
}

/// All Fluent sources of a language.
fn sources(language: Language) -> Vec<&'static str> {
    let registry = Registry::all(AddressPolicy::default());
    let connectors = registry
        .iter()
        .map(|connector| (connector.describe().texts)(language));
    [
        own(language),
        mostek_connectors::http::texts(language),
        mostek_connectors::spool::texts(language),
    ]
    .into_iter()
    .chain(connectors)
    .collect()
}

fn catalog(language: Language) -> Option<Catalog> {
    match Catalog::new(language, &sources(language)) {
        Ok(catalog) => Some(catalog),
        Err(error) => {
            tracing::error!("{error}");
            None
        }
    }
}

fn in_language(language: Language) -> Option<&'static Catalog> {
    CATALOGS
        .iter()
        .find(|catalog| catalog.language() == language)
}

/// The text for a key, if there is one.
pub fn find(language: Language, key: &str, arguments: &Arguments<'_>) -> Option<String> {
    in_language(language)?.find(key, arguments)
}

/// The text for a key. A missing key shows itself; tests keep the files complete.
pub fn text(language: Language, key: &str, arguments: &Arguments<'_>) -> String {
    find(language, key, arguments).unwrap_or_else(|| key.to_owned())
}

/// A reason in words; the platform's own answer is quoted behind it.
pub fn reason(language: Language, reason: &Reason) -> String {
    let arguments = reason
        .values
        .iter()
        .fold(Arguments::new(), |arguments, (name, value)| {
            match value.parse::<u64>() {
                // Numbers choose plural forms, but ids with leading zeros stay as they are.
                Ok(number) if number.to_string() == *value => {
                    arguments.number(name.as_str(), number)
                }
                _ => arguments.text(name.as_str(), value.as_str()),
            }
        });
    let words = text(language, &reason.code, &arguments);
    match &reason.answer {
        Some(answer) => text(
            language,
            "reason-answered",
            &Arguments::new()
                .text("words", words)
                .text("answer", answer.as_str()),
        ),
        None => words,
    }
}

/// A wrong field of a form in words.
pub fn form_error(language: Language, platform: &str, error: &FormError) -> String {
    let arguments = error
        .values
        .iter()
        .fold(Arguments::new(), |arguments, (name, value)| {
            arguments.text(name.as_str(), value.as_str())
        });
    let platform_key = format!("{platform}-{}", error.code);
    find(language, &platform_key, &arguments)
        .unwrap_or_else(|| text(language, &error.code, &arguments))
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn keys(language: Language) -> BTreeSet<&'static str> {
        own(language)
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .filter(|key| !key.starts_with(' '))
            .collect()
    }

    #[test]
    fn every_language_has_the_same_texts() {
        for language in Language::ALL {
            assert_eq!(keys(language), keys(Language::En), "{language:?}");
            assert!(in_language(language).is_some(), "{language:?}");
        }
    }

    fn sources_below(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources_below(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(&std::fs::read_to_string(path).expect("a source file"));
            }
        }
    }

    #[test]
    fn every_code_in_the_engine_has_a_text() {
        let mut all = String::new();
        sources_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
        let known = keys(Language::En);
        for piece in all.split('"') {
            let is_code = ["reason-", "event-", "form-"]
                .iter()
                .any(|prefix| piece.starts_with(prefix) && piece.len() > prefix.len())
                && piece
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            if is_code {
                assert!(known.contains(piece), "{piece} has no text");
            }
        }
    }
}
