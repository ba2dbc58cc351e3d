//! Files that are right, on every database.

use super::super::error::ApplyError;
use super::{FILE, apply, changes, connection, owner, problems};
use crate::actor::Actor;
use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::{audit, connections, flows, testing};
use mostek_connectors::contract::Check;
use mostek_model::{Role, Schedule, Stream, UnmappedStatus, WriteRule};

async fn integration(services: &Services, actor: &Actor) -> integrations::Integration {
    integrations::by_slug(&services.db, &actor.team, "kavarna-daktela")
        .await
        .unwrap()
        .expect("an integration")
}

#[tokio::test]
async fn a_file_makes_everything_it_describes() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let applied = apply(&services, &actor, FILE).await.unwrap();
        assert!(applied.created && applied.open.is_empty());
        assert_eq!(
            changes(&applied),
            [
                "connection kavarna: made",
                "connection daktela: made",
                "integration kavarna-daktela: made",
                "flow customers to_system: added",
                "flow orders to_system: added",
            ]
        );
        let stored = integration(&services, &actor).await;
        assert_eq!(
            (stored.state, stored.schedule.clone()),
            (IntegrationState::Active, Schedule::EveryMinutes(15))
        );
        assert_eq!(stored.namespace, "kavarna");
        assert!(stored.next_run_at.is_some());
        assert_eq!(stored.shop_settings["phone_country"], "CZ");
        let system = connection(&services, &actor, "daktela").await;
        assert_eq!(stored.system_account, system.account);
        assert_eq!(
            system.open(&services.vault).unwrap().secret["token"],
            "token-of-the-bridge-0001"
        );
        let flows = flows::list(&services.db, &stored.id).await.unwrap();
        assert!(flows[0].mapping.is_empty() && flows[0].statuses.is_none());
        let rows = &flows[1].mapping[&Stream::new("crm_records")];
        assert_eq!(rows.len(), 3);
        assert_eq!(
            (rows[0].write, rows[1].write),
            (WriteRule::Always, WriteRule::Usual)
        );
        let statuses = flows[1].statuses.as_ref().unwrap();
        assert_eq!(
            (statuses.rows.len(), &statuses.unmapped),
            (2, &UnmappedStatus::Hold)
        );
        let log = audit::list(&services.db, &actor.team, None, 10)
            .await
            .unwrap();
        let actions: Vec<&str> = log.iter().map(|row| row.action.as_str()).collect();
        assert_eq!(
            actions,
            ["integration.apply", "connection.save", "connection.save"]
        );
        let log = format!("{log:?}");
        assert!(!log.contains("token-of-the-bridge") && !log.contains(&"1a".repeat(32)));
    }
}

#[tokio::test]
async fn applying_twice_changes_nothing() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let system = connection(&services, &actor, "daktela").await;
        let checks = [Check::passed("token", None)];
        connections::set_checks(&services.db, &system, &checks, 1)
            .await
            .unwrap();
        let before = integration(&services, &actor).await;
        let again = apply(&services, &actor, FILE).await.unwrap();
        assert!(!again.created);
        assert_eq!(changes(&again), Vec::<String>::new());
        let after = integration(&services, &actor).await;
        assert_eq!(
            (before.revision, before.next_run_at),
            (after.revision, after.next_run_at)
        );
        let kept = connection(&services, &actor, "daktela").await;
        assert_eq!((kept.revision, kept.checks.len()), (system.revision, 1));
        assert_eq!(
            audit::list(&services.db, &actor.team, None, 10)
                .await
                .unwrap()
                .len(),
            3
        );
    }
}

#[tokio::test]
async fn only_what_differs_is_changed_and_told() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        apply(&services, &actor, FILE).await.unwrap();
        let shop = connection(&services, &actor, "kavarna").await;
        let text = FILE
            .replace("DAKTELA_TOKEN", "DAKTELA_NEW_TOKEN")
            .replace("at_once = 2", "at_once = 3")
            .replace(
                "customers_hash = { env = \"SHOPTET_CUSTOMERS_HASH\" }\n",
                "",
            )
            .replace("every_minutes = 15", "every_minutes = 30")
            .replace("\"Nevyřízena\" = \"OPEN\"", "\"Nevyřízena\" = \"NEW\"")
            .replace("[[flow]]\nstream = \"customers\"\n", "");
        let applied = apply(&services, &actor, &text).await.unwrap();
        assert_eq!(
            changes(&applied),
            [
                "connection daktela: at_once: 2 -> 3",
                "connection daktela: token replaced",
                "integration kavarna-daktela: schedule: { every_minutes = 15 } -> { every_minutes = 30 }",
                "flow orders to_system: position: 1 -> 0",
                "flow orders to_system: status mapping changed",
                "flow customers to_system: removed",
            ]
        );
        let kept = connection(&services, &actor, "kavarna").await;
        assert_eq!(kept.revision, shop.revision);
        assert!(kept.secret_ends.contains_key("customers_hash"));
        assert_eq!(apply(&services, &actor, &text).await.unwrap().changes, []);
    }
}

