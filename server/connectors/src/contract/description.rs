//! What a platform is and can do.

use super::Setting;
use mostek_model::{FieldMapping, Language, PlatformId, Side, StatusMapping, Stream};
use std::time::Duration;

/// Name under which every shop offers the vocabulary of its order statuses.
pub const ORDER_STATUSES: &str = "order_statuses";

/// What a target stream stands for in the middle; this is all the engine knows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetRole {
    /// One record per person.
    Person,
    /// One record per source record, hanging on the person's record in the [`TargetRole::Person`] stream.
    OfPerson,
}

/// How harmless a repeated create is (P4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Our key makes a repeat harmless.
    Keyed,
    /// Not keyed, but what was created can be looked up.
    Findable,
    /// Neither; never sent again by itself.
    Blind,
}

/// How existing records are found before one is created.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// By a pass over their keys.
    Scan,
    /// Not at all; only our own key tells.
    None,
}

/// A source field offered to mappings; its text is `{platform}-field-{name}` or the engine's `field-{name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceField {
    /// Name used in mappings.
    pub name: &'static str,
}

/// A stream a platform can be read from.
#[derive(Clone, Debug)]
pub struct SourceStream {
    /// Its name in the middle.
    pub stream: Stream,
    /// Reads can be limited to what changed since; else an incremental run reads all and compares.
    pub incremental: bool,
}

/// A stream a platform can be written to.
#[derive(Clone, Debug)]
pub struct TargetStream {
    /// Its name, the platform's own.
    pub stream: Stream,
    /// What it stands for.
    pub role: TargetRole,
    /// Source streams that fill it.
    pub takes: Vec<Stream>,
    /// Repeats of creates.
    pub safety: Safety,
    /// Finding what is there.
    pub lookup: Lookup,
    /// Most changes in one request.
    pub batch: usize,
    /// Updates must carry all required fields, so that those we do not change are read first and sent back as they are.
    pub whole_updates: bool,
}

/// Requests an account may get.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// Sustained requests per second.
    pub per_second: f64,
    /// Requests under way at once.
    pub at_once: usize,
    /// Longest time one request may take.
    pub timeout: Duration,
}

/// Default mappings of a system for what a shop sends: accepting everything works.
#[derive(Clone, Debug, Default)]
pub struct MappingDefaults {
    /// Rows by source stream and target stream.
    pub fields: Vec<(Stream, Stream, Vec<FieldMapping>)>,
    /// The status table's start, by source stream.
    pub statuses: Vec<(Stream, StatusMapping)>,
}

/// A step of "where to find it", as a text key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Keys of the steps' texts, in order.
    pub steps: &'static [&'static str],
}

/// A platform as the console, the file form and the engine see it.
#[derive(Clone, Debug)]
pub struct Description {
    /// Its id in files, storage and addresses.
    pub platform: PlatformId,
    /// Its brand name, the same in all languages.
    pub name: &'static str,
    /// Which bank of the bridge it stands on.
    pub side: Side,
    /// The connection's form.
    pub connection: &'static [Setting],
    /// The form of this side in an integration.
    pub integration: &'static [Setting],
    /// Streams it can be read from.
    pub sources: Vec<SourceStream>,
    /// Streams it can be written to.
    pub targets: Vec<TargetStream>,
    /// Names of vocabularies.
    pub vocabularies: &'static [&'static str],
    /// Default mappings when this is the target.
    pub defaults: MappingDefaults,
    /// Where to find the credentials.
    pub help: Topic,
    /// Fluent texts by language.
    pub texts: fn(Language) -> &'static str,
}
