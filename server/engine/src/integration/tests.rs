//! Stories of saving settings and of activating and pausing, on both databases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use super::state::set_state;
use super::{SettingsDraft, SettingsError, StateError, pause, save_schedule, save_settings};
use crate::Actor;
use crate::definition::tests::{FILE, apply};
use crate::services::Services;
use crate::store::bindings::{self, Binding};
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::testing::{owner, services};
use crate::{removal, runs};
use mostek_model::{Fields, IntegrationId, RunKind, Schedule, Stream};

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

#[tokio::test]
async fn given_an_integration_that_is_being_looked_at_when_somebody_changes_it_meanwhile_then_it_is_not_activated()
 {
    for services in services().await {
        let (actor, active) = made(&services).await;
        pause(&services, &actor, &active.id).await.unwrap();
        let looked_at = stored(&services, &actor, &active.id).await;
        let daily = Schedule::DailyAt {
            hour: 5,
            minute: 30,
        };
        save_schedule(&services, &actor, &active.id, daily, looked_at.revision)
            .await
            .unwrap();
        let late = set_state(&services, &actor, &looked_at, IntegrationState::Active).await;
        assert!(matches!(late, Err(StateError::Changed)), "{late:?}");
        let now = stored(&services, &actor, &active.id).await;
        assert_eq!(now.state, IntegrationState::Paused);
        removal::delete(&services, &actor, &active.id)
            .await
            .unwrap();
        let gone = set_state(&services, &actor, &now, IntegrationState::Active).await;
        assert!(matches!(gone, Err(StateError::Changed)), "{gone:?}");
    }
}

#[tokio::test]
async fn given_a_draft_when_it_is_to_be_paused_then_it_stays_a_draft() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let draft = FILE.replace("state = \"active\"", "state = \"draft\"");
        let id = apply(&services, &actor, &draft).await.unwrap().id;
        let refused = pause(&services, &actor, &id).await;
        assert!(matches!(refused, Err(StateError::Draft)), "{refused:?}");
        let now = stored(&services, &actor, &id).await;
        assert_eq!(now.state, IntegrationState::Draft);
    }
}

#[tokio::test]
async fn given_a_setting_whose_link_another_integration_owns_when_it_is_activated_then_the_setting_is_open()
 {
    for services in services().await {
        let (actor, owner) = made(&services).await;
        let mut transaction = services.db.begin().await.unwrap();
        integrations::claim(&mut transaction, &owner.shop, "changed_link", &owner.id)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        let second = FILE
            .replace("slug = \"kavarna-daktela\"", "slug = \"second\"")
            .replace("namespace = \"kavarna\"", "namespace = \"second\"")
            .replace("state = \"active\"", "state = \"draft\"");
        let id = apply(&services, &actor, &second).await.unwrap().id;
        let mut draft = stored(&services, &actor, &id).await;
        draft
            .shop_settings
            .insert("use_changed_link".to_owned(), "true".to_owned());
        let refused = set_state(&services, &actor, &draft, IntegrationState::Active).await;
        let Err(StateError::Incomplete(open)) = refused else {
            panic!("{refused:?}");
        };
        let words: Vec<String> = open.iter().map(ToString::to_string).collect();
        assert_eq!(words, ["shop.use_changed_link"]);
        let now = stored(&services, &actor, &id).await;
        assert_eq!(now.state, IntegrationState::Draft);
    }
}
