//! Everything that is known of a record, read at once.

use crate::server;
use crate::texts::language;
use mostek_connectors::contract::{ConnectionSettings, Connector, SideSettings, TargetRole};
use mostek_engine::Services;
use mostek_engine::console::{self, Became, Bridge, Happened, Waits};
use mostek_engine::store::hints::Hint;
use mostek_engine::store::{StoreError, connections, hints, integrations};
use mostek_engine::vocabulary::{Side, known_fields};
use mostek_model::{Stream, TeamId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Entries of the history shown.
const HISTORY: i64 = 50;
/// Records of a person shown.
const OTHERS: i64 = 50;

/// Everything that is known of a record.
pub struct Parts {
    pub(super) record: console::RecordPage,
    pub(super) others: Vec<console::RecordPage>,
    pub(super) keys: Vec<(String, String)>,
    pub(super) became: Vec<Became>,
    pub(super) history: Vec<Happened>,
    pub(super) waits: Option<Waits>,
    pub(super) hint: Option<Hint>,
    pub(super) connector: Option<Arc<dyn Connector>>,
    pub(super) settings: ConnectionSettings,
    pub(super) titles: BTreeMap<(Stream, String), String>,
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
    pub(super) fn field(&self, platform: &str, stream: &Stream, field: &str) -> String {
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
    pub(super) fn is_of(&self, became: &Became) -> bool {
        let Some(connector) = &self.connector else {
            return false;
        };
        connector.describe().targets.iter().any(|target| {
            target.stream == became.stream
                && target.takes.contains(&self.record.stream)
                && (target.role == TargetRole::Person) == became.of_person
        })
    }

    pub(super) fn is_person(&self) -> bool {
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
