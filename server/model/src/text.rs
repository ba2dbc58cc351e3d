//! Texts in four languages, in Fluent form, with plural rules of each language.

use crate::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;

/// Named values put into a text.
#[derive(Clone, Debug, Default)]
pub struct Arguments<'a>(Vec<(Cow<'a, str>, FluentValue<'a>)>);

impl<'a> Arguments<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text value.
    #[must_use]
    pub fn text(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.0
            .push((name.into(), FluentValue::String(value.into())));
        self
    }

    /// A number: chooses the plural form; written without grouping unless the text says otherwise.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'a, str>>, value: u64) -> Self {
        self.0.push((name.into(), FluentValue::from(value)));
        self
    }
}

/// A catalog could not be built from its files.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// A file is not in Fluent form.
    #[error("texts for `{language}` are malformed: {errors}")]
    Malformed {
        /// Language of the file.
        language: &'static str,
        /// What the parser said.
        errors: String,
    },
    /// A key stands in two files.
    #[error("texts for `{language}` repeat a key: {errors}")]
    Repeated {
        /// Language of the file.
        language: &'static str,
        /// Which ones.
        errors: String,
    },
}

/// All texts of one language.
pub struct Catalog {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// Reads Fluent sources of one language.
    pub fn new(language: Language, sources: &[&str]) -> Result<Self, CatalogError> {
        let code = language.code();
        let identifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would show up in titles, mails and copied text.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource =
                FluentResource::try_new((*source).to_owned()).map_err(|(_, errors)| {
                    CatalogError::Malformed {
                        language: code,
                        errors: format!("{errors:?}"),
                    }
                })?;
            bundle
                .add_resource(resource)
                .map_err(|errors| CatalogError::Repeated {
                    language: code,
                    errors: format!("{errors:?}"),
                })?;
        }
        Ok(Self { language, bundle })
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// True when the catalog has this text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// The text for a key, if there is one.
    pub fn find(&self, key: &str, arguments: &Arguments<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let values: FluentArgs<'_> = arguments
            .0
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&values), &mut errors)
                .into_owned(),
        )
    }

    /// The text for a key. A missing key shows itself; a test keeps the files complete.
    pub fn text(&self, key: &str, arguments: &Arguments<'_>) -> String {
        self.find(key, arguments).unwrap_or_else(|| key.to_owned())
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn czech_orders_are_counted_in_three_forms() {
        let source = "orders = { $count ->\n    [one] { $count } objednávka\n    [few] { $count } objednávky\n   *[other] { $count } objednávek\n }\n";
        let catalog = Catalog::new(Language::Cs, &[source]).expect("a catalog");
        let words: Vec<_> = [1, 3, 5]
            .map(|n| catalog.text("orders", &Arguments::new().number("count", n)))
            .into();
        assert_eq!(words, ["1 objednávka", "3 objednávky", "5 objednávek"]);
    }
}
