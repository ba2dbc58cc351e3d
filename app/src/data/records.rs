//! Finding records.

use super::{Moment, PageError};
use mostek_model::Outcome;

/// A record in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRow {
    /// Its page.
    pub href: String,
    /// Its stream, in words.
    pub stream: String,
    /// The name people know it by.
    pub title: String,
    /// The person behind it, where that says more.
    pub person: String,
    /// The integration's name.
    pub integration: String,
    /// When it was placed or registered.
    pub dated_at: Option<Moment>,
    /// What it is worth.
    pub total: String,
    /// Status as the shop names it.
    pub status: String,
    /// Its ids in the system; empty while it has none.
    pub became: String,
    /// What became of it, as last recorded.
    pub outcome: Option<Outcome>,
    /// When that was.
    pub outcome_at: Moment,
}

/// Found records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordsPage {
    /// What was looked for.
    pub text: String,
    /// The most exact first.
    pub rows: Vec<RecordRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// The only one there is, by its address.
    pub only: Option<String>,
}

/// Finds records by name, number, e-mail or phone.
pub async fn records(text: String, after: String) -> Result<RecordsPage, PageError> {
    use crate::server;
    use mostek_engine::console;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let begin = (!after.is_empty()).then_some(after.as_str());
    let page = console::search(&services.db, &person.team_id, &text, begin)
        .await
        .map_err(server::trouble)?;
    let when = server::when(&person, &services);
    let became = made::became(&services, &page.records)
        .await
        .map_err(server::trouble)?;
    let rows: Vec<RecordRow> = page
        .records
        .iter()
        .zip(became)
        .map(|(record, became)| made::row(record, became, &when))
        .collect();
    let only = match rows.as_slice() {
        [row] if after.is_empty() => Some(row.href.clone()),
        _ => None,
    };
    Ok(RecordsPage {
        text: text.trim().to_owned(),
        rows,
        next: page.next,
        only,
    })
}

mod made {
    use super::RecordRow;
    use crate::data::record_address;
    use crate::format::When;
    use crate::server;
    use mostek_connectors::contract::{Description, TargetRole};
    use mostek_engine::Services;
    use mostek_engine::console::FoundRecord;
    use mostek_engine::store::{StoreError, bindings};
    use mostek_model::{PlatformId, Stream, Value};
    use std::collections::BTreeMap;

    /// Ids in the system of these records, in the same order. A page holds few integrations and streams.
    pub async fn became(
        services: &Services,
        records: &[FoundRecord],
    ) -> Result<Vec<String>, StoreError> {
        let mut groups: BTreeMap<(&str, &Stream), Vec<usize>> = BTreeMap::new();
        for (place, record) in records.iter().enumerate() {
            let group = (record.integration_id.as_str(), &record.stream);
            groups.entry(group).or_default().push(place);
        }
        let mut ids = vec![String::new(); records.len()];
        for ((_, stream), places) in groups {
            let first = &records[places[0]];
            let platform = PlatformId::new(&first.system_platform);
            let Some(connector) = services.registry.get(&platform) else {
                continue;
            };
            let Some((target, role)) = target(connector.describe(), stream) else {
                continue;
            };
            let key = |place: &usize| match role {
                TargetRole::Person => records[*place].person_id.clone(),
                TargetRole::OfPerson => records[*place].key.clone(),
            };
            let keys: Vec<String> = places.iter().map(key).collect();
            let found = bindings::find(&services.db, &first.integration_id, &target, &keys).await?;
            for place in places {
                let key = key(&place);
                if let Some(binding) = found.iter().find(|binding| binding.source_key == key) {
                    ids[place].clone_from(&binding.target_id);
                }
            }
        }
        Ok(ids)
    }

    /// The target a stream becomes itself: a record of its own, else the person's.
    fn target(description: &Description, stream: &Stream) -> Option<(Stream, TargetRole)> {
        let mut targets: Vec<_> = description
            .targets
            .iter()
            .filter(|target| target.takes.contains(stream))
            .collect();
        targets.sort_by_key(|target| target.role == TargetRole::Person);
        targets
            .first()
            .map(|target| (target.stream.clone(), target.role))
    }

    pub fn row(record: &FoundRecord, became: String, when: &When) -> RecordRow {
        RecordRow {
            href: record_address(&record.slug, record.stream.as_str(), &record.key),
            stream: server::stream_of_one(&record.stream),
            title: if record.title.is_empty() {
                record.key.clone()
            } else {
                record.title.clone()
            },
            person: record.person.clone(),
            integration: record.integration.clone(),
            dated_at: record.dated_at.map(|at| when.moment(at)),
            total: record
                .total
                .clone()
                .map(|total| server::value(&Value::Money(total), when))
                .unwrap_or_default(),
            status: String::new(),
            became,
            outcome: record.outcome,
            outcome_at: when.moment(record.outcome_at),
        }
    }
}
