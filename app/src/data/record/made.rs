//! Puts a record into words.

use super::{BecameRow, ChangeRow, Fact, HintPart, HistoryRow, RecordPage, RecordRow, WaitsPart};
use crate::components::outcome_word;
use crate::data::undelivered::mend;
use crate::data::{bank, record_address};
use crate::format::When;
use crate::server;
use crate::texts::{counted, language, t, t_with};
use mostek_connectors::contract::{ConnectionSettings, Connector, SideSettings, TargetRole};
use mostek_engine::Services;
use mostek_engine::console::{self, Became, Bridge, Happened, Waits};
use mostek_engine::store::hints::Hint;
use mostek_engine::store::integrations::IntegrationState;
use mostek_engine::store::undelivered::Payload;
use mostek_engine::store::{StoreError, connections, hints, integrations};
use mostek_engine::vocabulary::{Side, known_fields};
use mostek_model::{Arguments, Body, Outcome, Role, Stream, TeamId, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Entries of the history shown.
const HISTORY: i64 = 50;
/// Records of a person shown.
const OTHERS: i64 = 50;

/// Everything that is known of a record.
pub struct Parts {
    record: console::RecordPage,
    others: Vec<console::RecordPage>,
    keys: Vec<(String, String)>,
    became: Vec<Became>,
    history: Vec<Happened>,
    waits: Option<Waits>,
    hint: Option<Hint>,
    connector: Option<Arc<dyn Connector>>,
    settings: ConnectionSettings,
    titles: BTreeMap<(Stream, String), String>,
}

impl Parts {
    /// Reads it; none when the team has no such record.
    pub async fn read(
        services: &Services,
        team: &TeamId,
        bridge: &Bridge,
        stream: &Stream,
        key: &str,
    ) -> Result<Option<Self>, StoreError> {
        let (db, id) = (&services.db, &bridge.id);
        let Some(record) = console::record(db, team, id, stream, key).await? else {
            return Ok(None);
        };
        let person = record.person.as_str();
        let titles = titles(services, team, bridge).await?;
        let settings = connections::get(db, team, &bridge.system.id)
            .await?
            .map(|connection| ConnectionSettings {
                plain: connection.plain,
                ..ConnectionSettings::default()
            })
            .unwrap_or_default();
        Ok(Some(Self {
            others: console::records_of(db, team, id, person, OTHERS).await?,
            keys: console::person_keys(db, team, id, person).await?,
            became: console::became(db, team, id, key, person).await?,
            history: console::history(db, team, id, stream, key, HISTORY).await?,
            waits: console::waits(db, team, id, stream, key).await?,
            hint: hints::of_records(db, team, id, stream, &[key])
                .await?
                .pop()
                .map(|(_, hint)| hint),
            connector: services.registry.get(&bridge.system.platform),
            settings,
            titles,
            record,
        }))
    }

    /// A field by its connector's words, else by the label the platform gives it.
    fn field(&self, platform: &str, stream: &Stream, field: &str) -> String {
        let known = server::engine_text(language(), &format!("{platform}-field-{field}"));
        known
            .or_else(|| {
                self.titles
                    .get(&(stream.clone(), field.to_owned()))
                    .cloned()
            })
            .unwrap_or_else(|| field.to_owned())
    }

    /// True for what is the record's own or its person's, not another stream's record under an equal key.
    fn is_of(&self, became: &Became) -> bool {
        let Some(connector) = &self.connector else {
            return false;
        };
        connector.describe().targets.iter().any(|target| {
            target.stream == became.stream
                && target.takes.contains(&self.record.stream)
                && (target.role == TargetRole::Person) == became.of_person
        })
    }

    fn is_person(&self) -> bool {
        self.connector.as_ref().is_some_and(|connector| {
            !connector.describe().targets.iter().any(|target| {
                target.role == TargetRole::OfPerson && target.takes.contains(&self.record.stream)
            })
        })
    }
}

/// Labels of the system's fields, as far as they were ever fetched.
async fn titles(
    services: &Services,
    team: &TeamId,
    bridge: &Bridge,
) -> Result<BTreeMap<(Stream, String), String>, StoreError> {
    let mut titles = BTreeMap::new();
    let stored = integrations::get(&services.db, team, &bridge.id).await?;
    let connector = services.registry.get(&bridge.system.platform);
    let (Some(stored), Some(connector)) = (stored, connector) else {
        return Ok(titles);
    };
    let settings = SideSettings {
        values: stored.system_settings,
        namespace: stored.namespace,
    };
    let side = Side {
        team,
        connection: &bridge.system.id,
        settings: &settings,
    };
    for target in &connector.describe().targets {
        for field in known_fields(services, &side, &target.stream).await? {
            titles.insert((target.stream.clone(), field.key), field.title);
        }
    }
    Ok(titles)
}

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

fn became_row(parts: &Parts, platform: &str, became: &Became, when: &When) -> BecameRow {
    let url = parts
        .connector
        .as_ref()
        .and_then(|connector| connector.record_url(&parts.settings, &became.stream, &became.id));
    BecameRow {
        stream: server::target_stream(platform, &became.stream),
        id: became.id.clone(),
        url: url.as_deref().and_then(web_address),
        origin: if became.ours {
            t("record-ours")
        } else {
            t("record-adopted")
        },
        written_at: when.moment(became.written_at),
        fields: became
            .fields
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| {
                (
                    parts.field(platform, &became.stream, field),
                    server::value(value, when),
                )
            })
            .collect(),
    }
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

fn waits_part(bridge: &Bridge, waits: &Waits, role: Role, when: &When) -> WaitsPart {
    let mut facts = Vec::new();
    if let Some(field) = waits.reason.values.get("field") {
        facts.push((t("column-field"), field.clone()));
    }
    facts.push((t("waits-since"), when.moment(waits.first_at).text));
    facts.push((t("last-try"), when.moment(waits.last_at).text));
    facts.push((t("column-tries"), waits.tries.to_string()));
    WaitsPart {
        outcome: waits.outcome,
        why: server::reason(&waits.reason),
        facts,
        run: waits.run.to_string(),
        mend: mend(
            &waits.reason.code,
            waits.outcome,
            &bridge.slug,
            &bridge.system.slug,
        ),
        payload: (role >= Role::Operator).then(|| payload(&waits.payload)),
    }
}

/// What is kept, as people can read it: values that are there, one a line; the original of what could not be read.
fn payload(payload: &Payload) -> String {
    match payload {
        Payload::Original(original) => original.clone(),
        Payload::Record(record) => {
            let fields = match &record.body {
                Body::Customer(customer) => customer.fields(),
                Body::Order(order) => order.fields(),
            };
            fields
                .iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| format!("{name}: {}", value.to_plain()))
                .collect::<Vec<_>>()
                .join("\n")
        }
    }
}

