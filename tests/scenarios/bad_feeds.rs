//! Bad answers end in a clear message, and nothing is changed by them (P6, P8).

use crate::support::{Given, World};
use mostek_engine::store::runs as stored_runs;
use mostek_engine::texts;
use mostek_model::{Language, RunId, RunKind};
use mostek_sandbox::On;
use mostek_sandbox::shoptet::{CutLength, FeedFault, Shop};

/// The failure of a run in English.
async fn failure(world: &World, run: &str) -> String {
    let run = stored_runs::get(&world.services.db, &RunId::new(run))
        .await
        .expect("storage")
        .expect("the run");
    texts::reason(Language::En, &run.failure.expect("a reason why it failed"))
}

async fn failed_full_run(world: &World) -> String {
    let summary = world.sync(RunKind::Full).await;
    assert_eq!(
        (summary.state, summary.exit_status()),
        ("failed", 1),
        "{summary:#?}"
    );
    assert!(
        world.sandbox.daktela.writes().is_empty(),
        "nothing was changed"
    );
    let words = failure(world, &summary.run).await;
    assert!(!words.starts_with("reason-"), "a bare code: {words}");
    words
}

async fn with_fault(fault: impl Fn() -> FeedFault) -> Vec<(World, String)> {
    let mut told = Vec::new();
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world
            .sandbox
            .shop
            .faults()
            .always(On::path("customers"), fault());
        world
            .sandbox
            .shop
            .faults()
            .always(On::path("orders"), fault());
        let words = failed_full_run(&world).await;
        world.sandbox.shop.faults().clear();
        let healed = world.sync(RunKind::Full).await;
        assert_eq!(
            healed.exit_status(),
            0,
            "the next run delivers everything: {healed:#?}"
        );
        told.push((world, words));
    }
    told
}

#[tokio::test]
async fn given_a_truncated_feed_then_nothing_is_applied_and_the_next_run_delivers_everything() {
    for length in [CutLength::Matching, CutLength::TooLong, CutLength::Chunked] {
        for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
            world
                .sandbox
                .shop
                .faults()
                .always(On::path("orders"), FeedFault::Cut(length));
            let summary = world.sync(RunKind::Full).await;
            assert_eq!(summary.state, "failed", "{length:?}: {summary:#?}");
            assert!(
                world.crm_records().is_empty(),
                "no order of a truncated feed is applied"
            );
            let words = failure(&world, &summary.run).await;
            assert!(!words.starts_with("reason-"), "a bare code: {words}");
            world.sandbox.shop.faults().clear();
            assert_eq!(world.sync(RunKind::Full).await.exit_status(), 0);
        }
    }
}

#[tokio::test]
async fn given_a_page_of_html_with_status_200_then_the_message_says_so() {
    for (_, words) in with_fault(|| FeedFault::HtmlPage).await {
        assert!(words.contains("page") || words.contains("HTML"), "{words}");
    }
}

#[tokio::test]
async fn given_an_entity_bomb_then_it_is_refused_and_no_order_is_applied() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world
            .sandbox
            .shop
            .faults()
            .always(On::path("orders"), FeedFault::EntityBomb);
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(summary.state, "failed", "{summary:#?}");
        assert!(world.crm_records().is_empty());
        let words = failure(&world, &summary.run).await;
        assert!(words.contains("document type"), "{words}");
    }
}

#[tokio::test]
async fn given_a_wrong_hash_then_the_message_says_which_and_what_to_do() {
    let given = Given::shop(Shop::generate(5, 10, 30))
        .file(|file| file.customers_hash = Some("0".repeat(64)));
    for world in given.worlds().await {
        let words = failed_full_run(&world).await;
        assert!(words.contains("hash"), "{words}");
        assert!(
            !words.contains(&"0".repeat(20)),
            "P14: the hash is not repeated"
        );
    }
}

#[tokio::test]
async fn given_a_wrong_token_then_the_message_says_what_to_do() {
    let given = Given::shop(Shop::generate(5, 10, 30))
        .file(|file| file.token = Some("not-the-token".to_owned()));
    for world in given.worlds().await {
        let words = failed_full_run(&world).await;
        assert!(words.contains("token"), "{words}");
        assert!(
            !words.contains("not-the-token"),
            "P14: the token is not repeated"
        );
    }
}

#[tokio::test]
async fn p6_given_one_order_without_a_number_then_it_is_kept_and_all_others_are_delivered() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world
            .sandbox
            .shop
            .faults()
            .always(On::path("orders"), FeedFault::WithoutKey);
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(
            (summary.state, summary.exit_status()),
            ("finished", 2),
            "{summary:#?}"
        );
        let orders = &summary.flows[1];
        assert!(orders.outcomes["invalid"] >= 1);
        assert_eq!(orders.outcomes.values().sum::<u64>(), orders.read);
        assert_eq!(orders.outcomes["invalid"] + orders.outcomes["created"], 30);
    }
}
