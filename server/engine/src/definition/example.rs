//! A complete, commented file to start from. Prose has a blank behind its `#`, what can be switched on has none.

use super::error::ExampleError;
use super::parse::platforms;
use super::settings::is_secret;
use super::{prose, toml_text};
use crate::integration::{PHONE_COUNTRY, side_form};
use crate::mapping::SourceFields;
use mostek_connectors::contract::{Connector, Description, Setting, SettingKind};
use mostek_connectors::registry::Registry;
use mostek_model::{PlatformId, Side, Stream};
use std::sync::Arc;

/// An example for a shop platform and a system. `apply` accepts it once addresses and secrets are filled in.
pub fn example(registry: &Registry, shop: &str, system: &str) -> Result<String, ExampleError> {
    let shop = find(registry, shop, Side::Shop)?;
    let system = find(registry, system, Side::System)?;
    let (from, to) = (shop.describe(), system.describe());
    let mut lines = prose::head(from, to);
    for connector in [&shop, &system] {
        lines.extend(side(connector.as_ref()));
    }
    lines.extend(flows(from, to)?);
    Ok(lines.join("\n") + "\n")
}

fn find(registry: &Registry, name: &str, side: Side) -> Result<Arc<dyn Connector>, ExampleError> {
    registry
        .get(&PlatformId::new(name))
        .filter(|found| found.describe().side == side)
        .ok_or_else(|| {
            let known = platforms(registry, side).join(", ");
            ExampleError::UnknownPlatform {
                side: side.as_str(),
                name: name.to_owned(),
                known,
            }
        })
}

fn side(connector: &dyn Connector) -> Vec<String> {
    let description = connector.describe();
    let (name, platform) = (description.side.as_str(), description.platform.as_str());
    let mut lines = vec![
        String::new(),
        format!("[{name}]"),
        format!("platform = {}", toml_text::text(platform)),
    ];
    lines.extend(prose::comment(
        "The connection's slug. It is made if the team has none of this name, else changed to what stands here.",
    ));
    lines.push(format!("connection = {}", toml_text::text(platform)));
    lines.push(format!("name = {}", toml_text::text(description.name)));
    lines.extend([String::new(), format!("[{name}.connect]")]);
    lines.extend(prose::where_to_find(description));
    for setting in description.connection {
        lines.extend(setting_lines(platform, setting));
    }
    lines.extend([String::new(), format!("[{name}.settings]")]);
    for setting in &side_form(connector) {
        lines.extend(setting_lines(platform, setting));
    }
    lines
}

fn setting_lines(platform: &str, setting: &Setting) -> Vec<String> {
    let mut lines = vec![String::new()];
    if setting.key == PHONE_COUNTRY.key {
        lines.push("# Country of phone numbers without a country code, two letters.".to_owned());
    } else {
        lines.extend(prose::setting(platform, setting));
    }
    let needed = setting.required && setting.default.is_empty();
    let line = if is_secret(&setting.kind) {
        toml_text::secret(platform, setting)
    } else {
        toml_text::setting(setting, if needed { "" } else { sample(setting) })
    };
    lines.push(if needed { line } else { format!("#{line}") });
    lines
}

/// The default, else something of the right type.
fn sample(setting: &Setting) -> &str {
    match &setting.kind {
        _ if !setting.default.is_empty() => setting.default,
        SettingKind::Number { .. } => "1",
        SettingKind::Flag => "true",
        SettingKind::Choice(choices) => choices.first().copied().unwrap_or_default(),
        SettingKind::Date => "2026-01-01",
        _ => "",
    }
}

fn flows(from: &Description, to: &Description) -> Result<Vec<String>, ExampleError> {
    let mut lines = Vec::new();
    for source in &from.sources {
        let targets: Vec<&Stream> = to
            .targets
            .iter()
            .filter(|target| target.takes.contains(&source.stream))
            .map(|target| &target.stream)
            .collect();
        if targets.is_empty() {
            continue;
        }
        lines.extend([
            String::new(),
            "[[flow]]".to_owned(),
            format!("stream = {}", toml_text::text(source.stream.as_str())),
        ]);
        for target in targets {
            lines.extend(rows(&source.stream, target, to)?);
        }
        if SourceFields::of(&source.stream).is_some_and(|fields| fields.have_status()) {
            lines.extend(prose::statuses());
        }
    }
    Ok(lines)
}

/// The default rows of a target, ready to be switched on.
fn rows(source: &Stream, target: &Stream, to: &Description) -> Result<Vec<String>, ExampleError> {
    let mut lines = prose::defaults(source, target);
    let defaults = to
        .defaults
        .fields
        .iter()
        .filter(|(from, into, _)| from == source && into == target);
    for row in defaults.flat_map(|(_, _, rows)| rows) {
        let written = toml_text::row(target, row);
        let written = written.map_err(|error| ExampleError::Step {
            field: row.target.clone(),
            error,
        })?;
        lines.extend(written.into_iter().map(|line| format!("#{line}")));
    }
    Ok(lines)
}
