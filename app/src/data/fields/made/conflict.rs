//! A row in one line, for a person who is told that somebody else changed it.

use super::steps;
use super::words::{Scene, written};
use crate::server;
use crate::texts::t;
use mostek_engine::Services;
use mostek_engine::field_mapping::{Pair, load};
use mostek_engine::store::connections;
use mostek_engine::store::integrations::Integration;
use mostek_engine::vocabulary::Freshness;
use mostek_model::{Direction, FieldMapping};

/// "Billing: name → trim → family name; usual".
pub(crate) async fn row_in_words(
    services: &Services,
    integration: &Integration,
    pair: &Pair,
    row: Option<&FieldMapping>,
) -> Option<String> {
    let Some(row) = row else {
        return Some(t("fields-not-written"));
    };
    let person = server::visitor()?;
    let table = load(services, integration, pair, Freshness::Stored)
        .await
        .ok()??;
    let source = match pair.direction {
        Direction::ToSystem => &integration.shop,
        Direction::ToShop => &integration.system,
    };
    let connection = connections::get(&services.db, &integration.team, source)
        .await
        .ok()??;
    let when = server::when(&person, services);
    let scene = Scene {
        table: &table,
        from: &connection.platform,
        preview: None,
        when: &when,
    };
    let parts: Vec<String> = std::iter::once(scene.origin(row))
        .chain(row.steps.iter().map(|step| steps::tag(scene.from, step)))
        .collect();
    Some(format!("{}; {}", parts.join(" → "), written(row.write)))
}
