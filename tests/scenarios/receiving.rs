//! While an export comes in, everybody can see how much of it has.

use crate::support::Given;
use mostek_engine::runs;
use mostek_engine::store::runs::received;
use mostek_model::{RunKind, RunState};
use mostek_sandbox::shoptet::{FeedFault, Shop};
use mostek_sandbox::{Gate, On};
use tokio_util::sync::CancellationToken;

#[tokio::test(flavor = "multi_thread")]
async fn given_an_export_that_comes_slowly_then_the_run_tells_how_much_of_it_is_here() {
    for world in Given::shop(Shop::generate(5, 10, 300)).worlds().await {
        let gate = Gate::new();
        world
            .sandbox
            .shop
            .faults()
            .next(1, On::path("orders"), FeedFault::Drip(gate.clone()));
        let (services, team) = (world.services.clone(), world.actor.team.clone());
        let asked = runs::request(&services, &world.actor, &world.integration, RunKind::Full)
            .await
            .unwrap();
        let (engine, run) = (services.clone(), asked.run.clone());
        let working = tokio::spawn(async move {
            let never = CancellationToken::new();
            Box::pin(runs::execute_here(&engine, &run, &never)).await
        });
        // A quarter of the export comes, the rest waits at the gate.
        gate.reached(1).await;
        let told = loop {
            match received(&services.db, &team, &asked.run).await.unwrap() {
                Some(received) if received.bytes > 0 => break received,
                _ => tokio::task::yield_now().await,
            }
        };
        let whole: u64 = 300 * 1_000;
        assert!(told.bytes > whole / 8, "{told:?}");
        assert_eq!(told.of, None, "this shop does not say how much will come");
        gate.open();
        assert_eq!(working.await.unwrap().unwrap(), Some(RunState::Finished));
        let after = received(&services.db, &team, &asked.run).await.unwrap();
        assert_eq!(after, None);
    }
}
