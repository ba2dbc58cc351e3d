//! When a schedule's next run comes, whatever else runs meanwhile.

use super::{plan_next, planned_at};
use crate::actor::Actor;
use crate::clock::{Clock, ManualClock};
use crate::jobs::sweep;
use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::{on, plans, runs, testing};
use jiff::Timestamp;
use mostek_model::{IntegrationId, RunId, RunKind, RunState, Schedule};
use std::sync::Arc;

const DAILY: Schedule = Schedule::DailyAt { hour: 5, minute: 0 };
const EVERY_DAY: Schedule = Schedule::EveryMinutes(1_440);

/// An engine on each database, at noon, with a planned integration.
async fn planned_by(
    schedule: &Schedule,
) -> Vec<(Services, Arc<ManualClock>, Actor, IntegrationId)> {
    let mut all = Vec::new();
    for mut services in testing::services().await {
        let clock = Arc::new(ManualClock::at("2026-11-10T12:00:00Z".parse().unwrap()));
        services.clock = clock.clone();
        let owner = testing::owner(&services, "reka").await;
        let id = testing::integration(&services.db, &owner.team, "kavarna", schedule).await;
        super::plan_anew(&services, &owner.team, &id).await.unwrap();
        all.push((services, clock, owner, id));
    }
    all
}

async fn stored(services: &Services, owner: &Actor, id: &IntegrationId) -> Integration {
    let stored = integrations::get(&services.db, &owner.team, id).await;
    stored.unwrap().unwrap()
}

async fn plan(services: &Services, owner: &Actor, id: &IntegrationId) -> Option<Timestamp> {
    stored(services, owner, id).await.next_run_at
}

async fn forget_plan(services: &Services, id: &IntegrationId) {
    let mut transaction = services.db.begin().await.unwrap();
    plans::set(&mut transaction, id, None).await.unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn given_a_long_run_when_the_schedule_joins_again_and_again_then_its_events_tell_of_people_only()
 {
    for (services, _, owner, id) in planned_by(&EVERY_DAY).await {
        let first = runs::ask(&services.db, &owner.team, &id, RunKind::Full, "Jana", 0).await;
        let run = first.unwrap().run;
        let schedule = Actor::schedule(owner.team.clone());
        for actor in [&schedule, &schedule, &owner] {
            let asked = super::request(&services, actor, &id, RunKind::Incremental).await;
            assert!(asked.unwrap().joined);
        }
        let events = runs::events(&services.db, &run, 10).await.unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].reason.values["who"], owner.name);
    }
}

/// A run of this kind that ended like this just now.
async fn ran(
    services: &Services,
    owner: &Actor,
    id: &IntegrationId,
    kind: RunKind,
    state: RunState,
) -> RunId {
    let asked = runs::ask(&services.db, &owner.team, id, kind, "Jana", 0).await;
    let run = asked.unwrap().run;
    on!(&services.db, pool => sqlx::query("update runs set state = $2 where id = $1")
        .bind(run.as_str())
        .bind(state.as_str())
        .execute(pool)
        .await
        .unwrap()
        .rows_affected());
    run
}

#[tokio::test]
async fn given_a_daily_distance_when_runs_for_single_records_end_then_the_planned_run_still_comes()
{
    for (services, clock, owner, id) in planned_by(&EVERY_DAY).await {
        let planned = plan(&services, &owner, &id).await;
        clock.advance_seconds(3_600);
        for kind in [RunKind::Hints, RunKind::Retry, RunKind::DryRun] {
            let run = ran(&services, &owner, &id, kind, RunState::Finished).await;
            plan_next(&services, &run).await.unwrap();
            assert_eq!(plan(&services, &owner, &id).await, planned, "{kind:?}");
        }
        let run = ran(&services, &owner, &id, RunKind::Full, RunState::Cancelled).await;
        plan_next(&services, &run).await.unwrap();
        assert_eq!(plan(&services, &owner, &id).await, planned, "cancelled");
        let run = ran(&services, &owner, &id, RunKind::Full, RunState::Finished).await;
        plan_next(&services, &run).await.unwrap();
        let anew = planned_at(&EVERY_DAY, &id, services.now(), "Europe/Prague");
        assert_eq!(plan(&services, &owner, &id).await, anew, "a distance");
    }
}

