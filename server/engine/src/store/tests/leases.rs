//! The lease of a run: one worker at a time, and none that lost it writes (P3).

use crate::store::runs::{
    Asked, ask, due, end, give_back, goes_on, of_team, park, pause, renew, steer, take,
};
use crate::store::testing::databases;
use crate::store::{Db, StoreError, on};
use mostek_model::{IntegrationId, Reason, RunId, RunKind, RunState, RunWish, Standing, TeamId};

/// A run of an integration that is there in name only.
pub(super) async fn queued(db: &Db) -> (TeamId, IntegrationId, Asked) {
    let (team, integration) = (TeamId::new("team"), IntegrationId::new("integration"));
    for sql in [
        "insert into teams (id, slug, name, time_zone, created_at) values ('team', 't', 'T', 'UTC', 0)",
        "insert into connections (id, team_id, slug, name, platform, account, plain, sealed, secret_keys, checks, \
         revision, created_at, updated_at) values ('c', 'team', 'c', 'C', 'p', 'a', '{}', '', '{}', '[]', 1, 0, 0)",
        "insert into integrations (id, team_id, slug, name, state, shop_connection_id, system_connection_id, \
         shop_settings, system_settings, system_account, namespace, own_addresses, schedule, next_run_at, revision, \
         created_at, updated_at) values ('integration', 'team', 'i', 'I', 'active', 'c', 'c', '{}', '{}', 'a', 'n', \
         '[]', '\"manual\"', 5, 1, 0, 0)",
    ] {
        on!(db, pool => sqlx::query(sql).execute(pool).await.unwrap().rows_affected());
    }
    let asked = ask(db, &team, &integration, RunKind::Full, "Jana", 10)
        .await
        .unwrap();
    (team, integration, asked)
}

