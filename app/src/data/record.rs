//! One record: what became of it, whose it is, and what happened to it.

use super::{Bank, ChangeRow, Moment, PageError, RecordRow};
use crate::format::path_step;
use mostek_model::Outcome;

/// The address of a record's page; its key may hold any character.
pub fn record_address(slug: &str, stream: &str, key: &str) -> String {
    format!("/records/{slug}/{}/{}", path_step(stream), path_step(key))
}

/// A label and a value.
pub type Fact = (String, String);

/// What a record became in the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BecameRow {
    /// The system's name for it.
    pub stream: String,
    /// The system's id.
    pub id: String,
    /// Its page in the system, where the connector can tell.
    pub url: Option<String>,
    /// We made it, or it was there before.
    pub origin: String,
    /// When it was last written.
    pub written_at: Moment,
    /// What was last written.
    pub fields: Vec<Fact>,
}

/// Something that happened to the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// When.
    pub at: Moment,
    /// In which run.
    pub run: String,
    /// What became of it.
    pub outcome: Outcome,
    /// In words.
    pub what: String,
    /// Before and after.
    pub changes: Vec<ChangeRow>,
}

/// Why a record is not delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitsPart {
    /// As what it counts.
    pub outcome: Option<Outcome>,
    /// Why, with the platform's own answer.
    pub why: String,
    /// Which field, since when, how often, in which run.
    pub facts: Vec<Fact>,
    /// The run of the last try.
    pub run: String,
    /// Where the cause is mended: address and what to press.
    pub mend: Option<(String, String)>,
    /// What is kept of it; none for roles that may not see it.
    pub payload: Option<String>,
}

/// What came of asking for this record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HintPart {
    /// In words.
    pub text: String,
    /// Why, where there is a why.
    pub why: Option<String>,
    /// The run that looked at it.
    pub run: Option<String>,
    /// It still waits for its turn.
    pub open: bool,
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordPage {
    /// The name people know it by.
    pub title: String,
    /// Its stream, in words.
    pub stream: String,
    /// Its stream, as stored.
    pub stream_name: String,
    /// The source's key.
    pub key: String,
    /// It is a person rather than something of a person.
    pub is_person: bool,
    /// The integration's name in addresses.
    pub slug: String,
    /// The integration's name.
    pub integration: String,
    /// The integration's id, for forms.
    pub integration_id: String,
    /// The integration runs.
    pub active: bool,
    /// The shop.
    pub shop: Bank,
    /// The system.
    pub system: Bank,
    /// Its page in the shop's administration.
    pub shop_url: Option<String>,
    /// What became of it, as last recorded.
    pub outcome: Option<Outcome>,
    /// When that was.
    pub outcome_at: Moment,
    /// Key, status, worth, date, as the shop gave them.
    pub facts: Vec<Fact>,
    /// The person behind it, by name.
    pub person: String,
    /// What identifies the person.
    pub keys: Vec<Fact>,
    /// What it became in the system.
    pub became: Vec<BecameRow>,
    /// The person's other records, the newest first.
    pub others: Vec<RecordRow>,
    /// Why it is not delivered.
    pub waits: Option<WaitsPart>,
    /// What came of asking for it.
    pub hint: Option<HintPart>,
    /// What happened to it, newest first.
    pub history: Vec<HistoryRow>,
}

/// Reads one record. `stream` and `key` as they stand in its address.
pub async fn record(
    integration: String,
    stream: String,
    key: String,
) -> Result<RecordPage, PageError> {
    use crate::format::of_path_step;
    use crate::server;
    use mostek_engine::console;
    use mostek_model::{Role, Stream};

    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let (db, team) = (&services.db, &person.team_id);
    let (Some(stream), Some(key)) = (of_path_step(&stream), of_path_step(&key)) else {
        return Err(PageError::not_found());
    };
    let stream = Stream::new(stream);
    let bridge = console::bridge(db, team, &integration)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let parts = made::Parts::read(&services, team, &bridge, &stream, &key)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let when = server::when(&person, &services);
    Ok(made::page(&services, &bridge, parts, person.role, &when))
}

mod made;
