//! Paused, resumed, cancelled: within seconds, whatever the run is busy with, and nothing is lost or doubled.

use crate::support::{Given, World};
use mostek_engine::console::{self, LogFilter, RunFilter};
use mostek_engine::jobs::sweep;
use mostek_engine::run::{Executed, execute};
use mostek_engine::runs::{self, RunSummary};
use mostek_engine::store::{self, accounts, connections};
use mostek_engine::{Services, store::StoreError};
use mostek_model::{AccountKey, Outcome, RunId, RunKind, RunState};
use mostek_sandbox::daktela::ApiFault;
use mostek_sandbox::shoptet::{FeedFault, Shop};
use mostek_sandbox::{Gate, On, RetryAfter};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// What people were promised: a run stops within this time.
const PROMISED: Duration = Duration::from_secs(5);

/// A full run, asked for and being executed.
async fn started(world: &World) -> (RunId, JoinHandle<Result<Executed, StoreError>>) {
    let asked = runs::request(
        &world.services,
        &world.actor,
        &world.integration,
        RunKind::Full,
    );
    let run = asked.await.expect("a run").run;
    (run.clone(), executing(world, run))
}

fn executing(world: &World, run: RunId) -> JoinHandle<Result<Executed, StoreError>> {
    let services = world.services.clone();
    tokio::spawn(async move { execute(&services, &run, &CancellationToken::new()).await })
}

async fn ended(work: JoinHandle<Result<Executed, StoreError>>) -> Executed {
    work.await.expect("a worker").expect("an attempt")
}

async fn resumed(world: &World, run: &RunId) -> RunSummary {
    let state = runs::resume(&world.services, &world.actor, run).await;
    assert_eq!(state.expect("a resumed run"), RunState::Queued);
    runs::execute_here(&world.services, run, &CancellationToken::new())
        .await
        .expect("an end");
    world.summary(run).await
}

fn assert_whole(world: &World, summary: &RunSummary, people: usize, orders: usize) {
    assert_eq!(
        (summary.state, summary.exit_status()),
        ("finished", 0),
        "{summary:#?}"
    );
    for flow in &summary.flows {
        let counted: u64 = flow.outcomes.values().sum();
        assert_eq!(counted, flow.read, "P5: outcomes add up: {flow:#?}");
    }
    assert_eq!(world.contacts().len(), people, "one contact per person");
    assert_eq!(world.crm_records().len(), orders, "every order once");
}

