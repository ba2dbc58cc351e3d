//! When an integration runs next.

use crate::services::Services;
use crate::store::integrations::{self, Integration, IntegrationState};
use crate::store::runs::{self, Run};
use crate::store::{StoreError, plans, teams};
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use mostek_model::{IntegrationId, RunId, RunKind, RunState, Schedule, TeamId};
use sha2::{Digest, Sha256};

/// The next instant of a schedule after `now`, in the team's zone. A time of day that the clock change skips moves
/// to the next valid one.
pub fn next_run_at(schedule: &Schedule, now: Timestamp, zone: &str) -> Option<Timestamp> {
    match schedule {
        Schedule::Manual => None,
        Schedule::EveryMinutes(minutes) => now
            .checked_add(SignedDuration::from_mins(i64::from((*minutes).max(1))))
            .ok(),
        Schedule::DailyAt { hour, minute } => {
            let zoned = now.in_tz(zone).ok()?;
            let time =
                Time::new(i8::try_from(*hour).ok()?, i8::try_from(*minute).ok()?, 0, 0).ok()?;
            let today = zoned.date().to_datetime(time).in_tz(zone).ok()?;
            if today.timestamp() > now {
                return Some(today.timestamp());
            }
            let tomorrow = zoned
                .date()
                .tomorrow()
                .ok()?
                .to_datetime(time)
                .in_tz(zone)
                .ok()?;
            Some(tomorrow.timestamp())
        }
    }
}

/// The next planned run of an integration: [`next_run_at`], a little later for each in its own measure, so that not all
/// of a team's integrations (and of all teams of an instance) start in the same second.
pub fn planned_at(
    schedule: &Schedule,
    integration: &IntegrationId,
    now: Timestamp,
    zone: &str,
) -> Option<Timestamp> {
    let delay = jitter(schedule, integration);
    // A time of day that is past but whose delay is not is still to come.
    let since = match schedule {
        Schedule::DailyAt { .. } => now.checked_sub(delay).ok()?,
        Schedule::Manual | Schedule::EveryMinutes(_) => now,
    };
    next_run_at(schedule, since, zone)?.checked_add(delay).ok()
}

/// The same by the team's zone, for an integration as it is or is about to be; none while it is not active.
pub async fn planned(
    services: &Services,
    integration: &Integration,
) -> Result<Option<Timestamp>, StoreError> {
    if integration.state != IntegrationState::Active {
        return Ok(None);
    }
    let zone = teams::get(&services.db, &integration.team)
        .await?
        .map(|team| team.time_zone)
        .unwrap_or_default();
    let (schedule, id) = (&integration.schedule, &integration.id);
    Ok(planned_at(schedule, id, services.now(), &zone))
}

/// Longest delay of a run that is due at a time of day.
const JITTER_OF_A_DAY: u64 = 120;

/// The delay of an integration: at most a tenth of the distance between its runs, and never more than two minutes.
fn jitter(schedule: &Schedule, integration: &IntegrationId) -> SignedDuration {
    let longest = match schedule {
        Schedule::Manual => 0,
        Schedule::EveryMinutes(minutes) => (u64::from(*minutes) * 6).min(JITTER_OF_A_DAY),
        Schedule::DailyAt { .. } => JITTER_OF_A_DAY,
    };
    let seed = Sha256::digest(integration.as_str().as_bytes());
    let share = u64::from(u16::from_be_bytes([seed[0], seed[1]]));
    let seconds = longest * share / u64::from(u16::MAX);
    SignedDuration::from_secs(i64::try_from(seconds).unwrap_or_default())
}

/// Plans an integration's next run after one of its runs ended. Most plans stay as they are: the sweep moves them on, and
/// a run that read only hints or old failures did nothing of what the schedule is for.
pub async fn plan_next(services: &Services, run: &RunId) -> Result<(), StoreError> {
    let Some(run) = runs::get(&services.db, run).await? else {
        return Ok(());
    };
    loop {
        let stored = integrations::get(&services.db, &run.team, &run.integration).await?;
        let Some(integration) = stored.filter(|integration| moves_plan(&run, integration)) else {
            return Ok(());
        };
        let next = planned(services, &integration).await?;
        if plans::move_on(&services.db, &integration, next).await? {
            return Ok(());
        }
    }
}

