//! Saving when an integration runs by itself.

use crate::data::PageError;
use leptos::prelude::*;

/// Saves a schedule: `mode` is `manual`, `every` (so many minutes) or `daily` (at a time of day).
#[server(endpoint = "save_schedule")]
#[allow(clippy::too_many_arguments, reason = "one per field of the form")]
pub async fn save_schedule(
    #[server(default)] integration: String,
    #[server(default)] slug: String,
    #[server(default)] revision: String,
    #[server(default)] next: String,
    #[server(default)] mode: String,
    #[server(default)] minutes: String,
    #[server(default)] time: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::integration::ScheduleError;
    use mostek_model::{IntegrationId, Role};

    let path = format!("/integrations/{slug}/schedule");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Admin, back).await else {
        return Ok(());
    };
    let entered = StoredFlash::default()
        .entered("mode", &mode)
        .entered("minutes", &minutes)
        .entered("time", &time);
    let schedule = match made::read(&mode, &minutes, &time) {
        Ok(schedule) => schedule,
        Err((field, code)) => return finish::show(back, entered.wrong(field, code)).await,
    };
    let services = server::services()?;
    let (id, actor) = (IntegrationId::new(integration), server::actor(&person));
    let revision = revision.parse().unwrap_or_default();
    let saved =
        mostek_engine::integration::save_schedule(&services, &actor, &id, schedule, revision).await;
    match saved {
        Ok(()) if !next.is_empty() => finish::go(server::local_path(&next)),
        Ok(()) => finish::show(back, StoredFlash::notice(Tone::Ok, "notice-schedule")).await,
        Err(ScheduleError::Invalid) => {
            finish::show(back, entered.wrong("minutes", "schedule-wrong-minutes")).await
        }
        Err(ScheduleError::Changed) => {
            let flash = entered.noticing(Tone::Warn, "notice-integration-changed");
            finish::show(back, flash).await
        }
        Err(error) => finish::trouble(back, error).await,
    }
}

mod made {
    use mostek_model::Schedule;

    /// What the form says, or which field is wrong.
    pub fn read(
        mode: &str,
        minutes: &str,
        time: &str,
    ) -> Result<Schedule, (&'static str, &'static str)> {
        match mode {
            "manual" => Ok(Schedule::Manual),
            "every" => minutes
                .trim()
                .parse()
                .map(Schedule::EveryMinutes)
                .map_err(|_| ("minutes", "schedule-wrong-minutes")),
            "daily" => time_of_day(time).ok_or(("time", "schedule-wrong-time")),
            _ => Err(("mode", "schedule-wrong-mode")),
        }
    }

    fn time_of_day(text: &str) -> Option<Schedule> {
        let (hour, minute) = text.trim().split_once(':')?;
        let (hour, minute) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
        (hour < 24 && minute < 60).then_some(Schedule::DailyAt { hour, minute })
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_form_says_one_of_three_schedules_or_which_field_is_wrong() {
            assert_eq!(read("manual", "", ""), Ok(Schedule::Manual));
            assert_eq!(read("every", " 20 ", ""), Ok(Schedule::EveryMinutes(20)));
            let daily = Schedule::DailyAt { hour: 5, minute: 7 };
            assert_eq!(read("daily", "", "05:07"), Ok(daily));
            assert_eq!(
                read("every", "often", "").map_err(|(field, _)| field),
                Err("minutes")
            );
            for wrong in ["25:00", "5", "", "05:61", "aa:bb"] {
                assert_eq!(
                    read("daily", "", wrong).map_err(|(field, _)| field),
                    Err("time"),
                    "{wrong}"
                );
            }
            assert_eq!(read("", "", "").map_err(|(field, _)| field), Err("mode"));
        }
    }
}
