//! Lists of both platforms as if somebody had looked at them before: pages must not wait for platforms that are not there.

use anyhow::Context as _;
use mostek_engine::Services;
use mostek_engine::store::integrations;
use mostek_engine::store::vocabularies::{self, ListKey};
use mostek_model::{IntegrationId, PlatformId, TeamId};
use serde_json::{Value, json};

/// Entries of a vocabulary.
const ENTRIES: usize = 30;
/// Fields of a target.
const FIELDS: usize = 60;

/// The revision of a connection as it is made.
const NEVER_CHANGED: i64 = 1;

/// Stores every list and every target's fields of both sides of an integration.
pub async fn keep(services: &Services, team: &TeamId, id: &IntegrationId) -> anyhow::Result<()> {
    let stored = integrations::get(&services.db, team, id)
        .await?
        .context("the integration was just applied")?;
    let sides = [
        ("shoptet", &stored.shop, &stored.shop_settings),
        ("daktela", &stored.system, &stored.system_settings),
    ];
    for (platform, connection, settings) in sides {
        let connector = services
            .registry
            .get(&PlatformId::new(platform))
            .context("no such platform")?;
        let scope = serde_json::to_string(settings)?;
        let description = connector.describe();
        let lists = description.vocabularies.iter();
        let fields = description.targets.iter();
        let all = lists
            .map(|name| ((*name).to_owned(), entries()))
            .chain(fields.map(|target| (format!("fields:{}", target.stream), fields_of())));
        for (name, entries) in all {
            let key = ListKey {
                connection,
                name: &name,
                scope: &scope,
            };
            let at = 1_767_225_600_000;
            vocabularies::save(&services.db, &key, NEVER_CHANGED, &entries, at).await?;
        }
    }
    Ok(())
}

fn entries() -> Vec<Value> {
    (0..ENTRIES)
        .map(|number| json!({ "value": format!("value_{number}"), "title": format!("Položka {number}"), "count": number }))
        .collect()
}

fn fields_of() -> Vec<Value> {
    let known = ["title", "stage", "firstname", "lastname"].map(str::to_owned);
    known
        .into_iter()
        .chain((0..FIELDS).map(|number| format!("customFields.pole_{number}")))
        .map(|key| {
            json!({
                "key": key, "title": format!("Pole {key}"), "kind": "text", "required": key == "title",
                "read_only": false, "multiple": false, "maximum_length": 255, "choices": [], "parent": false,
            })
        })
        .collect()
}
