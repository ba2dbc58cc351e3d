//! Pressing twice changes nothing (P1).

use crate::support::Given;
use mostek_engine::jobs::sweep;
use mostek_engine::run::{Executed, execute};
use mostek_engine::store::runs as stored_runs;
use mostek_engine::{integration, runs};
use mostek_model::{RunKind, RunState};
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::shoptet::Shop;
use mostek_sandbox::{Gate, On};
use std::collections::BTreeSet;
use tokio_util::sync::CancellationToken;

#[tokio::test(flavor = "multi_thread")]
async fn p1_given_fifty_requests_at_once_then_one_run_starts_and_the_others_say_which_they_joined()
{
    for world in Given::shop(Shop::generate(3, 20, 50)).worlds().await {
        let requests = (0..50).map(|_| {
            let (services, actor, integration) = (
                world.services.clone(),
                world.actor.clone(),
                world.integration.clone(),
            );
            tokio::spawn(async move {
                runs::request(&services, &actor, &integration, RunKind::Incremental).await
            })
        });
        let mut asked = Vec::new();
        for request in requests.collect::<Vec<_>>() {
            asked.push(request.await.expect("a request").expect("a run"));
        }
        let names: BTreeSet<&str> = asked.iter().map(|asked| asked.run.as_str()).collect();
        assert_eq!(names.len(), 1, "all serve the same run");
        assert_eq!(
            asked.iter().filter(|asked| !asked.joined).count(),
            1,
            "exactly one started it"
        );
    }
}

#[tokio::test]
async fn p1_given_an_incremental_run_when_a_full_one_is_asked_for_then_it_joins_and_a_full_one_follows()
 {
    for world in Given::shop(Shop::generate(3, 5, 5)).worlds().await {
        let (services, actor, integration) = (&world.services, &world.actor, &world.integration);
        let first = runs::request(services, actor, integration, RunKind::Incremental)
            .await
            .expect("a run");
        let second = runs::request(services, actor, integration, RunKind::Full)
            .await
            .expect("a run");
        assert!(second.joined && second.follows);
        assert_eq!(first.run, second.run);
        runs::execute_here(services, &first.run, &CancellationToken::new())
            .await
            .expect("the first run");
        let latest =
            mostek_engine::store::runs::latest(&services.db, &actor.team, Some(integration), 10)
                .await
                .expect("runs");
        assert_eq!(latest.len(), 2);
        assert_eq!(
            (latest[0].kind, latest[0].state.as_str()),
            (RunKind::Full, "queued")
        );
    }
}

#[tokio::test]
async fn p1_given_a_run_that_ended_when_asked_again_then_a_new_one_starts() {
    for world in Given::shop(Shop::generate(3, 5, 5)).worlds().await {
        let first = world.sync(RunKind::Full).await;
        let second = world.sync(RunKind::Full).await;
        assert_ne!(first.run, second.run);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_full_sync_that_waits_for_its_turn_when_the_integration_is_paused_then_it_does_not_follow()
 {
    for world in Given::shop(Shop::generate(3, 5, 5)).worlds().await {
        let (services, actor, id) = (&world.services, &world.actor, &world.integration);
        let first = runs::request(services, actor, id, RunKind::Incremental).await;
        let first = first.expect("a run").run;
        let stop = CancellationToken::new();
        // Under way when the integration is paused.
        let gate = Gate::new();
        let scan = On::path("contacts").method("GET");
        let held = ApiFault::HoldBefore(gate.clone());
        world.sandbox.daktela.faults().next(1, scan, held);
        let (engine, run) = (services.clone(), first.clone());
        let work = tokio::spawn(async move { execute(&engine, &run, &stop).await });
        gate.reached(1).await;
        let second = runs::request(services, actor, id, RunKind::Full).await;
        assert!(second.expect("a run").follows);
        integration::pause(services, actor, id)
            .await
            .expect("a pause");
        gate.open();
        let ended = work.await.expect("a worker").expect("an end");
        assert_eq!(ended, Executed::Ended(RunState::Finished, None));
        let events = stored_runs::events(&services.db, &first, 10).await;
        let events = events.expect("events");
        assert!(
            events
                .iter()
                .any(|event| event.reason.code == "event-not-followed")
        );
    }
}

#[tokio::test]
async fn given_a_queued_run_when_the_integration_is_paused_then_it_rests_until_it_is_active_again()
{
    for world in Given::shop(Shop::generate(3, 5, 5)).worlds().await {
        let (services, actor, id) = (&world.services, &world.actor, &world.integration);
        let asked = runs::request(services, actor, id, RunKind::Full).await;
        let run = asked.expect("a run").run;
        integration::pause(services, actor, id)
            .await
            .expect("a pause");
        let stop = CancellationToken::new();
        let rests = execute(services, &run, &stop).await.expect("an attempt");
        assert_eq!(rests, Executed::Paused);
        sweep(services).await.expect("a sweep");
        assert_eq!(world.summary(&run).await.state, "paused");
        let resumed = runs::resume(services, actor, &run).await;
        assert!(matches!(resumed, Err(runs::RequestError::NotActive { .. })));
        assert!(world.contacts().is_empty(), "nothing was written");

        integration::activate(services, actor, id)
            .await
            .expect("an active integration");
        sweep(services).await.expect("a sweep");
        runs::execute_here(services, &run, &stop)
            .await
            .expect("an end");
        assert_eq!(world.summary(&run).await.state, "finished");
    }
}