/// Waits until the platform's account is told to pause.
async fn told_to_pause(world: &World) {
    let system = connections::list(&world.services.db, &world.actor.team)
        .await
        .expect("connections")
        .into_iter()
        .find(|connection| connection.platform.as_str() == "daktela")
        .expect("the system");
    let account: AccountKey = system.account;
    while accounts::paused_until(&world.services.db, &account)
        .await
        .expect("a budget")
        == 0
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn p3_given_a_run_paused_in_the_middle_of_a_page_when_resumed_then_it_goes_on_and_nothing_is_doubled()
 {
    for world in Given::shop(Shop::generate(5, 20, 120)).worlds().await {
        let people = world.sandbox.shop.read(|shop| shop.people().len());
        let gate = Gate::new();
        let middle = On::path("crmRecords").method("POST");
        let faults = world.sandbox.daktela.faults();
        faults.after(50, 1, middle, ApiFault::HoldBefore(gate.clone()));
        let (run, work) = started(&world).await;
        gate.reached(1).await;
        let state = runs::pause(&world.services, &world.actor, &run).await;
        assert_eq!(state.expect("a pause"), RunState::Stopping);
        gate.open();
        assert_eq!(ended(work).await, Executed::Paused);
        let paused = world.summary(&run).await;
        assert_eq!(paused.state, "paused");
        let customers = &paused.flows[0];
        assert!(customers.read > 0, "what was safe stays: {paused:#?}");
        assert!(world.crm_records().len() < 120, "it stopped in the middle");

        let joined = runs::request(
            &world.services,
            &world.actor,
            &world.integration,
            RunKind::Incremental,
        );
        assert!(joined.await.expect("a run").joined, "P1: it keeps its slot");
        let again = runs::pause(&world.services, &world.actor, &run).await;
        assert!(matches!(again, Err(runs::RequestError::NotPossible { .. })));
        let summary = resumed(&world, &run).await;
        assert_whole(&world, &summary, people, 120);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_paused_run_when_the_process_starts_again_then_it_stays_paused_until_resumed() {
    for world in Given::shop(Shop::generate(7, 10, 30)).worlds().await {
        let people = world.sandbox.shop.read(|shop| shop.people().len());
        let gate = Gate::new();
        let download = FeedFault::Drip(gate.clone());
        world.sandbox.shop.faults().next(1, On::any(), download);
        let (run, work) = started(&world).await;
        gate.reached(1).await;
        runs::pause(&world.services, &world.actor, &run)
            .await
            .expect("a pause");
        // The export does not go on: only giving it up ends the work.
        assert_eq!(ended(work).await, Executed::Paused);

        let settings = world.services.settings.as_ref().clone();
        let restarted = Services::open(settings).await.expect("the engine again");
        sweep(&restarted).await.expect("a sweep");
        let taken = execute(&restarted, &run, &CancellationToken::new()).await;
        assert_eq!(taken.expect("an attempt"), Executed::NotOurs);
        assert_eq!(world.summary(&run).await.state, "paused");
        let summary = resumed(&world, &run).await;
        assert_whole(&world, &summary, people, 30);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn p2_given_a_run_that_waits_for_a_permit_when_cancelled_then_it_ends_within_seconds() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        // The worker waits this out itself.
        let minute = ApiFault::TooMany(RetryAfter::Seconds(55));
        world.sandbox.daktela.faults().next(1, On::any(), minute);
        let (run, work) = started(&world).await;
        told_to_pause(&world).await;
        let asked = Instant::now();
        let state = runs::cancel(&world.services, &world.actor, &run).await;
        assert_eq!(state.expect("a cancelled run"), RunState::Stopping);
        let cancelled = Executed::Ended(RunState::Cancelled, None);
        assert_eq!(ended(work).await, cancelled);
        assert!(asked.elapsed() < PROMISED, "{:?}", asked.elapsed());
        assert!(world.contacts().is_empty());
        let live = console::live(
            &world.services.db,
            &world.actor.team,
            &run,
            world.services.now(),
        );
        let live = live.await.expect("numbers").expect("a run");
        assert!(
            live.system.asked_at.is_some(),
            "the page tells of the pause"
        );
        assert_eq!(live.system.permitted, Some(1_000.0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_scan_that_hangs_when_paused_then_it_is_given_up_and_done_again() {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let people = world.sandbox.shop.read(|shop| shop.people().len());
        let gate = Gate::new();
        let contacts = On::path("contacts").method("GET");
        let hangs = ApiFault::HoldBefore(gate.clone());
        world.sandbox.daktela.faults().after(1, 1, contacts, hangs);
        let (run, work) = started(&world).await;
        gate.reached(1).await;
        runs::pause(&world.services, &world.actor, &run)
            .await
            .expect("a pause");
        assert_eq!(ended(work).await, Executed::Paused);
        assert!(world.contacts().is_empty(), "nothing may be created before");
        let summary = resumed(&world, &run).await;
        assert_whole(&world, &summary, people, 30);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn given_a_run_asked_to_pause_when_resumed_or_cancelled_before_it_stopped_then_the_last_wish_counts()
 {
    for world in Given::shop(Shop::generate(5, 10, 30)).worlds().await {
        let people = world.sandbox.shop.read(|shop| shop.people().len());
        let (services, actor) = (&world.services, &world.actor);
        let gate = Gate::new();
        let hold = FeedFault::Hold(gate.clone());
        world.sandbox.shop.faults().next(1, On::any(), hold);
        let (run, work) = started(&world).await;
        gate.reached(1).await;
        runs::pause(services, actor, &run).await.expect("a pause");
        let resumed = runs::resume(services, actor, &run)
            .await
            .expect("a resumed run");
        gate.open();
        let executed = ended(work).await;
        // Its worker may have stopped already, or have given up; then another one goes on.
        if resumed == RunState::Queued || executed == Executed::GivenBack {
            runs::execute_here(services, &run, &CancellationToken::new())
                .await
                .expect("an end");
        }
        assert_whole(&world, &world.summary(&run).await, people, 30);

        let gate = Gate::new();
        let hold = FeedFault::Hold(gate.clone());
        world.sandbox.shop.faults().next(1, On::any(), hold);
        let (run, work) = started(&world).await;
        gate.reached(1).await;
        runs::pause(services, actor, &run).await.expect("a pause");
        let cancelled = match runs::cancel(services, actor, &run).await.expect("an end") {
            RunState::Stopping => ended(work).await == Executed::Ended(RunState::Cancelled, None),
            state => state == RunState::Cancelled,
        };
        assert!(cancelled);
        assert_eq!(world.summary(&run).await.state, "cancelled");
    }
}

#[tokio::test]
async fn given_a_waiting_run_when_paused_and_cancelled_then_it_ends_at_once() {
    let given = Given::shop(Shop::generate(5, 10, 30)).with_interval_of_15_minutes();
    for world in given.worlds().await {
        world.sync(RunKind::Full).await;
        let (run, work) = started(&world).await;
        assert_eq!(ended(work).await, Executed::Waiting);
        let (services, actor) = (&world.services, &world.actor);
        let paused = runs::pause(services, actor, &run).await.expect("a pause");
        assert_eq!(paused, RunState::Paused);
        let cancelled = runs::cancel(services, actor, &run).await.expect("an end");
        assert_eq!(cancelled, RunState::Cancelled);
        let events = store::runs::events(&services.db, &run, 10)
            .await
            .expect("events");
        let codes: Vec<_> = events
            .iter()
            .map(|event| event.reason.code.as_str())
            .collect();
        assert_eq!(
            codes[..4],
            [
                "event-cancelled",
                "event-stop-asked",
                "event-paused",
                "event-pause-asked"
            ]
        );
    }
}

#[tokio::test]
async fn given_a_run_of_two_flows_then_its_log_is_numbered_through_and_no_page_of_it_loses_a_record()
 {
    for world in Given::shop(Shop::generate(5, 20, 30)).worlds().await {
        let summary = world.sync(RunKind::Full).await;
        let logged: u64 = summary
            .flows
            .iter()
            .flat_map(|flow| &flow.outcomes)
            .filter(|(outcome, _)| Outcome::parse(outcome).is_some_and(Outcome::is_logged))
            .map(|(_, count)| count)
            .sum();
        let mut filter = LogFilter::default();
        let mut numbers = Vec::new();
        loop {
            let run = RunId::new(&summary.run);
            let page =
                console::log_page(&world.services.db, &world.actor.team, &run, &filter, 7).await;
            let page = page.expect("a page");
            numbers.extend(page.entries.iter().map(|entry| entry.number));
            filter.before = numbers.last().copied();
            if page.next.is_none() {
                break;
            }
        }
        let distinct: BTreeSet<_> = numbers.iter().collect();
        assert_eq!(
            (numbers.len(), distinct.len()),
            (logged as usize, logged as usize)
        );
    }
}

#[tokio::test]
async fn given_runs_then_those_who_watch_are_told_of_each_and_the_list_is_filtered_by_kind_and_person()
 {
    for world in Given::shop(Shop::generate(5, 5, 5)).worlds().await {
        let summary = world.sync(RunKind::Full).await;
        let (db, team) = (&world.services.db, &world.actor.team);
        let watched = console::watched(db, 0).await.expect("runs");
        assert!(watched[&summary.run].ended && watched[&summary.run].version > 0);
        let requesters = console::requesters(db, team).await.expect("names");
        assert_eq!(requesters, ["command line"]);
        for (kind, who, found) in [
            (RunKind::Full, "command line", 1),
            (RunKind::Incremental, "command line", 0),
            (RunKind::Full, "Jana", 0),
        ] {
            let filter = RunFilter {
                kind: Some(kind),
                who: Some(who.to_owned()),
                ..RunFilter::default()
            };
            let page = console::runs(db, team, &filter).await.expect("a page");
            assert_eq!(page.runs.len(), found, "{kind:?} {who}");
        }
    }
}
