//! Writes an integration as a file that `apply` accepts, without its secrets.

use super::error::ExportError;
use super::settings::is_secret;
use super::{schedule, toml_text};
use crate::actor::Actor;
use crate::integration::side_form;
use crate::services::Services;
use crate::store::connections::{self, Connection};
use crate::store::flows::{self, Flow};
use crate::store::integrations::{self, Integration};
use mostek_connectors::contract::{Connector, SettingKind};
use mostek_model::{ConnectionId, Direction, Role, Side};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The file of an integration. Applying it again changes nothing.
pub async fn export(services: &Services, actor: &Actor, slug: &str) -> Result<String, ExportError> {
    actor.require(Role::Admin)?;
    let not_found = || ExportError::NotFound {
        slug: slug.to_owned(),
    };
    let integration = integrations::by_slug(&services.db, &actor.team, slug)
        .await?
        .ok_or_else(not_found)?;
    let flows = flows::list(&services.db, &integration.id).await?;
    let mut lines = head(&integration);
    for (side, id, values) in [
        (Side::Shop, &integration.shop, &integration.shop_settings),
        (
            Side::System,
            &integration.system,
            &integration.system_settings,
        ),
    ] {
        let (connection, connector) = bank(services, actor, id).await?.ok_or_else(not_found)?;
        lines.extend(side_lines(side, &connection, connector.as_ref(), values));
    }
    for flow in &flows {
        lines.extend(flow_lines(flow)?);
    }
    Ok(lines.join("\n") + "\n")
}

async fn bank(
    services: &Services,
    actor: &Actor,
    id: &ConnectionId,
) -> Result<Option<(Connection, Arc<dyn Connector>)>, ExportError> {
    let Some(connection) = connections::get(&services.db, &actor.team, id).await? else {
        return Ok(None);
    };
    let connector = services.registry.get(&connection.platform);
    let connector = connector.ok_or_else(|| ExportError::UnknownPlatform {
        platform: connection.platform.to_string(),
    })?;
    Ok(Some((connection, connector)))
}

fn head(integration: &Integration) -> Vec<String> {
    let text = toml_text::text;
    let mut lines = vec![
        format!(
            "# The integration {}, as `mostek integration apply` takes it.",
            integration.slug
        ),
        "# Secrets are not in this file; applying it keeps the saved ones.".to_owned(),
        String::new(),
        "[integration]".to_owned(),
        format!("slug = {}", text(&integration.slug)),
        format!("name = {}", text(&integration.name)),
        format!("namespace = {}", text(&integration.namespace)),
        format!("state = {}", text(integration.state.as_str())),
    ];
    if !integration.own_addresses.is_empty() {
        lines.push(format!(
            "own_addresses = {}",
            toml_text::list(&integration.own_addresses)
        ));
    }
    lines.push(format!(
        "schedule = {}",
        schedule::write(&integration.schedule)
    ));
    lines
}

fn side_lines(
    side: Side,
    connection: &Connection,
    connector: &dyn Connector,
    values: &BTreeMap<String, String>,
) -> Vec<String> {
    let platform = connection.platform.as_str();
    let mut lines = vec![
        String::new(),
        format!("[{}]", side.as_str()),
        format!("platform = {}", toml_text::text(platform)),
        format!("connection = {}", toml_text::text(&connection.slug)),
        format!("name = {}", toml_text::text(&connection.name)),
        String::new(),
        format!("[{}.connect]", side.as_str()),
    ];
    for setting in connector.describe().connection {
        if setting.kind == SettingKind::Pasted {
            continue;
        }
        if is_secret(&setting.kind) {
            let saved = connection.secret_ends.contains_key(setting.key);
            let word = if saved {
                "Saved; to replace it"
            } else {
                "None saved; to add one"
            };
            lines.push(format!(
                "# {word}: {}",
                toml_text::secret(platform, setting)
            ));
        } else if let Some(value) = connection.plain.get(setting.key) {
            lines.push(toml_text::setting(setting, value));
        }
    }
    let form = side_form(connector);
    let filled = form
        .iter()
        .filter_map(|setting| Some(toml_text::setting(setting, values.get(setting.key)?)));
    let filled: Vec<String> = filled.collect();
    if !filled.is_empty() {
        lines.extend([String::new(), format!("[{}.settings]", side.as_str())]);
        lines.extend(filled);
    }
    lines
}

fn flow_lines(flow: &Flow) -> Result<Vec<String>, ExportError> {
    let mut lines = vec![String::new(), "[[flow]]".to_owned()];
    lines.push(format!(
        "stream = {}",
        toml_text::text(flow.stream.as_str())
    ));
    if flow.direction != Direction::ToSystem {
        lines.push(format!(
            "direction = {}",
            toml_text::text(flow.direction.as_str())
        ));
    }
    for (into, rows) in &flow.mapping {
        for row in rows {
            lines.push(String::new());
            let written = toml_text::row(into, row);
            lines.extend(written.map_err(|error| ExportError::Step {
                field: row.target.clone(),
                error,
            })?);
        }
    }
    if let Some(statuses) = &flow.statuses {
        lines.extend([
            String::new(),
            "[flow.statuses]".to_owned(),
            toml_text::unmapped(&statuses.unmapped),
        ]);
        if !statuses.rows.is_empty() {
            lines.extend([String::new(), "[flow.statuses.rows]".to_owned()]);
            let row = |(status, value): (&String, &String)| {
                format!("{} = {}", toml_text::key(status), toml_text::text(value))
            };
            lines.extend(statuses.rows.iter().map(row));
        }
    }
    Ok(lines)
}