/// Plans an integration's next run anew, whatever was planned; for one whose clock was turned.
pub async fn plan_anew(
    services: &Services,
    team: &TeamId,
    integration: &IntegrationId,
) -> Result<(), StoreError> {
    while let Some(stored) = integrations::get(&services.db, team, integration).await? {
        let next = planned(services, &stored).await?;
        if plans::move_on(&services.db, &stored, next).await? {
            break;
        }
    }
    Ok(())
}

/// True when a run that ended leads to another plan: distances count from the end of the last run that read the shop,
/// and a schedule that stopped with a parked run goes on once such a run ends by itself. Times of day stay.
fn moves_plan(run: &Run, integration: &Integration) -> bool {
    let read_the_shop = matches!(run.kind, RunKind::Full | RunKind::Incremental);
    let distance = matches!(integration.schedule, Schedule::EveryMinutes(_));
    read_the_shop
        && integration.state == IntegrationState::Active
        && match run.state {
            RunState::Finished => distance || integration.next_run_at.is_none(),
            RunState::Failed => integration.next_run_at.is_none(),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap_or(Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_daily_run_keeps_its_time_of_day_across_the_autumn_change() {
        let schedule = Schedule::DailyAt { hour: 5, minute: 0 };
        let next = next_run_at(&schedule, at("2026-10-24T04:00:00Z"), "Europe/Prague");
        assert_eq!(next, Some(at("2026-10-25T04:00:00Z")));
    }

    #[test]
    fn integrations_of_one_time_start_a_little_apart_and_each_always_the_same() {
        let schedule = Schedule::DailyAt { hour: 5, minute: 0 };
        let due = at("2026-10-25T04:00:00Z");
        let planned = |id: &str| {
            let id = IntegrationId::new(id);
            planned_at(&schedule, &id, at("2026-10-24T04:00:00Z"), "Europe/Prague")
        };
        let all: Vec<_> = ["a", "b", "c"].into_iter().filter_map(planned).collect();
        assert_eq!(planned("a"), planned("a"));
        assert!(
            all.iter()
                .all(|at| (0..=120).contains(&at.duration_since(due).as_secs()))
        );
        assert!(all.windows(2).any(|pair| pair[0] != pair[1]), "{all:?}");
    }

    #[test]
    fn given_a_daily_run_that_is_not_yet_due_by_its_delay_when_planned_then_it_is_still_today_s() {
        let schedule = Schedule::DailyAt { hour: 5, minute: 0 };
        let planned = |id: &IntegrationId, now| planned_at(&schedule, id, now, "Europe/Prague");
        for number in 0..20 {
            let id = IntegrationId::new(format!("integration {number}"));
            let due = planned(&id, at("2026-10-25T03:00:00Z")).unwrap();
            let moment_before = due - SignedDuration::from_secs(1);
            assert_eq!(planned(&id, moment_before), Some(due), "today's is to come");
            let tomorrow = due + SignedDuration::from_hours(24);
            assert_eq!(planned(&id, due), Some(tomorrow), "today's had its turn");
        }
    }

    #[test]
    fn given_a_delay_across_midnight_when_planned_then_the_run_of_yesterday_s_time_is_still_to_come()
     {
        let schedule = Schedule::DailyAt {
            hour: 23,
            minute: 59,
        };
        let delayed = (0..20)
            .map(|number| IntegrationId::new(format!("integration {number}")))
            .find(|id| jitter(&schedule, id).as_secs() > 61)
            .unwrap();
        let next = planned_at(&schedule, &delayed, at("2026-10-20T00:00:00Z"), "UTC").unwrap();
        assert_eq!(next.strftime("%F %H:%M").to_string(), "2026-10-20 00:00");
    }

    #[test]
    fn a_time_that_the_spring_change_skips_still_comes() {
        let schedule = Schedule::DailyAt {
            hour: 2,
            minute: 30,
        };
        let next = next_run_at(&schedule, at("2027-03-27T22:00:00Z"), "Europe/Prague");
        assert_eq!(next, Some(at("2027-03-28T01:30:00Z")));
    }
}
