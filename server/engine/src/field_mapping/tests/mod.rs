//! Stories of mapping tables: rows saved alone, at once, over somebody else's; what is open; what a change means.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod open;
mod previewed;
mod saved;

use super::{FieldTable, Pair, load};
use crate::actor::Actor;
use crate::definition::tests::{FILE, apply, owner};
use crate::services::Services;
use crate::store::integrations::{self, Integration};
use crate::store::vocabularies::{self, ListKey};
use crate::vocabulary::Freshness;
use mostek_connectors::contract::{FieldKind, TargetField, VocabularyEntry};
use mostek_model::{Direction, FieldMapping, MappingSource, Role, Stream, Transform, WriteRule};

/// An integration whose target told its fields before.
pub(crate) struct Stage {
    pub services: Services,
    pub actor: Actor,
    pub integration: Integration,
}

pub(crate) async fn stages() -> Vec<Stage> {
    let mut stages = Vec::new();
    for services in crate::store::testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let integration = integration(&services, &actor).await;
        for (stream, fields) in [("contacts", contacts()), ("crm_records", records())] {
            let key = ListKey {
                connection: &integration.system,
                name: &format!("fields:{stream}"),
                scope: &serde_json::to_string(&integration.system_settings).unwrap(),
            };
            vocabularies::save(&services.db, &key, 1, &fields, 1)
                .await
                .unwrap();
        }
        stages.push(Stage {
            services,
            actor,
            integration,
        });
    }
    stages
}

pub(super) async fn integration(services: &Services, actor: &Actor) -> Integration {
    integrations::by_slug(&services.db, &actor.team, "kavarna-daktela")
        .await
        .unwrap()
        .unwrap()
}

impl Stage {
    /// A table as it is now.
    pub async fn table(&self, pair: &Pair) -> FieldTable {
        let integration = integration(&self.services, &self.actor).await;
        load(&self.services, &integration, pair, Freshness::Stored)
            .await
            .unwrap()
            .unwrap()
    }

    /// The same person with another role.
    pub fn as_role(&self, role: Role) -> Actor {
        Actor {
            role,
            ..self.actor.clone()
        }
    }
}

pub(crate) fn pair(source: &str, target: &str) -> Pair {
    Pair {
        source: Stream::new(source.to_owned()),
        direction: Direction::ToSystem,
        target: Stream::new(target.to_owned()),
    }
}

pub(crate) fn from(target: &str, source: &str, steps: Vec<Transform>) -> FieldMapping {
    FieldMapping {
        target: target.to_owned(),
        source: MappingSource::Field(source.to_owned()),
        steps,
        write: WriteRule::Usual,
    }
}

pub(crate) fn field(
    key: &str,
    kind: FieldKind,
    required: bool,
    longest: Option<usize>,
) -> TargetField {
    TargetField {
        key: key.to_owned(),
        title: key.to_uppercase(),
        kind,
        required,
        read_only: false,
        multiple: false,
        maximum_length: longest,
        choices: Vec::new(),
        parent: false,
    }
}

fn contacts() -> Vec<TargetField> {
    let own = TargetField {
        read_only: true,
        ..field("name", FieldKind::Text, false, None)
    };
    vec![
        own,
        field("title", FieldKind::Text, true, Some(255)),
        field("firstname", FieldKind::Text, false, Some(128)),
        field("lastname", FieldKind::Text, true, Some(128)),
        field("description", FieldKind::Text, false, Some(512)),
        field("customFields.email", FieldKind::Email, false, None),
        field("customFields.group", FieldKind::Text, false, Some(8)),
    ]
}

pub(crate) fn records() -> Vec<TargetField> {
    let choice = |value: &str| VocabularyEntry {
        value: value.to_owned(),
        title: value.to_owned(),
        count: None,
    };
    let stage = TargetField {
        choices: vec![choice("OPEN"), choice("CLOSE")],
        ..field("stage", FieldKind::Choice, true, None)
    };
    vec![
        field("title", FieldKind::Text, true, Some(128)),
        stage,
        field("customFields.source", FieldKind::Text, false, None),
    ]
}
