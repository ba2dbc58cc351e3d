//! The shop's own rules show as a waiting run, never as an error.

use crate::support::Given;
use mostek_engine::run::{Executed, execute};
use mostek_engine::runs;
use mostek_model::RunKind;
use mostek_sandbox::shoptet::Shop;
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn given_a_shop_that_allows_one_full_export_in_15_minutes_then_the_second_full_run_waits() {
    let given = Given::shop(Shop::generate(5, 10, 30));
    for world in given.with_interval_of_15_minutes().worlds().await {
        assert_eq!(world.sync(RunKind::Full).await.exit_status(), 0);
        let asked = runs::request(
            &world.services,
            &world.actor,
            &world.integration,
            RunKind::Full,
        )
        .await
        .expect("a run");
        let executed = execute(&world.services, &asked.run, &CancellationToken::new())
            .await
            .expect("an attempt");
        assert_eq!(executed, Executed::Waiting);
        let numbers = world.summary(&asked.run).await;
        assert_eq!(numbers.state, "waiting");
        let refused = world.sandbox.shop.traffic().count_status(429);
        assert_eq!(refused, 0, "P2: the shop was never asked in vain");
    }
}