fn hint_part(hint: &Hint, when: &When) -> HintPart {
    let asked = Arguments::new()
        .text("who", server::asked_by(&hint.requested_by))
        .text("at", when.told(hint.requested_at));
    let text = match (hint.open, hint.outcome) {
        (true, _) => t_with("hint-open", asked),
        (false, Some(outcome)) => t_with("hint-done", asked.text("what", outcome_word(outcome))),
        (false, None) => t_with("hint-nothing", asked),
    };
    HintPart {
        text,
        why: hint.reason.as_ref().map(server::reason),
        run: hint.run.as_ref().map(ToString::to_string),
        open: hint.open,
    }
}

fn history_row(parts: &Parts, platform: &str, happened: &Happened, when: &When) -> HistoryRow {
    let changed = u64::try_from(happened.changes.len()).unwrap_or_default();
    let what = match (&happened.reason, happened.outcome) {
        (Some(reason), _) => server::reason(reason),
        (None, Outcome::Created) => t("log-created"),
        (None, Outcome::Deleted) => t("log-deleted"),
        (None, _) if changed > 0 => counted("log-fields", changed),
        (None, _) => String::new(),
    };
    HistoryRow {
        at: when.moment(happened.at),
        run: happened.run.to_string(),
        outcome: happened.outcome,
        what,
        changes: happened
            .changes
            .iter()
            .map(|change| ChangeRow {
                field: parts.field(platform, &change.stream, &change.field),
                before: server::value(&change.before, when),
                after: server::value(&change.after, when),
            })
            .collect(),
    }
}
