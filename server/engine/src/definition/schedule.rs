//! The schedule of an integration in a file.

use super::report::Report;
use super::section::{Section, whole};
use mostek_model::Schedule;
use toml::de::DeValue;

/// Four weeks.
const MOST_MINUTES: i64 = 40_320;
const HINT: &str = "Write { every_minutes = 15 }, { daily_at = \"05:00\" } or \"manual\".";

/// Reads the schedule; without one an integration runs on demand only.
pub(super) fn read(report: &mut Report<'_>, section: &Section<'_>) -> Schedule {
    let Some((_, value)) = section.get("schedule") else {
        return Schedule::Manual;
    };
    let read = match value.get_ref() {
        DeValue::String(text) if text == "manual" => Ok(Schedule::Manual),
        DeValue::Table(table) if table.len() == 1 => {
            table
                .iter()
                .next()
                .map_or(Err("has no time"), |(key, value)| {
                    match key.get_ref().as_ref() {
                        "every_minutes" => every(value.get_ref()),
                        "daily_at" => daily(value.get_ref()),
                        _ => Err("is none we know"),
                    }
                })
        }
        _ => Err("is none we know"),
    };
    read.unwrap_or_else(|wrong| {
        report.add(
            report.line(&value.span()),
            format!("the schedule {wrong}"),
            HINT,
        );
        Schedule::Manual
    })
}

fn every(value: &DeValue<'_>) -> Result<Schedule, &'static str> {
    whole(value)
        .filter(|minutes| (1..=MOST_MINUTES).contains(minutes))
        .and_then(|minutes| u32::try_from(minutes).ok())
        .map(Schedule::EveryMinutes)
        .ok_or("has no number of minutes from 1 to 40320")
}

fn daily(value: &DeValue<'_>) -> Result<Schedule, &'static str> {
    let wrong = "has no time of day from 00:00 to 23:59";
    // TOML itself knows times without quotes.
    let text = match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(time) if time.date.is_none() => time.to_string(),
        _ => return Err(wrong),
    };
    let mut parts = text
        .split(':')
        .map(|part| part.parse::<u8>().ok().filter(|_| part.len() == 2));
    match (parts.next().flatten(), parts.next().flatten(), parts.next()) {
        (Some(hour @ 0..=23), Some(minute @ 0..=59), None | Some(Some(0))) => {
            Ok(Schedule::DailyAt { hour, minute })
        }
        _ => Err(wrong),
    }
}

/// As written in a file.
pub(super) fn write(schedule: &Schedule) -> String {
    match schedule {
        Schedule::Manual => "\"manual\"".to_owned(),
        Schedule::EveryMinutes(minutes) => format!("{{ every_minutes = {minutes} }}"),
        Schedule::DailyAt { hour, minute } => format!("{{ daily_at = \"{hour:02}:{minute:02}\" }}"),
    }
}
