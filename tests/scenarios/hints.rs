//! One record brought up to date on demand (P1: hints never join; they are taken between pages, or by a short run).

use crate::support::{Given, World};
use mostek_engine::records::{self, RecordAsked};
use mostek_engine::run::{Executed, execute};
use mostek_engine::runs::{self, RequestError};
use mostek_engine::store::{hints, runs as stored_runs};
use mostek_engine::{console, texts};
use mostek_model::{Language, Outcome, RunKind, Stream};
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::shoptet::Shop;
use mostek_sandbox::{Gate, On};
use tokio_util::sync::CancellationToken;

async fn ask(world: &World, stream: &Stream, key: &str) -> RecordAsked {
    records::ask(
        &world.services,
        &world.actor,
        &world.integration,
        stream,
        key,
    )
    .await
    .expect("a request")
}

async fn finish(world: &World, asked: &RecordAsked) -> Executed {
    execute(&world.services, &asked.run, &CancellationToken::new())
        .await
        .expect("an attempt")
}

/// What came of asking for a record.
async fn answer(world: &World, stream: &Stream, key: &str) -> hints::Hint {
    let (db, team) = (&world.services.db, &world.actor.team);
    let mut found = hints::of_records(db, team, &world.integration, stream, &[key])
        .await
        .expect("hints");
    found.pop().expect("a hint").1
}

fn some_order(world: &World) -> String {
    world.sandbox.shop.read(|shop| shop.orders[3].code.clone())
}

#[tokio::test]
async fn given_no_run_when_an_order_is_asked_for_then_a_short_run_brings_its_new_state() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world.sync(RunKind::Full).await;
        let code = some_order(&world);
        assert!(world.sandbox.shop.change_order_status(&code, "Vyřízena"));
        let asked = ask(&world, &Stream::ORDERS, &code).await;
        assert!(!asked.joined);
        finish(&world, &asked).await;
        let numbers = world.summary(&asked.run).await;
        assert_eq!(
            (numbers.kind, numbers.state),
            ("hints", "finished"),
            "{numbers:#?}"
        );
        assert_eq!(numbers.flows[1].read, 1, "only this record: {numbers:#?}");
        let answer = answer(&world, &Stream::ORDERS, &code).await;
        assert!(!answer.open);
        assert_eq!(answer.run.as_ref(), Some(&asked.run));
        assert!(
            matches!(answer.outcome, Some(Outcome::Updated | Outcome::Unchanged)),
            "{answer:?}"
        );
    }
}

#[tokio::test]
async fn given_a_customer_that_was_never_synced_when_it_is_asked_for_then_it_is_created_alone() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let key = world
            .sandbox
            .shop
            .read(|shop| shop.customers[2].account_guid.clone());
        let asked = ask(&world, &Stream::CUSTOMERS, &key).await;
        finish(&world, &asked).await;
        assert_eq!(
            answer(&world, &Stream::CUSTOMERS, &key).await.outcome,
            Some(Outcome::Created)
        );
        assert_eq!(world.contacts().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_run_under_way_when_an_order_is_asked_for_then_that_run_takes_it_before_it_ends() {
    for world in Given::shop(Shop::generate(5, 10, 120)).worlds().await {
        world.sync(RunKind::Full).await;
        let code = some_order(&world);
        let gate = Gate::new();
        let first = On::any().method("GET");
        world
            .sandbox
            .daktela
            .faults()
            .after(0, 1, first, ApiFault::HoldBefore(gate.clone()));
        let (services, stop) = (world.services.clone(), CancellationToken::new());
        let run = runs::request(
            &services,
            &world.actor,
            &world.integration,
            RunKind::Incremental,
        )
        .await
        .expect("a run")
        .run;
        let (taken, told) = (run.clone(), stop.clone());
        let work = tokio::spawn(async move { execute(&services, &taken, &told).await });
        gate.reached(1).await;
        let asked = ask(&world, &Stream::ORDERS, &code).await;
        assert_eq!((asked.joined, &asked.run), (true, &run));
        gate.open();
        work.await.expect("a worker").expect("an end");
        let answer = answer(&world, &Stream::ORDERS, &code).await;
        assert_eq!((answer.open, answer.run.as_ref()), (false, Some(&run)));
        let numbers = world.summary(&run).await;
        assert_eq!(numbers.state, "finished");
        assert_eq!(
            numbers.flows[1].outcomes.values().sum::<u64>(),
            numbers.flows[1].read
        );
    }
}

#[tokio::test]
async fn given_an_order_asked_for_twice_then_it_is_looked_at_once() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world.sync(RunKind::Full).await;
        let code = some_order(&world);
        let first = ask(&world, &Stream::ORDERS, &code).await;
        let second = ask(&world, &Stream::ORDERS, &code).await;
        assert_eq!((second.joined, &second.run), (true, &first.run));
        finish(&world, &first).await;
        assert_eq!(world.summary(&first.run).await.flows[1].read, 1);
        assert!(!answer(&world, &Stream::ORDERS, &code).await.open);
        let third = ask(&world, &Stream::ORDERS, &code).await;
        assert_ne!(
            third.run, first.run,
            "asked again later, it is looked at again"
        );
    }
}

