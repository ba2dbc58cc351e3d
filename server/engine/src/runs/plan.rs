//! When an integration runs next.

use crate::services::Services;
use crate::store::integrations::{self, IntegrationState};
use crate::store::{StoreError, millis, runs, teams};
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use mostek_model::{RunId, Schedule};

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
    let next = next_run_at(&integration.schedule, services.now(), &zone).map(millis);
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
    fn a_time_that_the_spring_change_skips_still_comes() {
        let schedule = Schedule::DailyAt {
            hour: 2,
            minute: 30,
        };
        let next = next_run_at(&schedule, at("2027-03-27T22:00:00Z"), "Europe/Prague");
        assert_eq!(next, Some(at("2027-03-28T01:30:00Z")));
    }
}
