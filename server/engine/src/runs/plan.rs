//! When an integration runs next.

use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::{StoreError, millis, runs, teams};
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use mostek_model::{IntegrationId, RunId, Schedule};
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
    let next = next_run_at(schedule, now, zone)?;
    next.checked_add(jitter(schedule, integration)).ok()
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

/// Sets the next run of a run's integration, after the run ended.
pub async fn plan_next(services: &Services, run: &RunId) -> Result<(), StoreError> {
    let Some(run) = runs::get(&services.db, run).await? else {
        return Ok(());
    };
    let Some(integration) = integrations::get(&services.db, &run.team, &run.integration).await?
    else {
        return Ok(());
    };
    if integration.state != IntegrationState::Active {
        return Ok(());
    }
    let zone = teams::get(&services.db, &run.team)
        .await?
        .map(|team| team.time_zone)
        .unwrap_or_default();
    let next = planned_at(
        &integration.schedule,
        &integration.id,
        services.now(),
        &zone,
    )
    .map(millis);
    integrations::set_next_run(&services.db, &integration.id, next).await
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
    fn a_time_that_the_spring_change_skips_still_comes() {
        let schedule = Schedule::DailyAt {
            hour: 2,
            minute: 30,
        };
        let next = next_run_at(&schedule, at("2027-03-27T22:00:00Z"), "Europe/Prague");
        assert_eq!(next, Some(at("2027-03-28T01:30:00Z")));
    }
}
