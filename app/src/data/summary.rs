//! The last step of the set-up: what will happen, what is still missing, and how long the first sync will take.

use super::{Chip, IntegrationHead, PageError};
use crate::session::Tone;

/// A point of the check list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryPoint {
    /// In order, worth a look, or in the way.
    pub tone: Tone,
    /// What it is about.
    pub name: String,
    /// What was chosen, or what is missing.
    pub text: String,
    /// Where to change it.
    pub href: String,
}

/// A stream that will move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryStream {
    /// What moves.
    pub name: String,
    /// How many records, in words.
    pub count: String,
}

/// The last step of the set-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryPage {
    /// The integration.
    pub head: IntegrationHead,
    /// How it is.
    pub chip: Chip,
    /// The check list.
    pub points: Vec<SummaryPoint>,
    /// What will move.
    pub streams: Vec<SummaryStream>,
    /// Requests and time of the first sync, in words.
    pub estimate: String,
    /// Something could still be counted.
    pub countable: bool,
    /// Points that are in the way.
    pub open: u64,
}

/// Reads the last step of the set-up of an integration, by its name in addresses.
pub async fn integration_summary(slug: String) -> Result<SummaryPage, PageError> {
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (stored, bridge) = super::found(&services, &person.team_id, &slug).await?;
    let when = server::when(&person, &services);
    let estimate = mostek_engine::integration::estimate(&services, &person.team_id, &stored, false)
        .await
        .map_err(server::trouble)?;
    let points = made::points(&services, &person, &stored, &bridge, &when).await?;
    let open = points
        .iter()
        .filter(|point| point.tone == Tone::Bad)
        .count();
    Ok(SummaryPage {
        streams: estimate.as_ref().map(made::streams).unwrap_or_default(),
        countable: estimate.as_ref().is_some_and(made::countable),
        estimate: made::in_words(estimate.as_ref(), &bridge, &services),
        open: u64::try_from(open).unwrap_or_default(),
        chip: super::bridge_row(&services, &bridge, &when).chip,
        points,
        head: super::head_of(&services, &stored, &bridge),
    })
}

mod made {
    use super::{SummaryPoint, SummaryStream};
    use crate::data::PageError;
    use crate::data::parts::brand;
    use crate::format::{self, When};
    use crate::server;
    use crate::session::Tone;
    use crate::texts::{counted, language, t, t_with};
    use mostek_connectors::contract::{CheckResult, Count};
    use mostek_engine::Services;
    use mostek_engine::console::{Bank, Bridge};
    use mostek_engine::integration::{Estimate, StreamCount};
    use mostek_engine::people::SignedIn;
    use mostek_engine::store::connections;
    use mostek_engine::store::integrations::Integration;
    use mostek_model::Arguments;

    /// Everything that was chosen, in the order of the steps.
    pub async fn points(
        services: &Services,
        person: &SignedIn,
        stored: &Integration,
        bridge: &Bridge,
        when: &When,
    ) -> Result<Vec<SummaryPoint>, PageError> {
        let mut points = Vec::new();
        for (bank, step) in [(&bridge.shop, "shop"), (&bridge.system, "system")] {
            points.push(connection(services, person, stored, bank, step).await?);
        }
        let open = mostek_engine::integration::open_points(services, stored)
            .await
            .map_err(server::trouble)?;
        let rows = server::open_rows(services, &person.team_id, &stored.id, &open).await?;
        if rows.is_empty() {
            points.push(SummaryPoint {
                tone: Tone::Ok,
                name: t("step-fields"),
                text: t("summary-fields"),
                href: format!("/integrations/{}/fields", stored.slug),
            });
        }
        points.extend(rows.into_iter().map(|row| SummaryPoint {
            tone: Tone::Bad,
            name: t("summary-missing"),
            text: row.text,
            href: row.href,
        }));
        points.push(SummaryPoint {
            tone: Tone::Ok,
            name: t("step-schedule"),
            text: server::schedule(&stored.schedule, when),
            href: format!("/integrations/{}/schedule", stored.slug),
        });
        Ok(points)
    }

    async fn connection(
        services: &Services,
        person: &SignedIn,
        stored: &Integration,
        bank: &Bank,
        step: &str,
    ) -> Result<SummaryPoint, PageError> {
        let row = connections::get(&services.db, &person.team_id, &bank.id)
            .await
            .map_err(server::trouble)?
            .ok_or_else(PageError::not_found)?;
        let failed = row
            .checks
            .iter()
            .filter(|check| matches!(check.result, CheckResult::Failed(_)))
            .count();
        let (tone, text) = match (row.checks.len(), failed) {
            (0, _) => (Tone::Warn, t("summary-not-tested")),
            (_, 0) => (Tone::Ok, t("summary-tested")),
            (_, failed) => (
                Tone::Warn,
                counted(
                    "state-checks-failed",
                    u64::try_from(failed).unwrap_or_default(),
                ),
            ),
        };
        Ok(SummaryPoint {
            tone,
            name: brand(services, &bank.platform),
            text: format!("{}: {text}", bank.name),
            href: format!("/set-up/{}/{step}", stored.id),
        })
    }

    /// Streams with how many records each has.
    pub fn streams(estimate: &Estimate) -> Vec<SummaryStream> {
        let number = |records| format::number(language(), records);
        estimate
            .streams
            .iter()
            .map(|stream| SummaryStream {
                name: server::stream(&stream.stream),
                count: match stream.count {
                    Count::Exactly(records) => number(records),
                    Count::About(records) => t_with(
                        "summary-about",
                        Arguments::new().text("number", number(records)),
                    ),
                    Count::Recent { records, days } => t_with(
                        "summary-recent",
                        Arguments::new()
                            .text("number", number(records))
                            .text("days", days.to_string()),
                    ),
                    Count::Unknown => t("summary-unknown"),
                },
            })
            .collect()
    }

    /// True when a light request would tell more.
    pub fn countable(estimate: &Estimate) -> bool {
        let unknown = |stream: &StreamCount| stream.count == Count::Unknown;
        estimate.streams.iter().any(unknown)
    }

    /// Requests and time of the first sync.
    pub fn in_words(estimate: Option<&Estimate>, bridge: &Bridge, services: &Services) -> String {
        let Some(estimate) = estimate else {
            return String::new();
        };
        let (Some(requests), Some(duration)) = (estimate.requests, estimate.duration) else {
            let unlimited = |stream: &StreamCount| matches!(stream.count, Count::Recent { .. });
            return if estimate.streams.iter().any(unlimited) {
                t("summary-no-start")
            } else {
                t("summary-no-estimate")
            };
        };
        let minutes = duration.as_secs().div_ceil(60).max(1) * 60;
        t_with(
            "summary-estimate",
            Arguments::new()
                .text("requests", format::number(language(), requests))
                .text("platform", brand(services, &bridge.system.platform))
                .text("rate", format::decimal(language(), estimate.per_second))
                .text("time", format::duration(language(), minutes)),
        )
    }
}
