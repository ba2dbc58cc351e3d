//! Reads a file. Pure but for the secrets it names.

use super::file::{Definition, SideDefinition};
use super::form::check_phone_country;
use super::report::{Report, suggest};
use super::secrets::Secrets;
use super::section::{At, Section};
use super::settings::{Filled, fill};
use super::{flows, schedule};
use crate::integration::side_form;
use crate::store::integrations::IntegrationState;
use mostek_connectors::contract::Connector;
use mostek_connectors::registry::Registry;
use mostek_model::{PlatformId, Side};
use std::sync::Arc;
use toml::de::DeTable;

/// A broken quote makes many errors of one; the first few tell enough.
const MOST_SYNTAX_ERRORS: usize = 3;

/// Reads a file; what is wrong is in the report. None when too little is known to look further.
pub(super) fn parse(
    report: &mut Report<'_>,
    registry: &Registry,
    text: &str,
    secrets: &Secrets<'_>,
) -> Option<Definition> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors.iter().take(MOST_SYNTAX_ERRORS) {
        let line = error.span().map_or(1, |span| report.line(&span));
        report.add(
            line,
            format!("this is no TOML: {}", error.message()),
            "Check the quotes, brackets and keys here.",
        );
    }
    if !errors.is_empty() {
        return None;
    }
    let file = Section::new("the file", 1, table.get_ref());
    file.only(report, &["integration", "shop", "system", "flow"]);
    let integration = required_section(report, &file, "integration");
    let shop = side(report, registry, &file, Side::Shop, secrets);
    let system = side(report, registry, &file, Side::System, secrets);
    let flows = match (&shop, &system) {
        (Some(shop), Some(system)) => {
            check_connections(report, shop, system);
            flows::read(report, &file, shop, system)
        }
        _ => Vec::new(),
    };
    let section = integration?;
    section.only(
        report,
        &[
            "slug",
            "name",
            "namespace",
            "state",
            "own_addresses",
            "schedule",
        ],
    );
    let slug = slug(report, &section, "slug");
    let name = section.required_text(report, "name");
    let namespace = slug_if_there(report, &section, "namespace");
    let state = state(report, &section);
    let own_addresses = own_addresses(report, &section);
    let schedule = schedule::read(report, &section);
    Some(Definition {
        slug: slug?,
        name: name?.value,
        namespace,
        state,
        own_addresses,
        schedule,
        shop: shop?,
        system: system?,
        flows,
    })
}

fn required_section<'t>(
    report: &mut Report<'_>,
    parent: &Section<'t>,
    key: &str,
) -> Option<Section<'t>> {
    if parent.get(key).is_none() {
        let hint = "`mostek integration example SHOP SYSTEM` prints a complete file.";
        report.add(
            parent.line,
            format!("{} has no table [{key}]", parent.name),
            hint,
        );
    }
    parent.section(report, key)
}

fn side(
    report: &mut Report<'_>,
    registry: &Registry,
    file: &Section<'_>,
    side: Side,
    secrets: &Secrets<'_>,
) -> Option<SideDefinition> {
    let section = required_section(report, file, side.as_str())?;
    section.only(
        report,
        &["platform", "connection", "name", "connect", "settings"],
    );
    let connection = slug(report, &section, "connection");
    let name = section
        .text(report, "name")
        .map(|name| name.value)
        .filter(|name| !name.is_empty());
    let connector = platform(report, registry, &section, side)?;
    let description = connector.describe();
    let platform = description.platform.as_str();
    let connect = section.section(report, "connect");
    let connect =
        connect.map(|table| fill(report, &table, platform, description.connection, secrets));
    let form = side_form(connector.as_ref());
    let mut settings = match section.section(report, "settings") {
        Some(table) => fill(report, &table, platform, &form, secrets),
        None => Filled::empty(format!("[{}.settings]", side.as_str()), section.line),
    };
    check_phone_country(report, &mut settings);
    Some(SideDefinition {
        side,
        connector,
        connection: connection?,
        name,
        connect,
        settings,
    })
}

fn platform(
    report: &mut Report<'_>,
    registry: &Registry,
    section: &Section<'_>,
    side: Side,
) -> Option<Arc<dyn Connector>> {
    let name = section.required_text(report, "platform")?;
    let found = registry
        .get(&PlatformId::new(&name.value))
        .filter(|connector| connector.describe().side == side);
    if found.is_none() {
        let what = format!("there is no {} platform `{}`", side.as_str(), name.value);
        report.add(
            name.line,
            what,
            suggest(&name.value, platforms(registry, side), "Known:"),
        );
    }
    found
}

/// Ids of all platforms of a side.
pub(super) fn platforms(registry: &Registry, side: Side) -> Vec<&str> {
    let descriptions = registry.iter().map(|connector| connector.describe());
    descriptions
        .filter(|known| known.side == side)
        .map(|known| known.platform.as_str())
        .collect()
}

fn check_connections(report: &mut Report<'_>, shop: &SideDefinition, system: &SideDefinition) {
    if shop.connection.value == system.connection.value {
        let what = format!("both sides use the connection `{}`", shop.connection.value);
        report.add(
            system.connection.line,
            what,
            "Give the system's connection another slug.",
        );
    }
}

fn slug_if_there(report: &mut Report<'_>, section: &Section<'_>, key: &str) -> Option<At<String>> {
    section.get(key)?;
    slug(report, section, key)
}

/// A name for addresses, the command line and ids.
fn slug(report: &mut Report<'_>, section: &Section<'_>, key: &str) -> Option<At<String>> {
    let slug = section.required_text(report, key)?;
    let fits =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    if slug.value.len() > 60
        || !slug.value.bytes().all(fits)
        || slug.value.starts_with('-')
        || slug.value.ends_with('-')
    {
        let hint = format!(
            "Use small letters without marks, digits and dashes, such as \"{}\".",
            crate::connection::slug_of(&slug.value)
        );
        report.add(
            slug.line,
            format!("`{key}` in {} is `{}`", section.name, slug.value),
            hint,
        );
    }
    Some(slug)
}

fn state(report: &mut Report<'_>, section: &Section<'_>) -> Option<At<IntegrationState>> {
    let text = section.text(report, "state")?;
    let state = IntegrationState::parse(&text.value);
    if state.is_none() {
        let hint = suggest(&text.value, ["draft", "active", "paused"], "States:");
        report.add(
            text.line,
            format!("there is no state `{}`", text.value),
            hint,
        );
    }
    state.map(|value| At {
        value,
        line: text.line,
    })
}

fn own_addresses(report: &mut Report<'_>, section: &Section<'_>) -> Vec<String> {
    let wanted = "a list such as [\"shop@example.com\", \"@marketplace.example\"]";
    let mut addresses = Vec::new();
    for item in section.items(report, "own_addresses", wanted) {
        let Some(text) = item.get_ref().as_str() else {
            section.wrong_type(report, "own_addresses", item, wanted, item.get_ref());
            continue;
        };
        let address = text.trim().to_lowercase();
        if !address.contains('@') {
            let hint = "Write a whole address, \"@domain\" for a domain and all below it, or \"name@\" for a name at any.";
            report.add(
                report.line(&item.span()),
                format!("the own address `{address}` has no @"),
                hint,
            );
        } else if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    addresses
}
