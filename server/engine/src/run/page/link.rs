//! Finds records that were in the target before, so that a person gets no second one (P10).

use super::draft::Draft;
use crate::identity::{NormalKey, Person, names_agree};
use crate::run::context::{RunContext, local};
use crate::run::scan::normal_keys;
use crate::store::target_keys::{self, TargetKey};
use mostek_connectors::contract::{ExistingRecord, KeyKind, Lookup, PlatformError, TargetStream};
use mostek_model::Reason;
use std::collections::{BTreeMap, BTreeSet};

/// Links drafts without a binding to what is in the target; returns why some must wait, by their place.
pub async fn link(
    context: &RunContext,
    target: &TargetStream,
    drafts: &mut [Draft],
    persons: &[&Person],
) -> Result<BTreeMap<usize, Reason>, PlatformError> {
    let mut held = BTreeMap::new();
    if target.lookup == Lookup::None {
        return Ok(held);
    }
    let wanted: BTreeSet<NormalKey> = drafts
        .iter()
        .zip(persons)
        .filter(|(draft, _)| draft.binding.is_none())
        .flat_map(|(_, person)| {
            person
                .keys
                .iter()
                .filter(|key| key.kind != KeyKind::Id)
                .cloned()
        })
        .collect();
    let wanted: Vec<NormalKey> = wanted.into_iter().collect();
    let found = target_keys::find(
        &context.services.db,
        &context.integration.id,
        &target.stream,
        &wanted,
    )
    .await
    .map_err(local)?;
    let mut links = Vec::new();
    for (place, (draft, person)) in drafts.iter().zip(persons).enumerate() {
        if draft.binding.is_some() {
            continue;
        }
        let own = context.system.connector.own_id(
            &target.stream,
            &context.system.settings,
            &draft.source_key,
        );
        match choose(&found, person, own.as_deref()) {
            Choice::None => {}
            Choice::One { id, by_phone } => links.push(Link {
                place,
                ours: own.as_ref() == Some(&id),
                id,
                by_phone,
            }),
            Choice::Several(count) => {
                let reason = Reason::new("reason-several-contacts")
                    .with("count", count.to_string())
                    .with("name", &person.name)
                    .with("platform", context.system.name());
                held.insert(place, reason);
            }
        }
    }
    adopt(context, target, drafts, persons, &links).await?;
    Ok(held)
}

struct Link {
    place: usize,
    id: String,
    ours: bool,
    by_phone: bool,
}

async fn adopt(
    context: &RunContext,
    target: &TargetStream,
    drafts: &mut [Draft],
    persons: &[&Person],
    links: &[Link],
) -> Result<(), PlatformError> {
    if links.is_empty() {
        return Ok(());
    }
    let ids: BTreeSet<&String> = links.iter().map(|link| &link.id).collect();
    let ids: Vec<String> = ids.into_iter().cloned().collect();
    let system = &context.system;
    let records = system
        .connector
        .fetch(&system.access, &target.stream, &system.settings, &ids)
        .await?;
    let records: BTreeMap<&str, &ExistingRecord> = records
        .iter()
        .map(|record| (record.id.as_str(), record))
        .collect();
    for link in links {
        let Some(record) = records.get(link.id.as_str()) else {
            continue;
        };
        if !holds(link, record, persons[link.place], &context.country) {
            continue;
        }
        drafts[link.place].adopt(record, link.ours);
    }
    Ok(())
}

/// What a pass saw may be old: the record itself must still carry the person's e-mail. A phone alone links only to a
/// record without an e-mail and with an agreeing name.
fn holds(link: &Link, record: &ExistingRecord, person: &Person, country: &str) -> bool {
    if link.by_phone {
        let has_email = record.keys.iter().any(|key| key.kind == KeyKind::Email);
        return !has_email && names_agree(&record.title, &person.name);
    }
    let keys = normal_keys(record, country);
    keys.iter()
        .any(|key| key.kind == KeyKind::Email && person.keys.contains(key))
}

enum Choice {
    None,
    One { id: String, by_phone: bool },
    Several(usize),
}

fn choose(found: &[TargetKey], person: &Person, own: Option<&str>) -> Choice {
    let with = |kind: KeyKind| -> BTreeSet<&str> {
        found
            .iter()
            .filter(|found| found.key.kind == kind && person.keys.contains(&found.key))
            .map(|found| found.target.as_str())
            .collect()
    };
    let by_email = with(KeyKind::Email);
    if let Some(own) = own.filter(|own| by_email.contains(own)) {
        return Choice::One {
            id: own.to_owned(),
            by_phone: false,
        };
    }
    let mut targets = by_email.iter();
    match (targets.next(), by_email.len()) {
        (Some(id), 1) => {
            return Choice::One {
                id: (*id).to_owned(),
                by_phone: false,
            };
        }
        (Some(_), count) => return Choice::Several(count),
        (None, _) if person.has(KeyKind::Email) => return Choice::None,
        (None, _) => {}
    }
    let by_phone = with(KeyKind::Phone);
    match (by_phone.first(), by_phone.len()) {
        (Some(id), 1) => Choice::One {
            id: (*id).to_owned(),
            by_phone: true,
        },
        _ => Choice::None,
    }
}
