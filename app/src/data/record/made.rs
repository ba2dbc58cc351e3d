//! Puts a record into words.

mod became;
mod history;
mod parts;
mod waits;

use super::{Fact, RecordPage, RecordRow};
use crate::data::{bank, record_address};
use crate::format::When;
use crate::server;
use crate::texts::t;
use mostek_engine::Services;
use mostek_engine::console::{self, Became, Bridge};
use mostek_engine::store::integrations::IntegrationState;
use mostek_model::{Role, Value};

use became::became_row;
use history::history_row;
pub use parts::Parts;
use waits::{hint_part, waits_part};

/// The page of a record.
pub fn page(
    services: &Services,
    bridge: &Bridge,
    parts: Parts,
    role: Role,
    when: &When,
) -> RecordPage {
    let record = &parts.record;
    let platform = bridge.system.platform.as_str();
    let others = parts
        .others
        .iter()
        .filter(|other| other.stream != record.stream || other.key != record.key)
        .map(|other| other_row(bridge, other, when))
        .collect();
    let mut became: Vec<&Became> = parts
        .became
        .iter()
        .filter(|became| parts.is_of(became))
        .collect();
    // The record's own first.
    became.sort_by_key(|became| became.of_person);
    RecordPage {
        title: title(record),
        stream: server::stream_of_one(&record.stream),
        stream_name: record.stream.to_string(),
        key: record.key.clone(),
        is_person: parts.is_person(),
        slug: bridge.slug.clone(),
        integration: bridge.name.clone(),
        integration_id: bridge.id.to_string(),
        active: bridge.state == IntegrationState::Active,
        shop: bank(services, &bridge.shop),
        system: bank(services, &bridge.system),
        shop_url: web_address(&record.shop_url),
        outcome: record.outcome,
        outcome_at: when.moment(record.outcome_at),
        facts: facts(record, when),
        person: record.person_name.clone(),
        keys: keys(&parts.keys),
        became: became
            .into_iter()
            .map(|became| became_row(&parts, platform, became, when))
            .collect(),
        others,
        waits: parts
            .waits
            .as_ref()
            .map(|waits| waits_part(bridge, waits, role, when)),
        hint: parts.hint.as_ref().map(|hint| hint_part(hint, when)),
        history: parts
            .history
            .iter()
            .map(|happened| history_row(&parts, platform, happened, when))
            .collect(),
    }
}

fn title(record: &console::RecordPage) -> String {
    if record.title.is_empty() {
        record.key.clone()
    } else {
        record.title.clone()
    }
}

/// An address to link to; anything else a shop sends is no link.
fn web_address(text: &str) -> Option<String> {
    (text.starts_with("https://") || text.starts_with("http://")).then(|| text.to_owned())
}

fn facts(record: &console::RecordPage, when: &When) -> Vec<Fact> {
    let mut facts = vec![(t("record-key"), record.key.clone())];
    let mut add = |label: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            facts.push((t(label), value));
        }
    };
    add("record-status", Some(record.status.clone()));
    let total = record.total.clone().map(Value::Money);
    add(
        "record-total",
        total.map(|total| server::value(&total, when)),
    );
    add(
        "record-date",
        record.dated_at.map(|at| when.moment(at).text),
    );
    facts
}

/// Strong keys first; all that ever were, former ones too.
fn keys(keys: &[(String, String)]) -> Vec<Fact> {
    keys.iter()
        .map(|(kind, value)| {
            let label = match kind.as_str() {
                "email" => t("email"),
                "phone" => t("key-phone"),
                _ => t("key-id"),
            };
            (label, value.clone())
        })
        .collect()
}

fn other_row(bridge: &Bridge, record: &console::RecordPage, when: &When) -> RecordRow {
    let total = record.total.clone().map(Value::Money);
    RecordRow {
        href: record_address(&bridge.slug, record.stream.as_str(), &record.key),
        stream: server::stream_of_one(&record.stream),
        title: title(record),
        person: record.person_name.clone(),
        integration: bridge.name.clone(),
        dated_at: record.dated_at.map(|at| when.moment(at)),
        total: total
            .map(|total| server::value(&total, when))
            .unwrap_or_default(),
        status: record.status.clone(),
        became: String::new(),
        outcome: record.outcome,
        outcome_at: when.moment(record.outcome_at),
    }
}
