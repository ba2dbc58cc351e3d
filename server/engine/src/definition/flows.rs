//! Flows of a file: streams, field mappings, status mapping.

use super::fields;
use super::file::{FlowDefinition, SideDefinition};
use super::report::{Report, suggest};
use super::section::{At, Section, whole};
use crate::mapping::{STATUS_MAPPED, SourceFields};
use mostek_connectors::contract::Description;
use mostek_model::{
    Direction, FieldMapping, MappingSource, Side, StatusMapping, Stream, UnmappedStatus,
};
use toml::de::DeValue;

/// Reads all flows. A stream may flow once in each direction.
pub(super) fn read(
    report: &mut Report<'_>,
    file: &Section<'_>,
    shop: &SideDefinition,
    system: &SideDefinition,
) -> Vec<FlowDefinition> {
    let mut flows: Vec<FlowDefinition> = Vec::new();
    for section in file.sections(report, "flow") {
        let Some(flow) = flow(report, &section, shop, system) else {
            continue;
        };
        if flows
            .iter()
            .any(|other| other.stream == flow.stream && other.direction == flow.direction)
        {
            let what = format!("the flow of `{}` stands here twice", flow.stream);
            report.add(
                section.line,
                what,
                "Put all its mappings into one [[flow]].",
            );
        } else {
            flows.push(flow);
        }
    }
    flows
}

fn flow(
    report: &mut Report<'_>,
    section: &Section<'_>,
    shop: &SideDefinition,
    system: &SideDefinition,
) -> Option<FlowDefinition> {
    section.only(report, &["stream", "direction", "field", "statuses"]);
    let direction = direction(report, section);
    let stream = section.required_text(report, "stream");
    let (from, to) = match direction? {
        Direction::ToSystem => (shop.connector.describe(), system.connector.describe()),
        Direction::ToShop => (system.connector.describe(), shop.connector.describe()),
    };
    let stream = stream?;
    check_stream(report, &stream, from, to)?;
    let stream = Stream::new(stream.value);
    let sources = SourceFields::of(&stream);
    let mapping = fields::read(report, section, &stream, to, sources.as_ref());
    let statuses = statuses(report, section, &stream, sources.as_ref());
    let uses_status =
        |row: &FieldMapping| row.source == MappingSource::Field(STATUS_MAPPED.to_owned());
    if statuses.is_none()
        && section.get("statuses").is_none()
        && mapping.values().flatten().any(uses_status)
    {
        let what =
            format!("a row takes `{STATUS_MAPPED}`, but the flow of `{stream}` maps no statuses");
        report.add(
            section.line,
            what,
            "Add [flow.statuses] with the shop's statuses in [flow.statuses.rows].",
        );
    }
    Some(FlowDefinition {
        stream,
        direction: direction?,
        mapping,
        statuses,
    })
}

fn direction(report: &mut Report<'_>, section: &Section<'_>) -> Option<Direction> {
    if section.get("direction").is_none() {
        return Some(Direction::ToSystem);
    }
    let text = section.text(report, "direction")?;
    let direction = Direction::parse(&text.value);
    if direction.is_none() {
        let hint = "Write \"to_system\" or \"to_shop\"; without the key a flow goes to the system.";
        report.add(
            text.line,
            format!("there is no direction `{}`", text.value),
            hint,
        );
    }
    direction
}

/// The source must have the stream and the target must take it.
fn check_stream(
    report: &mut Report<'_>,
    stream: &At<String>,
    from: &Description,
    to: &Description,
) -> Option<()> {
    let sources: Vec<&str> = from
        .sources
        .iter()
        .map(|source| source.stream.as_str())
        .collect();
    let taken = |name: &str| {
        to.targets
            .iter()
            .any(|target| target.takes.iter().any(|take| take.as_str() == name))
    };
    let usable: Vec<&str> = sources.iter().copied().filter(|name| taken(name)).collect();
    let what = if sources.contains(&stream.value.as_str()) {
        if taken(&stream.value) {
            return Some(());
        }
        format!("{} takes no `{}`", to.name, stream.value)
    } else {
        format!("{} has no stream `{}` to read", from.name, stream.value)
    };
    let hint = if usable.is_empty() {
        let way = if to.side == Side::Shop {
            "to_shop"
        } else {
            "to_system"
        };
        format!(
            "Nothing can flow from {} to {} ({way}).",
            from.name, to.name
        )
    } else {
        suggest(&stream.value, usable, "What can flow:")
    };
    report.add(stream.line, what, hint);
    None
}

fn statuses(
    report: &mut Report<'_>,
    flow: &Section<'_>,
    stream: &Stream,
    sources: Option<&SourceFields>,
) -> Option<StatusMapping> {
    let section = flow.section(report, "statuses")?;
    section.only(report, &["unmapped", "rows"]);
    if sources.is_some_and(|sources| !sources.have_status()) {
        report.add(
            section.line,
            format!("records of `{stream}` have no status"),
            "Remove [flow.statuses] from this flow.",
        );
    }
    let mut mapping = StatusMapping {
        unmapped: unmapped(report, &section),
        ..StatusMapping::default()
    };
    if let Some(rows) = section.section(report, "rows") {
        for (status, value) in rows.entries() {
            let text = value.get_ref().as_str().map(str::to_owned);
            match text.or_else(|| whole(value.get_ref()).map(|number| number.to_string())) {
                Some(text) => _ = mapping.rows.insert(status.get_ref().to_string(), text),
                None => rows.wrong_type(
                    report,
                    status.get_ref(),
                    value,
                    "the system's value in quotes",
                    value.get_ref(),
                ),
            }
        }
    }
    Some(mapping)
}

fn unmapped(report: &mut Report<'_>, section: &Section<'_>) -> UnmappedStatus {
    let Some((_, value)) = section.get("unmapped") else {
        return UnmappedStatus::Hold;
    };
    let default = match value.get_ref() {
        DeValue::String(text) if text == "hold" => return UnmappedStatus::Hold,
        DeValue::Table(table) if table.len() == 1 => value
            .get_ref()
            .get("default")
            .and_then(|text| text.get_ref().as_str()),
        _ => None,
    };
    match default {
        Some(text) => UnmappedStatus::Default(text.to_owned()),
        None => {
            let hint = "Write \"hold\" to let such records wait for you, or { default = \"the system's value\" }.";
            report.add(
                report.line(&value.span()),
                "`unmapped` is no rule for statuses without a row",
                hint,
            );
            UnmappedStatus::Hold
        }
    }
}
