//! The shop's own rules show as a waiting run, never as an error.

use crate::support::Given;
use mostek_engine::run::{Executed, execute};
use mostek_engine::runs;
use mostek_model::RunKind;
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::shoptet::Shop;
use mostek_sandbox::{Gate, On};
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

#[tokio::test]
async fn given_a_system_that_is_down_then_the_run_waits_and_delivers_everything_when_it_is_back() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world
            .sandbox
            .daktela
            .faults()
            .always(On::any(), ApiFault::Html(503));
        let (services, stop) = (&world.services, CancellationToken::new());
        let asked = runs::request(services, &world.actor, &world.integration, RunKind::Full);
        let asked = asked.await.expect("a run");
        let executed = execute(services, &asked.run, &stop)
            .await
            .expect("an attempt");
        assert_eq!(executed, Executed::Waiting);
        world.sandbox.daktela.faults().clear();
        runs::execute_here(services, &asked.run, &stop)
            .await
            .expect("an end");
        let summary = world.summary(&asked.run).await;
        assert_eq!(
            (summary.state, summary.exit_status()),
            ("finished", 0),
            "{summary:#?}"
        );
        assert_eq!(world.crm_records().len(), 30);
    }
}

#[tokio::test]
async fn p4_p6_given_answers_lost_after_each_write_then_nothing_is_lost_or_doubled() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let people = world.sandbox.shop.read(|shop| shop.people().len());
        let writes = On::any().method("POST");
        world
            .sandbox
            .daktela
            .faults()
            .next(15, writes, ApiFault::ResetAfterWrite);
        world.sync(RunKind::Full).await;
        let again = world.sync(RunKind::Incremental).await;
        assert_eq!(again.exit_status(), 0, "{again:#?}");
        assert_eq!(
            (world.contacts().len(), world.crm_records().len()),
            (people, 30)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_process_told_to_stop_in_the_middle_of_a_page_then_it_finishes_it_and_gives_the_lease_back()
 {
    for world in Given::shop(Shop::generate(5, 10, 120)).worlds().await {
        let gate = Gate::new();
        let middle = On::path("crmRecords").method("POST");
        world
            .sandbox
            .daktela
            .faults()
            .after(20, 1, middle, ApiFault::HoldBefore(gate.clone()));
        let (services, stop) = (world.services.clone(), CancellationToken::new());
        let asked = runs::request(&services, &world.actor, &world.integration, RunKind::Full);
        let asked = asked.await.expect("a run");
        let (run, told) = (asked.run.clone(), stop.clone());
        let work = tokio::spawn(async move { execute(&services, &run, &told).await });
        gate.reached(1).await;
        stop.cancel();
        gate.open();
        let executed = work.await.expect("a worker").expect("an attempt");
        assert_eq!(executed, Executed::GivenBack);
        let numbers = world.summary(&asked.run).await;
        assert_eq!(
            (numbers.state, numbers.flows[1].outcomes["created"]),
            ("queued", 120)
        );
    }
}
