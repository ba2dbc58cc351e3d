//! Stories of saving settings and of activating and pausing, on both databases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use super::{SettingsDraft, SettingsError, save_settings};
use crate::Actor;
use crate::definition::tests::{FILE, apply};
use crate::runs;
use crate::services::Services;
use crate::store::bindings::{self, Binding};
use crate::store::integrations::{self, Integration};
use crate::store::testing::{owner, services};
use mostek_model::{Fields, IntegrationId, RunKind, Stream};

async fn made(services: &Services) -> (Actor, Integration) {
    let actor = owner(services, "reka").await;
    let applied = apply(services, &actor, FILE).await.unwrap();
    let stored = stored(services, &actor, &applied.id).await;
    (actor, stored)
}

async fn stored(services: &Services, actor: &Actor, id: &IntegrationId) -> Integration {
    let stored = integrations::get(&services.db, &actor.team, id).await;
    stored.unwrap().unwrap()
}

/// The settings as they are stored, with another database of the system.
fn elsewhere(stored: &Integration) -> SettingsDraft {
    let mut system = stored.system_settings.clone();
    system.insert("database".to_owned(), "other".to_owned());
    SettingsDraft {
        name: stored.name.clone(),
        shop: stored.shop_settings.clone(),
        system,
        own_addresses: Vec::new(),
        revision: stored.revision,
    }
}

async fn save_elsewhere(services: &Services, actor: &Actor, at: &Integration) -> String {
    match save_settings(services, actor, &at.id, elsewhere(at)).await {
        Ok(()) => "saved".to_owned(),
        Err(SettingsError::Form(wrong)) => {
            let [(_, _, error)] = wrong.as_slice() else {
                panic!("one field is wrong: {wrong:?}");
            };
            format!("{}: {}", error.key, error.code)
        }
        Err(error) => panic!("{error}"),
    }
}

async fn deliver(services: &Services, id: &IntegrationId) {
    let binding = Binding {
        source_key: "2026001".to_owned(),
        target_id: "order_1".to_owned(),
        ours: true,
        fields: Fields::default(),
        parent_id: String::new(),
    };
    let records = Stream::new("crm_records");
    let mut transaction = services.db.begin().await.unwrap();
    bindings::save(&mut transaction, id, &records, &binding, 1)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn given_a_run_under_way_when_the_place_of_its_records_is_changed_then_that_waits_for_its_end()
 {
    for services in services().await {
        let (actor, before) = made(&services).await;
        runs::request(&services, &actor, &before.id, RunKind::Full)
            .await
            .unwrap();
        let now = stored(&services, &actor, &before.id).await;
        assert_eq!(
            save_elsewhere(&services, &actor, &now).await,
            "database: form-place-running"
        );
        let moved = FILE.replace("database = \"default\"", "database = \"other\"");
        let refused = apply(&services, &actor, &moved).await.unwrap_err();
        assert!(refused.to_string().contains("under way"), "{refused}");
    }
}

#[tokio::test]
async fn given_delivered_records_when_their_place_is_changed_by_form_or_by_file_then_it_is_refused()
{
    for services in services().await {
        let (actor, before) = made(&services).await;
        deliver(&services, &before.id).await;
        assert_eq!(
            save_elsewhere(&services, &actor, &before).await,
            "database: form-settled"
        );
        let moved = FILE.replace("database = \"default\"", "database = \"other\"");
        let refused = apply(&services, &actor, &moved).await.unwrap_err();
        assert!(refused.to_string().contains("stays"), "{refused}");
        let now = stored(&services, &actor, &before.id).await;
        assert_eq!(now.system_settings["database"], "default");
    }
}
