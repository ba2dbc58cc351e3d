//! The first steps of the guided set-up: the pair, then a connection for each side.

use super::{Chip, ConnectionForm, ConnectionPage, PageError, PlatformRow};

/// A set-up that was started and left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartedRow {
    /// Its id.
    pub id: String,
    /// "Shoptet → Daktela".
    pub pair: String,
    /// Where it goes on.
    pub href: String,
}

/// Platforms to join, and set-ups to go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairPage {
    /// All platforms.
    pub platforms: Vec<PlatformRow>,
    /// Set-ups whose sides are not both connected yet.
    pub started: Vec<StartedRow>,
}

/// A connection that could be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsableConnection {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The account behind it.
    pub account: String,
    /// How its last test went.
    pub chip: Chip,
}

/// One side of a set-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetUpSidePage {
    /// The set-up's id.
    pub id: String,
    /// The draft's name in addresses, once there is one.
    pub slug: Option<String>,
    /// It is the shop's side.
    pub shop: bool,
    /// The platform's brand name.
    pub platform: String,
    /// The chosen connection.
    pub chosen: Option<ConnectionPage>,
    /// Other connections of this platform.
    pub usable: Vec<UsableConnection>,
    /// The form of a new connection.
    pub form: ConnectionForm,
}

/// Reads what can be set up.
pub async fn set_up() -> Result<PairPage, PageError> {
    use super::parts::brand;
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let started = mostek_engine::set_up::started(&services, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let row = |set_up: mostek_engine::set_up::SetUp| {
        let side = if set_up.shop.connection.is_none() {
            "shop"
        } else {
            "system"
        };
        StartedRow {
            href: format!("/set-up/{}/{side}", set_up.id),
            pair: format!(
                "{} → {}",
                brand(&services, &set_up.shop.platform),
                brand(&services, &set_up.system.platform)
            ),
            id: set_up.id.to_string(),
        }
    };
    Ok(PairPage {
        platforms: super::platforms().await?,
        started: started.into_iter().map(row).collect(),
    })
}

/// Reads a side of a set-up; `side` is `shop` or `system`.
pub async fn set_up_side(id: String, side: String) -> Result<SetUpSidePage, PageError> {
    use crate::server;
    use mostek_engine::store::connections;
    use mostek_model::{IntegrationId, Role, Side};
    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let side = match side.as_str() {
        "shop" => Side::Shop,
        "system" => Side::System,
        _ => return Err(PageError::not_found()),
    };
    let found = mostek_engine::set_up::find(&services, &person.team_id, &IntegrationId::new(id))
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let of_side = found.side(side);
    let connector = services
        .registry
        .get(&of_side.platform)
        .ok_or_else(PageError::not_found)?;
    let all = connections::list(&services.db, &person.team_id)
        .await
        .map_err(server::trouble)?;
    let mut usable = Vec::new();
    let mut chosen = None;
    for row in all
        .into_iter()
        .filter(|row| row.platform == of_side.platform)
    {
        if of_side.connection.as_ref() == Some(&row.id) {
            chosen = Some(super::connection(row.slug).await?);
        } else {
            usable.push(UsableConnection {
                chip: super::chip_of_checks(&row.checks),
                id: row.id.to_string(),
                name: row.name,
                account: row.account.to_string(),
            });
        }
    }
    Ok(SetUpSidePage {
        id: found.id.to_string(),
        slug: found.draft.clone(),
        shop: side == Side::Shop,
        platform: connector.describe().name.to_owned(),
        chosen,
        usable,
        form: super::form_fields(connector.describe(), person.language, None),
    })
}
