//! Which steps of a set-up still lack something.

use crate::components::Step;
use crate::server;
use mostek_engine::integration::{OpenPoint, open_points};
use mostek_engine::store::integrations;
use mostek_model::{IntegrationId, Side};

/// The steps of a draft that keep it from being activated. Where that cannot be told, the last step of the set-up will.
pub async fn lacking_steps(id: String) -> Vec<Step> {
    let (Some(person), Ok(services)) = (server::visitor(), server::services()) else {
        return Vec::new();
    };
    let id = IntegrationId::new(id);
    let stored = integrations::get(&services.db, &person.team_id, &id).await;
    let Ok(Some(integration)) = stored else {
        return Vec::new();
    };
    let points = open_points(&services, &integration).await;
    points.unwrap_or_default().iter().map(step).collect()
}

/// Where a point is mended.
fn step(point: &OpenPoint) -> Step {
    match point {
        OpenPoint::Connection { side: Side::Shop } => Step::Shop,
        OpenPoint::Connection { side: Side::System } => Step::System,
        OpenPoint::Setting { .. } | OpenPoint::NoFlow => Step::Settings,
        OpenPoint::RequiredField { .. }
        | OpenPoint::UnknownField { .. }
        | OpenPoint::FieldsUnknown { .. } => Step::Fields,
        OpenPoint::NoStatuses { .. } => Step::Statuses,
    }
}