/// What a person of the team does; the state afterwards.
async fn wish(db: &Db, team: &TeamId, run: &RunId, wish: RunWish, now: i64) -> Option<RunState> {
    let stored = of_team(db, team, run).await.unwrap()?;
    let from = Standing {
        state: stored.state,
        pausing: stored.pausing,
    };
    let to = from.wished(wish)?;
    let mut transaction = db.begin().await.unwrap();
    let moved = steer(&mut transaction, team, run, from, to, now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    moved.then_some(to.state)
}

#[tokio::test]
async fn p3_a_run_is_taken_by_one_worker_and_rescued_when_its_lease_ends() {
    for db in databases().await {
        let (_, _, asked) = queued(&db).await;
        let first = take(&db, &asked.run, 100, 200)
            .await
            .unwrap()
            .expect("a queued run can be taken");
        assert!(!first.rescued);
        assert_eq!(
            take(&db, &asked.run, 150, 250).await.unwrap(),
            None,
            "it belongs to somebody"
        );
        assert!(renew(&db, &asked.run, &first.token, 300).await.unwrap());
        let second = take(&db, &asked.run, 300, 400)
            .await
            .unwrap()
            .expect("its lease ended");
        assert!(second.rescued);
        assert!(
            !renew(&db, &asked.run, &first.token, 500).await.unwrap(),
            "the first worker lost it"
        );
    }
}

#[tokio::test]
async fn p3_a_worker_that_lost_its_lease_cannot_end_the_run() {
    for db in databases().await {
        let (_, _, asked) = queued(&db).await;
        let lost = take(&db, &asked.run, 100, 200).await.unwrap().unwrap();
        let holder = take(&db, &asked.run, 300, 400).await.unwrap().unwrap();
        let transaction = db.begin().await.unwrap();
        let refused = end(
            transaction,
            &asked.run,
            &lost.token,
            RunState::Finished,
            None,
            310,
        )
        .await;
        assert!(matches!(refused, Err(StoreError::LeaseLost)));
        let transaction = db.begin().await.unwrap();
        end(
            transaction,
            &asked.run,
            &holder.token,
            RunState::Finished,
            None,
            320,
        )
        .await
        .unwrap()
        .expect("no hint keeps it");
    }
}

#[tokio::test]
async fn p3_a_run_that_keeps_ending_its_worker_is_parked_and_its_schedule_stops() {
    for db in databases().await {
        let (team, integration, asked) = queued(&db).await;
        take(&db, &asked.run, 100, 200).await.unwrap().unwrap();
        assert!(
            !park(&db, &asked.run, &Reason::new("reason-parked"), 150)
                .await
                .unwrap(),
            "it has a worker"
        );
        assert!(
            park(&db, &asked.run, &Reason::new("reason-parked"), 300)
                .await
                .unwrap()
        );
        assert_eq!(
            take(&db, &asked.run, 400, 500).await.unwrap(),
            None,
            "parked is final"
        );
        let stored = crate::store::integrations::get(&db, &team, &integration)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(stored.next_run_at, None);
    }
}

#[tokio::test]
async fn a_lease_that_is_given_back_is_taken_at_once() {
    for db in databases().await {
        let (_, _, asked) = queued(&db).await;
        let taken = take(&db, &asked.run, 100, 200).await.unwrap().unwrap();
        assert!(
            due(&db, 110, 1_000).await.unwrap().is_empty(),
            "nothing to ring for"
        );
        give_back(&db, &asked.run, &taken.token).await.unwrap();
        assert_eq!(due(&db, 110, 1_000).await.unwrap().len(), 1);
        assert!(
            !take(&db, &asked.run, 110, 210)
                .await
                .unwrap()
                .unwrap()
                .rescued
        );
    }
}

#[tokio::test]
async fn p1_a_cancelled_queued_run_frees_the_slot_and_a_running_one_finishes_its_page() {
    for db in databases().await {
        let (team, integration, asked) = queued(&db).await;
        assert_eq!(
            wish(&db, &team, &asked.run, RunWish::Cancel, 50).await,
            Some(RunState::Cancelled)
        );
        let next = ask(&db, &team, &integration, RunKind::Full, "Jana", 60)
            .await
            .unwrap();
        assert!(!next.joined);
        take(&db, &next.run, 100, 200).await.unwrap().unwrap();
        assert_eq!(
            wish(&db, &team, &next.run, RunWish::Cancel, 110).await,
            Some(RunState::Stopping)
        );
    }
}

#[tokio::test]
async fn p15_another_team_cannot_stop_a_run() {
    for db in databases().await {
        let (_, _, asked) = queued(&db).await;
        let other = TeamId::new("another team");
        assert_eq!(
            wish(&db, &other, &asked.run, RunWish::Cancel, 50).await,
            None
        );
        let (from, to) = (
            Standing::of(RunState::Queued),
            Standing::of(RunState::Cancelled),
        );
        let mut transaction = db.begin().await.unwrap();
        let moved = steer(&mut transaction, &other, &asked.run, from, to, 50).await;
        assert!(!moved.unwrap());
        drop(transaction);
        assert!(
            take(&db, &asked.run, 100, 200).await.unwrap().is_some(),
            "nothing was changed"
        );
    }
}

#[tokio::test]
async fn p1_a_request_that_meets_a_run_being_cancelled_comes_after_it() {
    for db in databases().await {
        let (team, integration, asked) = queued(&db).await;
        let taken = take(&db, &asked.run, 100, 200).await.unwrap().unwrap();
        wish(&db, &team, &asked.run, RunWish::Cancel, 110).await;
        let next = ask(&db, &team, &integration, RunKind::Incremental, "Petr", 120)
            .await
            .unwrap();
        assert!(next.joined && next.follows);
        let transaction = db.begin().await.unwrap();
        let cancelled = RunState::Cancelled;
        let ended = end(transaction, &asked.run, &taken.token, cancelled, None, 130)
            .await
            .unwrap()
            .unwrap();
        assert!(ended.followup.is_some(), "the request is not lost");
    }
}

#[tokio::test]
async fn p1_a_paused_run_keeps_its_slot_and_nobody_rings_for_it() {
    for db in databases().await {
        let (team, integration, asked) = queued(&db).await;
        let taken = take(&db, &asked.run, 100, 200).await.unwrap().unwrap();
        assert!(goes_on(&db, &asked.run, &taken.token).await.unwrap());
        let stopping = wish(&db, &team, &asked.run, RunWish::Pause, 110).await;
        assert_eq!(stopping, Some(RunState::Stopping));
        assert!(!goes_on(&db, &asked.run, &taken.token).await.unwrap());
        assert!(
            !give_back(&db, &asked.run, &taken.token).await.unwrap(),
            "it would run again"
        );
        assert!(pause(&db, &asked.run, &taken.token).await.unwrap());
        assert_eq!(due(&db, 10_000, 10_000).await.unwrap(), []);
        assert_eq!(take(&db, &asked.run, 10_000, 10_100).await.unwrap(), None);
        let joined = ask(&db, &team, &integration, RunKind::Incremental, "Petr", 120)
            .await
            .unwrap();
        assert!(joined.joined && !joined.follows, "it keeps its slot");
        let resumed = wish(&db, &team, &asked.run, RunWish::Resume, 130).await;
        assert_eq!(resumed, Some(RunState::Queued));
        assert_eq!(due(&db, 140, 140).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn p3_a_run_asked_to_pause_whose_worker_dies_is_paused_by_the_next_one() {
    for db in databases().await {
        let (team, _, asked) = queued(&db).await;
        take(&db, &asked.run, 100, 200).await.unwrap().unwrap();
        wish(&db, &team, &asked.run, RunWish::Pause, 110).await;
        assert_eq!(
            due(&db, 300, 300).await.unwrap().len(),
            1,
            "its lease ended"
        );
        let next = take(&db, &asked.run, 300, 400).await.unwrap().unwrap();
        assert!(pause(&db, &asked.run, &next.token).await.unwrap());
    }
}
