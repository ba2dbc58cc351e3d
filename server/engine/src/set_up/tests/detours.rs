//! Ways back: another connection in a draft, two tabs at once.

use super::{draft, settings, shop, shop_at, shop_platform, stored, system, system_platform};
use crate::Actor;
use crate::integration::{SettingsDraft, SettingsError, save_settings};
use crate::services::Services;
use crate::set_up::{choose_connection, find, start};
use crate::store::retired_namespaces::{self, Retired};
use crate::store::testing::{owner, services};
use crate::store::{connections, set_ups};
use mostek_model::{ConnectionId, IntegrationId, Side};

/// The settings of a draft that reads the stateful link of its shop.
async fn own_link(
    services: &Services,
    actor: &Actor,
    id: &IntegrationId,
) -> Result<(), SettingsError> {
    let mut draft = settings(stored(services, actor, id).await.revision);
    draft
        .shop
        .insert("use_changed_link".to_owned(), "true".to_owned());
    save_settings(services, actor, id, SettingsDraft { ..draft }).await
}

#[tokio::test]
async fn given_a_draft_that_owns_a_stateful_link_when_it_takes_a_shop_whose_link_another_owns_then_it_leaves_that_link_alone()
 {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let (first, second) = (
            draft(&services, &actor).await,
            draft(&services, &actor).await,
        );
        own_link(&services, &actor, &first).await.unwrap();
        own_link(&services, &actor, &second).await.unwrap();
        let before = stored(&services, &actor, &second).await.shop;
        let shop = stored(&services, &actor, &first).await.shop;
        choose_connection(&services, &actor, &second, Side::Shop, &shop)
            .await
            .unwrap();
        let changed = stored(&services, &actor, &second).await;
        assert_eq!(changed.shop, shop);
        assert_eq!(changed.shop_settings.get("use_changed_link"), None);
        assert!(own_link(&services, &actor, &second).await.is_err());
        // The link of the shop it left is free again.
        let third = draft(&services, &actor).await;
        choose_connection(&services, &actor, &third, Side::Shop, &before)
            .await
            .unwrap();
        own_link(&services, &actor, &third).await.unwrap();
    }
}

/// Leaves a prefix behind, as a deleted integration of this shop does.
async fn leave(services: &Services, actor: &Actor, shop: &ConnectionId, namespace: &str) {
    let get = async |id: &ConnectionId| {
        let stored = connections::get(&services.db, &actor.team, id).await;
        stored.unwrap().unwrap()
    };
    let other = system(services, actor).await;
    let owner = Retired {
        team: actor.team.clone(),
        shop_account: get(shop).await.account,
    };
    let account = get(&other).await.account;
    let mut transaction = services.db.begin().await.unwrap();
    retired_namespaces::retire(&mut transaction, &account, namespace, &owner, 1)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn p4_given_a_shop_that_was_joined_before_when_a_wrong_one_is_chosen_first_then_its_own_prefix_is_taken_up_all_the_same()
 {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let right = shop_at(&services, &actor, "https://www.reka.example.com").await;
        leave(&services, &actor, &right, "reka-of-old").await;
        let id = draft(&services, &actor).await;
        let wrong = stored(&services, &actor, &id).await;
        choose_connection(&services, &actor, &id, Side::Shop, &right)
            .await
            .unwrap();
        assert_eq!(
            stored(&services, &actor, &id).await.namespace,
            "reka-of-old"
        );
        // Back again, the other shop does not keep it.
        choose_connection(&services, &actor, &id, Side::Shop, &wrong.shop)
            .await
            .unwrap();
        let back = stored(&services, &actor, &id).await;
        assert_eq!(back.namespace, wrong.namespace);
    }
}

#[tokio::test]
async fn given_two_tabs_when_both_sides_are_chosen_at_once_then_the_draft_is_there() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        let (shop, system) = (
            shop(&services, &actor).await,
            system(&services, &actor).await,
        );
        let (first, second) = tokio::join!(
            choose_connection(&services, &actor, &id, Side::Shop, &shop),
            choose_connection(&services, &actor, &id, Side::System, &system),
        );
        assert!(first.is_ok() && second.is_ok(), "{first:?} {second:?}");
        let found = find(&services, &actor.team, &id).await.unwrap().unwrap();
        assert!(found.draft.is_some());
    }
}

#[tokio::test]
async fn given_a_set_up_that_was_left_with_both_sides_when_one_is_chosen_again_then_it_goes_on() {
    for services in services().await {
        let actor = owner(&services, "reka").await;
        let id = start(&services, &actor, &shop_platform(), &system_platform())
            .await
            .unwrap();
        let (shop, system) = (
            shop(&services, &actor).await,
            system(&services, &actor).await,
        );
        let mut transaction = services.db.begin().await.unwrap();
        for (side, connection) in [(Side::Shop, &shop), (Side::System, &system)] {
            set_ups::choose(&mut transaction, &actor.team, &id, side, connection)
                .await
                .unwrap();
        }
        transaction.commit().await.unwrap();
        let found = choose_connection(&services, &actor, &id, Side::Shop, &shop)
            .await
            .unwrap();
        assert!(found.draft.is_some());
    }
}
