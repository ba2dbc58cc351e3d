//! Deleting, starting afresh and pausing: nothing is doubled, nothing is lost.

use crate::support::{Given, World};
use mostek_engine::removal::{self, RemovalError};
use mostek_engine::run::{Executed, execute};
use mostek_engine::runs::{self, RequestError};
use mostek_engine::store::{connections, integrations, retired_namespaces, teams};
use mostek_engine::{Actor, connection, definition};
use mostek_model::{RunKind, TeamId};
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::shoptet::Shop;
use mostek_sandbox::{Gate, On};
use tokio_util::sync::CancellationToken;

/// What is in the system, by our keys.
fn written(world: &World) -> Vec<String> {
    let mut names: Vec<String> = world
        .contacts()
        .iter()
        .chain(&world.crm_records())
        .map(|record| record.name().to_owned())
        .collect();
    names.sort();
    names
}

async fn stored(world: &World, slug: &str) -> connections::Connection {
    connections::by_slug(&world.services.db, &world.actor.team, slug)
        .await
        .expect("a look")
        .expect("a connection")
}

async fn delete(world: &World) -> Result<(), RemovalError> {
    removal::delete(&world.services, &world.actor, &world.integration).await
}

async fn other_team(world: &World) -> Actor {
    let row = teams::TeamRow {
        id: uuid::Uuid::now_v7().to_string(),
        slug: "hory".to_owned(),
        name: "Agentura Hory".to_owned(),
        time_zone: "Europe/Prague".to_owned(),
    };
    let mut transaction = world.services.db.begin().await.expect("a transaction");
    teams::insert(&mut transaction, &row, world.services.now())
        .await
        .expect("a team");
    transaction.commit().await.expect("a commit");
    Actor::command_line(TeamId::new(row.id))
}

#[tokio::test]
async fn p4_given_an_integration_deleted_and_made_again_then_nothing_in_the_system_is_doubled() {
    for mut world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world.sync(RunKind::Full).await;
        let before = written(&world);
        delete(&world).await.expect("a deleted integration");
        assert_eq!(written(&world), before, "what was written stays");
        world.integration = world.apply().await;
        let again = world.sync(RunKind::Full).await;
        assert_eq!(again.exit_status(), 0, "{again:#?}");
        assert_eq!(written(&world), before);
    }
}

#[tokio::test]
async fn p11_given_a_deleted_integration_then_its_prefix_goes_to_nobody_else() {
    for world in Given::shop(Shop::generate(5, 3, 5)).worlds().await {
        world.sync(RunKind::Full).await;
        let file = world.file_text();
        delete(&world).await.expect("a deleted integration");
        let other = other_team(&world).await;
        let refused =
            definition::apply(&world.services, &other, &file, "k.toml", &world.folder).await;
        let words = refused.expect_err("a refusal").to_string();
        assert!(
            words.contains("the namespace `kavarna` belongs to a deleted integration"),
            "{words}"
        );
        let all = integrations::list(&world.services.db, &other.team).await;
        assert!(all.expect("a list").is_empty());
        world.apply().await;
    }
}

#[tokio::test]
async fn given_an_integration_that_never_ran_then_its_prefix_is_free_again() {
    for world in Given::shop(Shop::generate(5, 3, 5)).worlds().await {
        let account = stored(&world, "kavarna-daktela").await.account;
        delete(&world).await.expect("a deleted integration");
        let left = retired_namespaces::find(&world.services.db, &account, "kavarna").await;
        assert_eq!(left.expect("a look"), None);
    }
}

#[tokio::test]
async fn given_a_run_under_way_then_the_integration_is_not_deleted() {
    for world in Given::shop(Shop::generate(5, 3, 5)).worlds().await {
        let (services, actor) = (&world.services, &world.actor);
        let asked = runs::request(services, actor, &world.integration, RunKind::Full)
            .await
            .expect("a run");
        let refused = delete(&world).await;
        assert!(
            matches!(&refused, Err(RemovalError::Running(run)) if *run == asked.run),
            "{refused:?}"
        );
        let refused = removal::afresh(services, actor, &world.integration).await;
        assert!(matches!(refused, Err(RemovalError::Running(_))));
        runs::cancel(services, actor, &asked.run)
            .await
            .expect("a cancelled run");
        delete(&world).await.expect("a deleted integration");
        let gone = runs::summary(services, &actor.team, &asked.run).await;
        assert!(gone.expect("a look").is_none(), "its history is forgotten");
    }
}

#[tokio::test]
async fn p15_given_another_team_then_it_removes_nothing_of_this_one() {
    for world in Given::shop(Shop::generate(5, 3, 5)).worlds().await {
        let other = other_team(&world).await;
        let shop = stored(&world, "kavarna-shop").await.id;
        let refused = removal::delete(&world.services, &other, &world.integration).await;
        assert!(matches!(refused, Err(RemovalError::NotFound)));
        let refused = removal::delete_connection(&world.services, &other, &shop).await;
        assert!(matches!(refused, Err(RemovalError::NotFound)));
        let refused = connection::pause(&world.services, &other, &shop).await;
        assert!(refused.is_err());
    }
}

