//! Small things that many pages show.

use crate::session::Tone;

/// An instant in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// As read: "Today 05:02".
    pub text: String,
    /// With date and zone, for those who ask.
    pub full: String,
    /// RFC 3339, for machines.
    pub machine: String,
}

/// A state in one or two words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chip {
    /// Shape and colour.
    pub tone: Tone,
    /// The word.
    pub word: String,
}

impl Chip {
    /// A state.
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self {
            tone,
            word: word.into(),
        }
    }
}

/// One bank of the bridge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The connection's name in addresses.
    pub slug: String,
    /// The connection's name.
    pub name: String,
    /// The platform's brand name.
    pub platform: String,
}

pub(crate) fn bank(
    services: &mostek_engine::Services,
    bank: &mostek_engine::console::Bank,
) -> Bank {
    Bank {
        slug: bank.slug.clone(),
        name: bank.name.clone(),
        platform: brand(services, &bank.platform),
    }
}

/// The brand name of a platform; its id where this program does not know it.
pub(crate) fn brand(
    services: &mostek_engine::Services,
    platform: &mostek_model::PlatformId,
) -> String {
    services.registry.get(platform).map_or_else(
        || platform.to_string(),
        |found| found.describe().name.to_owned(),
    )
}
