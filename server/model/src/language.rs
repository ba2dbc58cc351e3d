//! The languages the console speaks.

use serde::{Deserialize, Serialize};

/// A language with a full set of texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Czech.
    Cs,
    /// Hungarian.
    Hu,
    /// Polish.
    Pl,
}

/// The code is none of ours.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("`{0}` is none of the languages en, cs, hu, pl")]
pub struct UnknownLanguage(pub String);

impl Language {
    /// All languages.
    pub const ALL: [Self; 4] = [Self::En, Self::Cs, Self::Hu, Self::Pl];

    /// ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cs => "cs",
            Self::Hu => "hu",
            Self::Pl => "pl",
        }
    }

    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Cs => "Čeština",
            Self::Hu => "Magyar",
            Self::Pl => "Polski",
        }
    }

    /// The best of our languages for an `Accept-Language` header; Slovak readers get Czech.
    pub fn from_accept_language(header: &str) -> Self {
        let mut wishes: Vec<(f32, Self)> = header.split(',').filter_map(wish).collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes
            .first()
            .map(|(_, language)| *language)
            .unwrap_or_default()
    }
}

fn wish(part: &str) -> Option<(f32, Language)> {
    let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
    let quality = parameters
        .trim()
        .strip_prefix("q=")
        .and_then(|q| q.parse().ok())
        .unwrap_or(1.0);
    let primary = tag.trim().split('-').next()?.to_ascii_lowercase();
    let language = if primary == "sk" {
        Some(Language::Cs)
    } else {
        primary.parse().ok()
    }?;
    Some((quality, language))
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_language_wished_most_of_those_we_have() {
        assert_eq!(
            Language::from_accept_language("de-AT,de;q=0.9,hu;q=0.4,pl;q=0.7"),
            Language::Pl
        );
        assert_eq!(Language::from_accept_language("sk"), Language::Cs);
        assert_eq!(Language::from_accept_language("ja"), Language::En);
    }
}