#[tokio::test]
async fn given_a_run_at_a_time_of_day_that_is_due_when_another_run_ends_then_it_is_not_lost() {
    for (services, clock, owner, id) in planned_by(&DAILY).await {
        let planned = plan(&services, &owner, &id).await.unwrap();
        // The sweep has not looked yet.
        let passed = planned.duration_since(services.now()).as_secs() + 1;
        clock.advance_seconds(passed);
        for kind in [RunKind::Full, RunKind::Incremental] {
            let run = ran(&services, &owner, &id, kind, RunState::Finished).await;
            plan_next(&services, &run).await.unwrap();
            assert_eq!(plan(&services, &owner, &id).await, Some(planned));
        }
        sweep(&services).await.unwrap();
        let started = runs::active(&services.db, &id).await.unwrap();
        assert_eq!(started.map(|run| run.kind), Some(RunKind::Incremental));
        assert!(plan(&services, &owner, &id).await > Some(clock.now()));
    }
}

#[tokio::test]
async fn given_a_schedule_that_stopped_when_a_sync_ends_by_itself_then_it_goes_on() {
    for (services, _, owner, id) in planned_by(&DAILY).await {
        forget_plan(&services, &id).await;
        for (kind, state) in [
            (RunKind::Hints, RunState::Finished),
            (RunKind::Full, RunState::Cancelled),
            (RunKind::Full, RunState::Parked),
        ] {
            let run = ran(&services, &owner, &id, kind, state).await;
            plan_next(&services, &run).await.unwrap();
            assert_eq!(
                plan(&services, &owner, &id).await,
                None,
                "{kind:?} {state:?}"
            );
        }
        let run = ran(&services, &owner, &id, RunKind::Full, RunState::Failed).await;
        plan_next(&services, &run).await.unwrap();
        assert!(plan(&services, &owner, &id).await.is_some());
    }
}

#[tokio::test]
async fn given_settings_being_saved_when_the_sweep_moves_the_plan_on_then_its_due_time_does_not_come_back()
 {
    for (services, clock, owner, id) in planned_by(&EVERY_DAY).await {
        let mut read = stored(&services, &owner, &id).await;
        clock.advance_seconds(2 * 86_400);
        sweep(&services).await.unwrap();
        let moved = plan(&services, &owner, &id).await;
        assert!(moved > read.next_run_at);
        read.name = "Kavárna".to_owned();
        let mut transaction = services.db.begin().await.unwrap();
        integrations::save(&mut transaction, &read, 1)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        let saved = stored(&services, &owner, &id).await;
        assert_eq!((saved.name.as_str(), saved.next_run_at), ("Kavárna", moved));
        // A changed schedule or state brings a plan of its own.
        let paused = Integration {
            state: IntegrationState::Paused,
            next_run_at: None,
            ..saved
        };
        let mut transaction = services.db.begin().await.unwrap();
        integrations::save(&mut transaction, &paused, 1)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        assert_eq!(plan(&services, &owner, &id).await, None);
    }
}

#[tokio::test]
async fn given_a_plan_that_was_read_when_it_was_changed_meanwhile_then_the_later_one_does_not_win()
{
    for (services, _, owner, id) in planned_by(&EVERY_DAY).await {
        let read = stored(&services, &owner, &id).await;
        let db = &services.db;
        assert!(plans::move_on(db, &read, None).await.unwrap());
        let late = Some(services.now());
        assert!(!plans::move_on(db, &read, late).await.unwrap());
        assert_eq!(plan(&services, &owner, &id).await, None);
    }
}
