//! Connections that are led to another account.

use super::{one, system, values, wrong};
use crate::connection::test::keep;
use crate::connection::{ConnectionDraft, SaveError, TestError, correct_address, save};
use crate::definition::tests::{FILE, apply};
use crate::removal;
use crate::services::Services;
use crate::store::testing::{owner, services};
use crate::store::{connections, flows, integrations, runs};
use crate::{Actor, runs as asking};
use mostek_connectors::contract::Check;
use mostek_model::{IntegrationId, PlatformId, RunKind};

const OTHER: &str = "https://other.daktela.example.com";

/// An integration of a shop with a system, as a file made it.
async fn integration(services: &Services) -> (Actor, IntegrationId) {
    let actor = owner(services, "reka").await;
    let applied = apply(services, &actor, FILE).await.unwrap();
    (actor, applied.id)
}

/// The form of the file's system, filled in anew.
async fn form(services: &Services, actor: &Actor, filled: &[(&str, &str)]) -> ConnectionDraft {
    let stored = connections::by_slug(&services.db, &actor.team, "daktela");
    let stored = stored.await.unwrap().unwrap();
    let mut form = stored.plain.clone();
    form.extend(values(filled));
    ConnectionDraft {
        id: Some(stored.id),
        name: stored.name,
        values: form,
        revision: stored.revision,
        ..system(&[])
    }
}

/// The integration read its orders once.
async fn has_run(services: &Services, id: &IntegrationId) {
    let flow = flows::list(&services.db, id).await.unwrap().remove(0);
    let mut transaction = services.db.begin().await.unwrap();
    flows::set_watermark(&mut transaction, &flow.id, services.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn p4_given_an_integration_that_ran_when_its_system_is_led_to_another_account_then_that_is_refused_until_it_starts_afresh()
 {
    for services in services().await {
        let (actor, id) = integration(&services).await;
        has_run(&services, &id).await;
        let moved = [("address", OTHER), ("token", "token-0002")];
        let refused = save(&services, &actor, form(&services, &actor, &moved).await).await;
        assert_eq!(wrong(refused), one("address", "form-account-settled"));
        // Everything but the account may change.
        let renewed = form(&services, &actor, &[("token", "token-0003")]).await;
        save(&services, &actor, renewed).await.unwrap();

        removal::afresh(&services, &actor, &id).await.unwrap();
        let again = form(&services, &actor, &moved).await;
        save(&services, &actor, again).await.unwrap();
        let stored = integrations::get(&services.db, &actor.team, &id).await;
        let account = stored.unwrap().unwrap().system_account;
        assert_eq!(account.as_str(), "daktela:other.daktela.example.com");
    }
}

#[tokio::test]
async fn given_a_run_under_way_when_its_system_is_led_to_another_account_then_that_waits_for_its_end()
 {
    for services in services().await {
        let (actor, id) = integration(&services).await;
        asking::request(&services, &actor, &id, RunKind::Full)
            .await
            .unwrap();
        let moved = [("address", OTHER), ("token", "token-0002")];
        let refused = save(&services, &actor, form(&services, &actor, &moved).await).await;
        assert_eq!(wrong(refused), one("address", "form-account-running"));
        let run = runs::active(&services.db, &id).await.unwrap();
        assert!(run.is_some(), "the run goes on");
    }
}

#[tokio::test]
async fn p14_given_a_saved_secret_when_the_address_is_another_then_the_secret_does_not_go_along() {
    for services in services().await {
        let (actor, _) = integration(&services).await;
        let silent = form(&services, &actor, &[("address", OTHER)]).await;
        let refused = save(&services, &actor, silent.clone()).await;
        assert_eq!(wrong(refused), one("token", "form-secret-again"));
        // Only who knows that it is the same account may take the secrets along.
        let id = correct_address(&services, &actor, silent).await.unwrap();
        let stored = connections::get(&services.db, &actor.team, &id).await;
        let settings = stored.unwrap().unwrap().open(&services.vault).unwrap();
        assert_eq!(settings.get("token"), Some("token-of-the-bridge-0001"));
    }
}

#[tokio::test]
async fn given_a_saved_connection_when_its_form_names_another_platform_then_it_is_refused() {
    for services in services().await {
        let (actor, _) = integration(&services).await;
        let mut other = form(&services, &actor, &[]).await;
        other.platform = PlatformId::new("shoptet");
        let hash = "a1".repeat(32);
        other.values = values(&[
            ("address", "https://www.kavarna.example.com"),
            ("customers_hash", &hash),
            ("orders_hash", &hash),
        ]);
        let refused = save(&services, &actor, other).await;
        assert!(matches!(refused, Err(SaveError::NotFound)), "{refused:?}");
    }
}

#[tokio::test]
async fn p4_given_an_integration_that_ran_when_a_file_leads_its_shop_elsewhere_then_the_file_is_refused()
 {
    for services in services().await {
        let (actor, id) = integration(&services).await;
        has_run(&services, &id).await;
        let moved = FILE.replace("www.kavarna.example.com", "www.reka.example.com");
        let refused = apply(&services, &actor, &moved).await.unwrap_err();
        assert!(refused.to_string().contains("start afresh"), "{refused}");
        removal::afresh(&services, &actor, &id).await.unwrap();
        apply(&services, &actor, &moved).await.unwrap();
    }
}

#[tokio::test]
async fn p14_given_a_saved_secret_when_a_file_changes_the_address_alone_then_it_has_to_name_the_secret()
 {
    for services in services().await {
        let (actor, _) = integration(&services).await;
        let silent = FILE
            .replace("kavarna.daktela.example.com", "other.daktela.example.com")
            .replace("token = { env = \"DAKTELA_TOKEN\" }\n", "");
        let refused = apply(&services, &actor, &silent).await.unwrap_err();
        assert!(refused.to_string().contains("`token`"), "{refused}");
    }
}

#[tokio::test]
async fn given_a_slow_test_when_the_connection_is_changed_meanwhile_then_its_result_is_not_kept() {
    for services in services().await {
        let (actor, _) = integration(&services).await;
        let read = connections::by_slug(&services.db, &actor.team, "daktela");
        let tested = read.await.unwrap().unwrap();
        let renewed = form(&services, &actor, &[("token", "token-0003")]).await;
        save(&services, &actor, renewed).await.unwrap();
        let passed = vec![Check::passed("token", None)];
        let late = keep(&services, &tested, passed.clone()).await;
        assert!(matches!(late, Err(TestError::Changed)), "{late:?}");
        let get = connections::get(&services.db, &actor.team, &tested.id);
        let now = get.await.unwrap().unwrap();
        assert!(now.checks.is_empty() && now.tested_at.is_none());
        keep(&services, &now, passed).await.unwrap();
    }
}
