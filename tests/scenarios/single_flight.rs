//! Pressing twice changes nothing (P1).

use crate::support::Given;
use mostek_engine::runs;
use mostek_model::RunKind;
use mostek_sandbox::shoptet::Shop;
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
