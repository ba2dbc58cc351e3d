//! Lists for the forms and the status table (dossier 7).

use super::client::Api;
use super::query::{MOST, Query};
use super::row::name_of;
use crate::contract::{Access, PlatformError, PlatformErrorKind, VocabularyEntry};
use mostek_model::Reason;
use serde_json::Value as Json;

/// Our names of the lists, and the platform's.
const MODELS: [(&str, &str); 3] = [
    ("databases", "crmDatabases"),
    ("record_types", "crmRecordsTypes"),
    ("statuses", "statuses"),
];

/// Our names.
pub(super) const NAMES: &[&str] = &["databases", "record_types", "statuses"];

/// All entries of a list.
pub(super) async fn vocabulary(
    access: &Access,
    name: &str,
) -> Result<Vec<VocabularyEntry>, PlatformError> {
    let api = Api::new(access)?;
    let Some((_, model)) = MODELS.iter().find(|(ours, _)| *ours == name) else {
        let reason = Reason::new("reason-daktela-no-vocabulary").with("name", name);
        return Err(PlatformError::new(PlatformErrorKind::NotFound, reason));
    };
    let mut entries: Vec<VocabularyEntry> = Vec::new();
    let mut skip = 0;
    loop {
        let query = Query::page(skip, MOST).only(&["name", "title"]);
        let list = api
            .list(model, &query)
            .await?
            .map_err(|complaint| api.refused(&complaint))?;
        let read = list.rows.len();
        for entry in list.rows.iter().filter_map(entry) {
            if entries.iter().all(|known| known.value != entry.value) {
                entries.push(entry);
            }
        }
        skip += read;
        if read == 0 || list.total.map_or(read < MOST, |total| skip >= total) {
            return Ok(entries);
        }
    }
}

fn entry(row: &Json) -> Option<VocabularyEntry> {
    let value = name_of(row)?;
    let title = row
        .get("title")
        .and_then(Json::as_str)
        .filter(|title| !title.trim().is_empty());
    Some(VocabularyEntry {
        title: title.unwrap_or(&value).to_owned(),
        value,
        count: None,
    })
}
