//! The demo's past: the days are lived through one by one, with every clock turned to each of them.

use super::shops::{self, CAFE, GARDEN, PAPER};
use super::stand_ins::{DAYS, StandIns};
use super::team::DemoTeam;
use crate::cli::Problem;
use jiff::civil::time;
use jiff::{SignedDuration, Timestamp, ToSpan};
use mostek_engine::clock::TurnedClock;
use mostek_engine::{Actor, Services, connection, integration, runs};
use mostek_model::{IntegrationId, RunKind};
use mostek_sandbox::shoptet::ShopState;
use tokio_util::sync::CancellationToken;

/// Orders of each day in the busiest shop.
const BUSY: [usize; 14] = [6, 4, 9, 3, 7, 5, 2, 8, 6, 11, 4, 7, 5, 9];
/// The day on which the integration of one shop is paused.
const PAUSED_ON: usize = 5;

/// Lives through all days, up to now.
pub(super) async fn live_through(
    services: &Services,
    clock: &TurnedClock,
    owner: &Actor,
    team: &DemoTeam,
    stand_ins: &StandIns,
) -> Result<(), Problem> {
    let shop = |made_up| stand_ins.shop(made_up).map(|server| &**server);
    let (Some(cafe), Some(garden), Some(paper)) = (shop(CAFE), shop(GARDEN), shop(PAPER)) else {
        return Err(Problem::new("a stand-in is missing"));
    };
    for (day, at) in mornings().into_iter().enumerate() {
        let later = |minutes| after(at, minutes);
        let kind = if day == 0 {
            RunKind::Full
        } else {
            RunKind::Incremental
        };
        let orders = BUSY.get(day).copied().unwrap_or(4);
        turn(stand_ins, clock, at);
        shops::day(cafe, orders);
        sync(services, owner, &team.cafe, kind).await?;
        // A little later each: the system's budget is shared, and nobody should have to wait for it here.
        turn(stand_ins, clock, later(10));
        grow(garden, day, orders / 2);
        sync(services, owner, &team.garden, kind).await?;
        turn(stand_ins, clock, later(20));
        if day < PAUSED_ON {
            shops::day(paper, orders / 2);
            sync(services, owner, &team.paper, kind).await?;
        } else if day == PAUSED_ON {
            integration::pause(services, owner, &team.paper).await?;
        }
    }
    stand_ins.clock.set_real();
    clock.turn_back();
    // Planned by the clock of the past: some would be due at once.
    for integration in [&team.cafe, &team.garden] {
        runs::plan_anew(services, &owner.team, integration).await?;
    }
    for id in &team.connections {
        connection::test(services, owner, id).await?;
    }
    // Something for the first press of Sync.
    shops::day(cafe, 3);
    Ok(())
}

/// A day in the shop some of whose records cannot be delivered.
fn grow(garden: &ShopState, day: usize, orders: usize) {
    shops::day(garden, orders);
    match day {
        4 => shops::mistyped_email(garden),
        7 => shops::out_of_stock(garden, 2),
        9 => shops::odd_phone(garden),
        12 => shops::out_of_stock(garden, 3),
        _ => {}
    }
}

/// Five in the morning of each day; today half an hour ago.
fn mornings() -> Vec<Timestamp> {
    let now = Timestamp::now();
    let today = now
        .saturating_sub(SignedDuration::from_mins(30))
        .unwrap_or(now);
    let Ok(here) = now.in_tz("Europe/Prague") else {
        return vec![today];
    };
    let mut days: Vec<Timestamp> = (1..DAYS)
        .rev()
        .filter_map(|ago| {
            let day = here.date().checked_sub(ago.days()).ok()?;
            let at = day.to_datetime(time(5, 0, 0, 0)).in_tz("Europe/Prague");
            Some(at.ok()?.timestamp())
        })
        .collect();
    days.push(today);
    days
}

fn after(at: Timestamp, minutes: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_mins(minutes))
        .unwrap_or(at)
}

fn turn(stand_ins: &StandIns, clock: &TurnedClock, at: Timestamp) {
    clock.turn_to(at);
    stand_ins.clock.set_real();
    stand_ins.clock.advance(at.duration_since(Timestamp::now()));
}

async fn sync(
    services: &Services,
    owner: &Actor,
    id: &IntegrationId,
    kind: RunKind,
) -> Result<(), Problem> {
    let schedule = Actor::schedule(owner.team.clone());
    let asked = runs::request(services, &schedule, id, kind).await?;
    let never = CancellationToken::new();
    Box::pin(runs::execute_here(services, &asked.run, &never)).await?;
    Ok(())
}
