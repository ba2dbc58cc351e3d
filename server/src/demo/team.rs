//! What the demo's team has set up: a connection to each shop and to the system, and an integration in each state.

use super::files::{self, Wanted};
use super::people;
use super::shops::{ALL, CAFE, GARDEN, MadeUp, PAPER, TOYS};
use super::stand_ins::StandIns;
use crate::cli::Problem;
use mostek_engine::connection::{self, ConnectionDraft};
use mostek_engine::store::connections;
use mostek_engine::{Actor, Services, definition};
use mostek_model::{ConnectionId, IntegrationId, PlatformId};
use mostek_sandbox::daktela::TOKEN;
use mostek_sandbox::shoptet::FeedKind;
use std::collections::BTreeMap;
use std::path::Path;

/// Name of the connection to the system.
const SYSTEM: &str = "Daktela agentury";
/// The shop's system template for orders.
const PATTERN: i64 = -11;

/// The integrations that run.
pub(super) struct DemoTeam {
    /// In good order.
    pub cafe: IntegrationId,
    /// With undelivered records.
    pub garden: IntegrationId,
    /// To be paused.
    pub paper: IntegrationId,
    /// All connections.
    pub connections: Vec<ConnectionId>,
}

/// Sets everything up.
pub(super) async fn set_up(
    services: &Services,
    owner: &Actor,
    stand_ins: &StandIns,
) -> Result<DemoTeam, Problem> {
    let mut connections = Vec::new();
    for made_up in ALL {
        let draft = shop_draft(stand_ins, made_up)?;
        connections.push(save(services, owner, draft).await?);
    }
    connections.push(save(services, owner, system_draft(stand_ins)).await?);
    let apply =
        |shop, state, schedule, statuses| apply(services, owner, shop, state, schedule, statuses);
    let cafe = apply(CAFE, "active", "{ daily_at = \"05:00\" }", false).await?;
    let garden = apply(GARDEN, "active", "{ daily_at = \"05:30\" }", true).await?;
    let paper = apply(PAPER, "active", "{ every_minutes = 60 }", false).await?;
    apply(TOYS, "draft", "\"manual\"", false).await?;
    Ok(DemoTeam {
        cafe,
        garden,
        paper,
        connections,
    })
}

async fn apply(
    services: &Services,
    owner: &Actor,
    shop: MadeUp,
    state: &'static str,
    schedule: &'static str,
    statuses: bool,
) -> Result<IntegrationId, Problem> {
    let text = files::write(&Wanted {
        shop,
        connection: &connection::slug_of(shop.name),
        system: &connection::slug_of(SYSTEM),
        state,
        schedule,
        statuses,
    });
    let applied = definition::apply(services, owner, &text, shop.slug, Path::new("")).await?;
    Ok(applied.id)
}

/// Leads stored connections to where the stand-ins listen now: a port may have been taken meanwhile.
pub(super) async fn correct_addresses(
    services: &Services,
    stand_ins: &StandIns,
) -> Result<(), Problem> {
    let actor = people::actor(services).await?;
    let mut drafts = vec![system_draft(stand_ins)];
    for made_up in ALL {
        drafts.push(shop_draft(stand_ins, made_up)?);
    }
    for stored in connections::list(&services.db, &actor.team).await? {
        // Found by their made-up platform and first name: what a newcomer added or renamed stays as it is.
        let draft = drafts.iter().find(|draft| {
            draft.platform == stored.platform && connection::slug_of(&draft.name) == stored.slug
        });
        let Some(draft) = draft else { continue };
        let same = |text: Option<&String>| text.map(|text| text.trim_end_matches('/').to_owned());
        if same(stored.plain.get("address")) == same(draft.values.get("address")) {
            continue;
        }
        let mut values = stored.plain.clone();
        if let Some(address) = draft.values.get("address") {
            values.insert("address".to_owned(), address.clone());
        }
        let corrected = ConnectionDraft {
            id: Some(stored.id.clone()),
            platform: stored.platform.clone(),
            name: stored.name.clone(),
            values,
            revision: stored.revision,
            new_id: None,
        };
        let name = corrected.name.clone();
        connection::correct_address(services, &actor, corrected)
            .await
            .map_err(|error| not_saved(name, error))?;
    }
    Ok(())
}

async fn save(
    services: &Services,
    actor: &Actor,
    draft: ConnectionDraft,
) -> Result<ConnectionId, Problem> {
    let name = draft.name.clone();
    connection::save(services, actor, draft)
        .await
        .map_err(|error| not_saved(name, error))
}

fn not_saved(name: String, error: connection::SaveError) -> Problem {
    Problem::new(format!("the demo's connection: {error}")).at(name)
}

fn shop_draft(stand_ins: &StandIns, made_up: MadeUp) -> Result<ConnectionDraft, Problem> {
    let shop = stand_ins
        .shop(made_up)
        .ok_or_else(|| Problem::new("a stand-in is missing"))?;
    Ok(draft(
        "shoptet",
        made_up.name,
        &[
            ("address", shop.base_url()),
            (
                "customers_hash",
                shop.hash(FeedKind::Customers, None, None, false),
            ),
            (
                "orders_hash",
                shop.hash(FeedKind::Orders, Some(PATTERN), None, false),
            ),
            ("orders_pattern", PATTERN.to_string()),
            ("full_export_interval_minutes", "0".to_owned()),
            ("requests_per_second", "50".to_owned()),
        ],
    ))
}

fn system_draft(stand_ins: &StandIns) -> ConnectionDraft {
    draft(
        "daktela",
        SYSTEM,
        &[
            ("address", stand_ins.system.base_url()),
            ("token", TOKEN.to_owned()),
            ("requests_per_second", "500".to_owned()),
        ],
    )
}

fn draft(platform: &str, name: &str, values: &[(&str, String)]) -> ConnectionDraft {
    ConnectionDraft {
        id: None,
        platform: PlatformId::new(platform),
        name: name.to_owned(),
        values: values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect::<BTreeMap<_, _>>(),
        revision: 0,
        new_id: None,
    }
}
