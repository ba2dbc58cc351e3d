//! When an integration runs by itself.

use super::{IntegrationHead, Moment, PageError};

/// The schedule of an integration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchedulePage {
    /// The integration.
    pub head: IntegrationHead,
    /// `manual`, `every` or `daily`.
    pub mode: String,
    /// Minutes between runs.
    pub minutes: u32,
    /// Time of day, `05:00`.
    pub time: String,
    /// The team's time zone.
    pub zone: String,
    /// When it runs next.
    pub next_at: Option<Moment>,
}

/// Reads the schedule of an integration, by its name in addresses.
pub async fn schedule(slug: String) -> Result<SchedulePage, PageError> {
    use crate::server;
    use mostek_model::Schedule;
    const USUAL: (u32, &str) = (15, "05:00");
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (stored, bridge) = super::found(&services, &person.team_id, &slug).await?;
    let (mode, minutes, time) = match &stored.schedule {
        Schedule::Manual => ("manual", USUAL.0, USUAL.1.to_owned()),
        Schedule::EveryMinutes(minutes) => ("every", *minutes, USUAL.1.to_owned()),
        Schedule::DailyAt { hour, minute } => ("daily", USUAL.0, format!("{hour:02}:{minute:02}")),
    };
    let when = server::when(&person, &services);
    Ok(SchedulePage {
        head: super::head_of(&services, &stored, &bridge),
        mode: mode.to_owned(),
        minutes,
        time,
        zone: person.time_zone,
        next_at: stored.next_run_at.map(|at| when.moment(at)),
    })
}
