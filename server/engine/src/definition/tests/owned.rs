//! What belongs to one integration: a namespace, a stateful link, the accounts its records live in.

use super::{FILE, apply, connection, owner, problems};
use crate::store::vocabularies::{self, ListKey};
use crate::store::{connections, integrations, testing};
use mostek_model::RunKind;

#[tokio::test]
async fn p11_a_namespace_belongs_to_one_integration_of_an_account() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let second = FILE.replace("slug = \"kavarna-daktela\"", "slug = \"second\"");
        let told = problems(&services, &actor, &second).await;
        assert_eq!(
            told[0].to_string(),
            "bridge.toml:5: the namespace `kavarna` belongs to the integration `kavarna-daktela` at the same system. Choose another namespace, so that the two shops' ids stay apart."
        );
        // Another team's integration is not named (P15), and its connections stay out.
        let other = owner(&services, "hory").await;
        let told = problems(&services, &other, &second).await;
        assert!(told[0].what.contains("another integration"), "{told:?}");
        assert!(
            connections::list(&services.db, &other.team)
                .await
                .unwrap()
                .is_empty()
        );
    }
}

#[tokio::test]
async fn a_stateful_link_has_one_owner() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let claiming = FILE
            .replace("start_date = \"2026-01-01\"", "use_changed_link = true")
            .replace(
                "orders_hash = {",
                "orders_changed_hash = { env = \"SHOPTET_ORDERS_CHANGED_HASH\" }\norders_hash = {",
            );
        apply(&services, &actor, &claiming).await.unwrap();
        let second = claiming
            .replace("slug = \"kavarna-daktela\"", "slug = \"second\"")
            .replace("namespace = \"kavarna\"", "namespace = \"second\"");
        let told = problems(&services, &actor, &second).await;
        assert_eq!(
            told[0].what,
            "`use_changed_link` of the connection `kavarna` belongs to the integration `kavarna-daktela`"
        );
        assert_eq!(
            integrations::list(&services.db, &actor.team)
                .await
                .unwrap()
                .len(),
            1
        );
        // Switched off there, it is free.
        apply(
            &services,
            &actor,
            &claiming.replace("use_changed_link = true", "use_changed_link = false"),
        )
        .await
        .unwrap();
        apply(&services, &actor, &second).await.unwrap();
    }
}

#[tokio::test]
async fn after_a_run_the_namespace_and_the_accounts_stay() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let applied = apply(&services, &actor, FILE).await.unwrap();
        let renamed = FILE.replace("namespace = \"kavarna\"", "namespace = \"reka\"");
        apply(&services, &actor, &renamed).await.unwrap();
        crate::runs::request(&services, &actor, &applied.id, RunKind::Full)
            .await
            .unwrap();
        let moved = FILE
            .replace("connection = \"daktela\"", "connection = \"daktela-2\"")
            .replace("kavarna.daktela.example.com", "other.daktela.example.com");
        let told: Vec<String> = problems(&services, &actor, &moved)
            .await
            .into_iter()
            .map(|problem| problem.what)
            .collect();
        assert_eq!(
            told,
            [
                "the integration has run with the namespace `reka`, which stands in the ids of its records",
                "the integration has run with another system account",
            ]
        );
    }
}

#[tokio::test]
async fn a_moved_system_takes_all_its_integrations_along() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let second = FILE
            .replace("slug = \"kavarna-daktela\"", "slug = \"second\"")
            .replace("namespace = \"kavarna\"", "namespace = \"second\"");
        let moved = second.replace("kavarna.daktela.example.com", "new.daktela.example.com");
        apply(&services, &actor, &second).await.unwrap();
        apply(&services, &actor, &moved).await.unwrap();
        let account = connection(&services, &actor, "daktela").await.account;
        assert!(account.as_str().contains("new."));
        for integration in integrations::list(&services.db, &actor.team).await.unwrap() {
            assert_eq!(integration.system_account, account);
        }
    }
}

#[tokio::test]
async fn lists_of_a_connection_are_forgotten_when_it_leads_to_another_account() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let shop = connection(&services, &actor, "kavarna").await.id;
        let key = ListKey {
            connection: &shop,
            name: "order_statuses",
            scope: "{}",
        };
        let kept = async || {
            vocabularies::find::<String>(&services.db, &key)
                .await
                .unwrap()
                .is_some()
        };
        let statuses = ["Vyřízena".to_owned()];
        vocabularies::save(&services.db, &key, 1, &statuses, 1)
            .await
            .unwrap();
        let renamed = FILE.replace(
            "name = \"Kavárna U Řeky\"\n\n[shop.connect]",
            "name = \"Kavárna\"\n\n[shop.connect]",
        );
        apply(&services, &actor, &renamed).await.unwrap();
        assert!(kept().await, "only the name changed");
        let moved = FILE.replace("www.kavarna.example.com", "www.reka.example.com");
        apply(&services, &actor, &moved).await.unwrap();
        assert!(!kept().await);
        // A list that was asked for before and comes only now is the other account's.
        vocabularies::save(&services.db, &key, 1, &statuses, 2)
            .await
            .unwrap();
        assert!(!kept().await);
    }
}
