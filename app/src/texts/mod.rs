//! Texts of the console in four languages. No word of a page stands anywhere else.

#[cfg(test)]
mod completeness;

use crate::format;
use leptos::prelude::use_context;
pub use mostek_model::Arguments;
use mostek_model::{Catalog, Language};
use std::sync::OnceLock;

/// The Fluent sources of a language, by area of the console.
macro_rules! areas {
    ($language:literal: $($area:literal)*) => {
        &[$(include_str!(concat!("../../texts/", $language, "/", $area, ".ftl"))),*]
    };
}

/// The same areas in every language.
macro_rules! sources {
    ($language:literal) => {
        areas!($language:
            "audit"
            "connections"
            "dashboard"
            "fields"
            "formats"
            "gate"
            "integrations"
            "live"
            "log"
            "notices"
            "overview"
            "people"
            "profile"
            "records"
            "removal"
            "runs"
            "set-up"
            "shell"
            "states"
            "statuses"
            "team"
        )
    };
}

/// The Fluent sources of a language.
pub fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => sources!("en"),
        Language::Cs => sources!("cs"),
        Language::Hu => sources!("hu"),
        Language::Pl => sources!("pl"),
    }
}

/// The catalog of a language, read on first use. A test keeps the sources well-formed.
fn catalog(language: Language) -> Option<&'static Catalog> {
    static CATALOGS: [OnceLock<Option<Catalog>>; 4] = [const { OnceLock::new() }; 4];
    CATALOGS[language as usize]
        .get_or_init(|| Catalog::new(language, sources(language)).ok())
        .as_ref()
}

/// The reader's language: provided by [`crate::App`] to pages, told by the request to server functions.
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_else(crate::server::language)
}

/// The text for a key.
pub fn t(key: &str) -> String {
    t_with(key, Arguments::new())
}

/// The text for a key, with values.
pub fn t_with(key: &str, arguments: Arguments<'_>) -> String {
    in_language(language(), key, &arguments)
}

/// The text for a key that counts something: `$count` chooses the form, `$n` is the number as readers write it.
pub fn counted(key: &str, count: u64) -> String {
    t_with(key, count_of(count))
}

/// The values [`counted`] gives to a text, to add further ones.
pub fn count_of(count: u64) -> Arguments<'static> {
    Arguments::new()
        .number("count", count)
        .text("n", format::number(language(), count))
}

/// The text for a key in a given language.
pub fn in_language(language: Language, key: &str, arguments: &Arguments<'_>) -> String {
    catalog(language).map_or_else(|| key.to_owned(), |catalog| catalog.text(key, arguments))
}

/// The text for a key, if there is one.
pub fn find(language: Language, key: &str, arguments: &Arguments<'_>) -> Option<String> {
    catalog(language)?.find(key, arguments)
}