#[tokio::test]
async fn a_wrong_file_changes_nothing() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let text = FILE.replace("stream = \"customers\"", "stream = \"costumers\"");
        problems(&services, &actor, &text).await;
        assert!(
            connections::list(&services.db, &actor.team)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            integrations::list(&services.db, &actor.team)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            audit::list(&services.db, &actor.team, None, 10)
                .await
                .unwrap()
                .is_empty()
        );
    }
}

#[tokio::test]
async fn a_state_is_kept_where_the_file_is_silent_and_never_goes_back_to_draft() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let silent = FILE.replace("state = \"active\"\n", "");
        let applied = apply(
            &services,
            &actor,
            &silent.replace("database = \"default\"\n", ""),
        )
        .await
        .unwrap();
        assert_eq!(applied.open.len(), 1);
        assert_eq!(
            applied.open[0].what,
            "`database` in [system.settings] is missing"
        );
        assert_eq!(
            integration(&services, &actor).await.state,
            IntegrationState::Draft
        );
        apply(&services, &actor, FILE).await.unwrap();
        apply(&services, &actor, &silent).await.unwrap();
        assert_eq!(
            integration(&services, &actor).await.state,
            IntegrationState::Active
        );
        let told = problems(&services, &actor, &FILE.replace("\"active\"", "\"draft\"")).await;
        assert!(told[0].what.contains("cannot become a draft again"));
        apply(&services, &actor, &FILE.replace("\"active\"", "\"paused\""))
            .await
            .unwrap();
        assert_eq!(integration(&services, &actor).await.next_run_at, None);
    }
}

#[tokio::test]
async fn a_connection_without_its_table_is_used_as_it_is() {
    for services in testing::services().await {
        let actor = owner(&services, "reka").await;
        let from = FILE.find("[system.connect]").unwrap();
        let to = FILE.find("[system.settings]").unwrap();
        let shared = [&FILE[..from], &FILE[to..]].concat();
        let told = problems(&services, &actor, &shared).await;
        assert_eq!(told[0].what, "there is no connection `daktela` yet");
        apply(&services, &actor, FILE).await.unwrap();
        assert_eq!(apply(&services, &actor, &shared).await.unwrap().changes, []);
    }
}

#[tokio::test]
async fn secrets_are_read_from_files_beside_the_file() {
    let services = testing::services().await.remove(0);
    let actor = owner(&services, "reka").await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("token"), "token-from-a-file-0003\n").unwrap();
    let text = FILE.replace("{ env = \"DAKTELA_TOKEN\" }", "{ file = \"token\" }");
    super::super::apply::apply_with(
        &services,
        &actor,
        &text,
        "bridge.toml",
        folder.path(),
        super::env,
    )
    .await
    .unwrap();
    let settings = connection(&services, &actor, "daktela")
        .await
        .open(&services.vault)
        .unwrap();
    assert_eq!(settings.secret["token"], "token-from-a-file-0003");
}

#[tokio::test]
async fn an_operator_may_not_apply() {
    let services = testing::services().await.remove(0);
    let mut actor = owner(&services, "reka").await;
    actor.role = Role::Operator;
    assert!(matches!(
        apply(&services, &actor, FILE).await,
        Err(ApplyError::NotAllowed(_))
    ));
}

#[tokio::test]
async fn a_console_may_apply_on_any_thread() {
    let services = testing::services().await.remove(0);
    let actor = owner(&services, "reka").await;
    let applying = async move {
        super::super::apply(
            &services,
            &actor,
            "",
            "bridge.toml",
            std::path::Path::new("."),
        )
        .await
    };
    let answer = tokio::spawn(applying).await.unwrap();
    assert!(matches!(answer, Err(ApplyError::Refused(_))));
}