#[tokio::test]
async fn given_a_fresh_start_then_a_full_sync_links_again_and_creates_nothing() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world.sync(RunKind::Full).await;
        let before = written(&world);
        let runs_before = inventory(&world).await.runs;
        removal::afresh(&world.services, &world.actor, &world.integration)
            .await
            .expect("a fresh start");
        let forgotten = inventory(&world).await;
        assert_eq!(
            (forgotten.links, forgotten.persons, forgotten.runs),
            (0, 0, runs_before)
        );
        // An incremental run reads everything, for nothing is known any more.
        let again = world.sync(RunKind::Incremental).await;
        assert_eq!(again.exit_status(), 0, "{again:#?}");
        assert_eq!(again.flows[1].read, 30);
        let created: u64 = again
            .flows
            .iter()
            .map(|flow| flow.outcomes["created"])
            .sum();
        assert_eq!((created, written(&world)), (0, before), "{again:#?}");
        assert!(inventory(&world).await.links > 0);
    }
}

async fn inventory(world: &World) -> removal::Inventory {
    let stored = integrations::get(&world.services.db, &world.actor.team, &world.integration)
        .await
        .expect("a look")
        .expect("an integration");
    removal::inventory(&world.services, &world.actor.team, &stored)
        .await
        .expect("numbers")
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_connection_paused_in_the_middle_of_a_run_then_it_rests_and_goes_on_from_its_place()
{
    for world in Given::shop(Shop::generate(5, 10, 60)).worlds().await {
        let gate = Gate::new();
        let middle = On::path("crmRecords").method("POST");
        world
            .sandbox
            .daktela
            .faults()
            .after(20, 1, middle, ApiFault::HoldBefore(gate.clone()));
        let (services, actor) = (world.services.clone(), world.actor.clone());
        let asked = runs::request(&services, &actor, &world.integration, RunKind::Full)
            .await
            .expect("a run");
        let (engine, run) = (services.clone(), asked.run.clone());
        let work =
            tokio::spawn(async move { execute(&engine, &run, &CancellationToken::new()).await });
        gate.reached(1).await;
        let system = stored(&world, "kavarna-daktela").await.id;
        connection::pause(&services, &actor, &system)
            .await
            .expect("a paused connection");
        gate.open();
        let executed = work.await.expect("a worker").expect("an attempt");
        assert_eq!(executed, Executed::Paused);
        let refused = runs::request(&services, &actor, &world.integration, RunKind::Full).await;
        let code = refused.as_ref().err().map(RequestError::code);
        assert_eq!(code, Some("error-connection-paused"), "{refused:?}");
        assert_eq!(world.summary(&asked.run).await.state, "paused");
        connection::resume(&services, &actor, &system)
            .await
            .expect("a working connection");
        assert_eq!(world.summary(&asked.run).await.state, "queued");
        runs::execute_here(&services, &asked.run, &CancellationToken::new())
            .await
            .expect("an end");
        let numbers = world.summary(&asked.run).await;
        assert_eq!(
            (
                numbers.state,
                numbers.exit_status(),
                world.crm_records().len()
            ),
            ("finished", 0, 60),
            "{numbers:#?}"
        );
    }
}

#[tokio::test]
async fn given_a_run_that_waits_for_a_worker_then_pausing_lets_it_rest_until_both_connections_work()
{
    for world in Given::shop(Shop::generate(5, 3, 5)).worlds().await {
        let (services, actor) = (&world.services, &world.actor);
        let asked = runs::request(services, actor, &world.integration, RunKind::Full)
            .await
            .expect("a run");
        let shop = stored(&world, "kavarna-shop").await.id;
        let system = stored(&world, "kavarna-daktela").await.id;
        for id in [&shop, &system] {
            connection::pause(services, actor, id)
                .await
                .expect("a pause");
        }
        let executed = execute(services, &asked.run, &CancellationToken::new()).await;
        assert_eq!(executed.expect("an attempt"), Executed::NotOurs);
        connection::resume(services, actor, &shop)
            .await
            .expect("a working connection");
        assert_eq!(world.summary(&asked.run).await.state, "paused");
        connection::resume(services, actor, &system)
            .await
            .expect("a working connection");
        assert_eq!(world.summary(&asked.run).await.state, "queued");
    }
}

#[tokio::test]
async fn given_a_connection_in_use_then_it_is_not_deleted_and_afterwards_nothing_of_it_is_left() {
    for world in Given::shop(Shop::generate(5, 3, 5)).worlds().await {
        world.sync(RunKind::Full).await;
        let (services, actor) = (&world.services, &world.actor);
        let shop = stored(&world, "kavarna-shop").await;
        let refused = removal::delete_connection(services, actor, &shop.id).await;
        assert!(
            matches!(&refused, Err(RemovalError::InUse(users)) if users[0].0 == "kavarna"),
            "{refused:?}"
        );
        delete(&world).await.expect("a deleted integration");
        removal::delete_connection(services, actor, &shop.id)
            .await
            .expect("a deleted connection");
        let left = connections::get(&services.db, &actor.team, &shop.id).await;
        assert!(left.expect("a look").is_none());
        let exports = services.spool.list(&shop.id, "orders").await;
        assert!(
            exports.expect("a look").is_empty(),
            "exports hold personal data"
        );
        // The file makes it anew.
        world.apply().await;
    }
}