#[tokio::test]
async fn given_a_key_the_shop_does_not_know_then_the_answer_says_so_and_nothing_is_written() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let asked = ask(&world, &Stream::ORDERS, "there/is none?").await;
        finish(&world, &asked).await;
        let answer = answer(&world, &Stream::ORDERS, "there/is none?").await;
        assert_eq!((answer.open, answer.outcome), (false, None));
        let words = texts::reason(Language::En, &answer.reason.expect("a reason"));
        assert!(words.contains("did not give"), "{words}");
        assert!(world.sandbox.daktela.writes().is_empty());
        assert_eq!(world.summary(&asked.run).await.state, "finished");
    }
}

#[tokio::test]
async fn given_a_stream_the_integration_does_not_move_then_the_request_is_refused() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let stream = Stream::named("tickets");
        let asked = records::ask(
            &world.services,
            &world.actor,
            &world.integration,
            &stream,
            "1",
        )
        .await;
        assert!(matches!(asked, Err(RequestError::NotFound)));
    }
}

#[tokio::test]
async fn p6_given_an_undelivered_order_that_the_shop_does_not_give_now_then_what_is_kept_of_it_is_tried()
 {
    for world in Given::shop(Shop::generate(5, 10, 30))
        .with_interval_of_15_minutes()
        .worlds()
        .await
    {
        let orders = On::path("crmRecords").method("POST");
        world
            .sandbox
            .daktela
            .faults()
            .always(orders, ApiFault::OkWithError);
        let summary = world.sync(RunKind::Full).await;
        assert_eq!(summary.flows[1].outcomes["rejected"], 30, "{summary:#?}");
        world.sandbox.daktela.faults().clear();
        let code = some_order(&world);
        world
            .sandbox
            .shop
            .edit(|shop, _| shop.orders.retain(|order| order.code != code));
        forget_exports(&world);
        let asked = ask(&world, &Stream::ORDERS, &code).await;
        finish(&world, &asked).await;
        assert_eq!(
            answer(&world, &Stream::ORDERS, &code).await.outcome,
            Some(Outcome::Created)
        );
        assert_eq!(world.crm_records().len(), 1);
    }
}

#[tokio::test]
async fn given_a_run_for_records_that_fails_then_the_answer_says_why_and_no_run_follows() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world.sync(RunKind::Full).await;
        world
            .sandbox
            .daktela
            .faults()
            .always(On::any(), ApiFault::Html(401));
        let code = some_order(&world);
        let asked = ask(&world, &Stream::ORDERS, &code).await;
        let ended = finish(&world, &asked).await;
        assert!(matches!(ended, Executed::Ended(_, None)), "{ended:?}");
        let answer = answer(&world, &Stream::ORDERS, &code).await;
        assert!(!answer.open && answer.reason.is_some(), "{answer:?}");
    }
}

#[tokio::test]
async fn given_a_cancelled_run_that_had_a_hint_then_a_run_of_its_own_follows() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let (services, integration) = (&world.services, &world.integration);
        let run = runs::request(services, &world.actor, integration, RunKind::Full)
            .await
            .expect("a run")
            .run;
        let code = some_order(&world);
        assert!(ask(&world, &Stream::ORDERS, &code).await.joined);
        runs::cancel(services, &world.actor, &run)
            .await
            .expect("a cancelled run");
        mostek_engine::jobs::sweep(services).await.expect("a sweep");
        let next = stored_runs::active(&services.db, integration)
            .await
            .expect("storage");
        assert_eq!(next.expect("a run").kind, RunKind::Hints);
    }
}

#[tokio::test]
async fn p5_the_history_of_a_record_goes_over_all_runs() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let orders = On::path("crmRecords").method("POST");
        world
            .sandbox
            .daktela
            .faults()
            .always(orders, ApiFault::OkWithError);
        world.sync(RunKind::Full).await;
        world.sandbox.daktela.faults().clear();
        world.sync(RunKind::Retry).await;
        let code = some_order(&world);
        let (db, team) = (&world.services.db, &world.actor.team);
        let history = console::history(db, team, &world.integration, &Stream::ORDERS, &code, 10)
            .await
            .expect("a history");
        let outcomes: Vec<Outcome> = history.iter().map(|entry| entry.outcome).collect();
        assert_eq!(outcomes, [Outcome::Created, Outcome::Rejected]);
        let record = console::record(db, team, &world.integration, &Stream::ORDERS, &code)
            .await
            .expect("storage")
            .expect("a record");
        assert_eq!(record.outcome, Some(Outcome::Created));
        let others = console::records_of(db, team, &world.integration, &record.person, 50)
            .await
            .expect("records");
        assert!(others.iter().any(|other| other.key == code), "{others:?}");
    }
}

#[tokio::test]
async fn a_synced_record_is_found_by_name_number_and_address() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        world.sync(RunKind::Full).await;
        let (db, team) = (&world.services.db, &world.actor.team);
        let (code, email) = world.sandbox.shop.read(|shop| {
            let order = &shop.orders[3];
            (order.code.clone(), order.email.clone())
        });
        for text in [code.as_str(), email.as_str()] {
            let page = console::search(db, team, text, None)
                .await
                .expect("a search");
            assert!(
                page.records.iter().any(|record| record.key == code),
                "{text}"
            );
        }
    }
}

/// As on another host, or a day later.
fn forget_exports(world: &World) {
    let folder = world.services.spool.folder();
    for entry in std::fs::read_dir(folder).expect("the spool") {
        std::fs::remove_file(entry.expect("an entry").path()).expect("a removed file");
    }
}
