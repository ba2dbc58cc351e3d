//! Stories of the guided set-up, on both databases.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod connected;
mod detours;

use super::{SetUpError, choose_connection, find, give_up, start, started};
use crate::actor::Actor;
use crate::connection::{ConnectionDraft, save};
use crate::integration::{
    ScheduleError, SettingsDraft, SettingsError, save_schedule, save_settings,
};
use crate::services::Services;
use crate::store::testing::{owner, services};
use crate::store::{flows, integrations, set_ups};
use mostek_model::{ConnectionId, IntegrationId, PlatformId, Role, Schedule, Side};
use std::collections::BTreeMap;

fn values(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn shop_platform() -> PlatformId {
    PlatformId::new("shoptet")
}

fn system_platform() -> PlatformId {
    PlatformId::new("daktela")
}

async fn connect(
    services: &Services,
    actor: &Actor,
    platform: PlatformId,
    form: &[(&str, &str)],
) -> ConnectionId {
    let draft = ConnectionDraft {
        id: None,
        platform,
        name: "Kavárna U Řeky".to_owned(),
        values: values(form),
        revision: 0,
        new_id: None,
    };
    save(services, actor, draft).await.unwrap()
}

async fn shop(services: &Services, actor: &Actor) -> ConnectionId {
    shop_at(services, actor, "https://www.kavarna.example.com").await
}

async fn shop_at(services: &Services, actor: &Actor, address: &str) -> ConnectionId {
    let hash = "a1".repeat(32);
    let form = [
        ("address", address),
        ("customers_hash", hash.as_str()),
        ("orders_hash", hash.as_str()),
    ];
    connect(services, actor, shop_platform(), &form).await
}

async fn system(services: &Services, actor: &Actor) -> ConnectionId {
    let form = [
        ("address", "https://ureky.daktela.com"),
        ("token", "token-0001"),
    ];
    connect(services, actor, system_platform(), &form).await
}

async fn stored(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> integrations::Integration {
    let stored = integrations::get(&services.db, &actor.team, id).await;
    stored.unwrap().unwrap()
}

async fn draft(services: &Services, actor: &Actor) -> IntegrationId {
    let id = start(services, actor, &shop_platform(), &system_platform())
        .await
        .unwrap();
    let (shop, system) = (shop(services, actor).await, system(services, actor).await);
    choose_connection(services, actor, &id, Side::Shop, &shop)
        .await
        .unwrap();
    choose_connection(services, actor, &id, Side::System, &system)
        .await
        .unwrap();
    id
}

#[tokio::test]
async fn given_a_pair_when_both_sides_are_connected_then_a_draft_with_everything_usual_is_there() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        assert_eq!(started(&services, &actor.team).await.unwrap().len(), 1);
        let shop = shop(&services, &actor).await;
        let half = choose_connection(&services, &actor, &id, Side::Shop, &shop)
            .await
            .unwrap();
        assert_eq!((half.draft, half.shop.connection), (None, Some(shop)));
        let system = system(&services, &actor).await;
        let whole = choose_connection(&services, &actor, &id, Side::System, &system)
            .await
            .unwrap();
        assert_eq!(whole.draft.as_deref(), Some("kavarna-u-reky"));
        assert!(started(&services, &actor.team).await.unwrap().is_empty());
        let stored = integrations::get(&services.db, &actor.team, &id)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(stored.state, integrations::IntegrationState::Draft);
        assert_eq!(stored.namespace, "kavarna-u-reky");
        assert_eq!(stored.shop_settings["phone_country"], "CZ");
        let flows = flows::list(&services.db, &id).await.unwrap();
        let streams: Vec<_> = flows.iter().map(|flow| flow.stream.as_str()).collect();
        assert_eq!(streams, ["customers", "orders"]);
    }
}

#[tokio::test]
async fn given_a_draft_when_another_connection_is_chosen_then_the_draft_takes_it() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = draft(&services, &actor).await;
        let other = shop(&services, &actor).await;
        choose_connection(&services, &actor, &id, Side::Shop, &other)
            .await
            .unwrap();
        let found = find(&services, &actor.team, &id).await.unwrap().unwrap();
        assert_eq!(found.shop.connection, Some(other));
    }
}

#[tokio::test]
async fn p11_given_a_taken_namespace_when_a_second_draft_of_the_same_shop_is_made_then_it_gets_its_own()
 {
    for services in services().await {
        let (actor, other) = (
            owner(&services, "reka").await,
            owner(&services, "jina").await,
        );
        let first = draft(&services, &actor).await;
        let second = draft(&services, &other).await;
        let namespace = async |actor: &Actor, id: &IntegrationId| {
            integrations::get(&services.db, &actor.team, id)
                .await
                .unwrap()
                .unwrap()
                .namespace
        };
        assert_ne!(
            namespace(&actor, &first).await,
            namespace(&other, &second).await
        );
    }
}

#[tokio::test]
async fn given_a_wrong_choice_then_it_is_refused_and_nothing_changes() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let swapped = start(&services, &actor, &system_platform(), &shop_platform()).await;
        assert!(matches!(swapped, Err(SetUpError::NotFound)));
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        let system = system(&services, &actor).await;
        let crossed = choose_connection(&services, &actor, &id, Side::Shop, &system).await;
        assert!(matches!(crossed, Err(SetUpError::OtherPlatform)));
        let row = set_ups::get(&services.db, &actor.team, &id).await.unwrap();
        assert_eq!(row.unwrap().shop, None);
        give_up(&services, &actor, &id).await.unwrap();
        assert!(find(&services, &actor.team, &id).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn p15_another_team_sees_and_changes_nothing_of_a_set_up() {
    for services in services().await {
        let (actor, other) = (
            owner(&services, "reka").await,
            owner(&services, "jina").await,
        );
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        let shop = shop(&services, &actor).await;
        assert!(find(&services, &other.team, &id).await.unwrap().is_none());
        assert!(started(&services, &other.team).await.unwrap().is_empty());
        let chosen = choose_connection(&services, &other, &id, Side::Shop, &shop).await;
        assert!(matches!(chosen, Err(SetUpError::NotFound)));
        assert!(give_up(&services, &other, &id).await.is_err());
        let mut viewer = actor.clone();
        viewer.role = Role::Operator;
        let chosen = choose_connection(&services, &viewer, &id, Side::Shop, &shop).await;
        assert!(matches!(chosen, Err(SetUpError::NotAllowed(_))));
    }
}

fn settings(revision: i64) -> SettingsDraft {
    SettingsDraft {
        name: "Kavárna".to_owned(),
        shop: values(&[("start_date", "2026-01-01"), ("phone_country", "sk")]),
        system: values(&[("database", "zakaznici"), ("record_type", "orders")]),
        own_addresses: vec!["prodejna@example.com".to_owned()],
        revision,
    }
}

#[tokio::test]
async fn given_a_draft_when_settings_are_saved_then_they_are_checked_and_an_old_form_overwrites_nothing()
 {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = draft(&services, &actor).await;
        let stored = async || {
            integrations::get(&services.db, &actor.team, &id)
                .await
                .unwrap()
                .unwrap()
        };
        let before = stored().await;
        let mut wrong = settings(before.revision);
        wrong
            .shop
            .insert("start_date".to_owned(), "yesterday".to_owned());
        wrong
            .shop
            .insert("phone_country".to_owned(), "Czechia".to_owned());
        wrong.system.remove("database");
        let Err(SettingsError::Form(errors)) = save_settings(&services, &actor, &id, wrong).await
        else {
            panic!("wrong settings were saved");
        };
        let keys: Vec<_> = errors
            .iter()
            .map(|(_, _, error)| error.key.as_str())
            .collect();
        assert_eq!(keys, ["start_date", "phone_country", "database"]);
        assert_eq!(stored().await.revision, before.revision);

        save_settings(&services, &actor, &id, settings(before.revision))
            .await
            .unwrap();
        let after = stored().await;
        assert_eq!(after.shop_settings["phone_country"], "SK");
        assert_eq!(after.system_settings["database"], "zakaznici");
        let late = save_settings(&services, &actor, &id, settings(before.revision)).await;
        assert!(matches!(late, Err(SettingsError::Changed)));
    }
}

#[tokio::test]
async fn given_an_integration_when_its_schedule_is_saved_then_only_a_time_there_is_counts() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = draft(&services, &actor).await;
        let revision = integrations::get(&services.db, &actor.team, &id)
            .await
            .unwrap()
            .unwrap()
            .revision;
        let wrong = Schedule::DailyAt {
            hour: 24,
            minute: 0,
        };
        let refused = save_schedule(&services, &actor, &id, wrong, revision).await;
        assert!(matches!(refused, Err(ScheduleError::Invalid)));
        let daily = Schedule::DailyAt {
            hour: 5,
            minute: 30,
        };
        save_schedule(&services, &actor, &id, daily.clone(), revision)
            .await
            .unwrap();
        let stored = integrations::get(&services.db, &actor.team, &id)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((stored.schedule, stored.next_run_at), (daily, None));
    }
}
