//! Field mapping rows of a flow.

use super::report::{Report, suggest};
use super::section::Section;
use super::steps;
use crate::mapping::SourceFields;
use mostek_connectors::contract::Description;
use mostek_model::{
    FieldMapping, JoinPart, MappingSet, MappingSource, Stream, Transform, WriteRule,
};
use serde::Deserialize;
use serde::de::IntoDeserializer;

/// All rows, by target stream. A target without rows is not in the set: it uses the platform's defaults.
pub(super) fn read(
    report: &mut Report<'_>,
    flow: &Section<'_>,
    stream: &Stream,
    to: &Description,
    sources: Option<&SourceFields>,
) -> MappingSet {
    let targets: Vec<&Stream> = to
        .targets
        .iter()
        .filter(|target| target.takes.contains(stream))
        .map(|target| &target.stream)
        .collect();
    let mut mapping = MappingSet::new();
    for section in flow.sections(report, "field") {
        section.only(
            report,
            &["into", "target", "from", "fixed", "steps", "write"],
        );
        let into = into(report, &section, stream, to.name, &targets);
        let row = row(report, &section, sources);
        let (Some(into), Some(row)) = (into, row) else {
            continue;
        };
        let rows = mapping.entry(into.clone()).or_default();
        if rows.iter().any(|other| other.target == row.target) {
            let what = format!("`{}` of {into} is filled by two rows", row.target);
            report.add(
                section.line,
                what,
                "Keep one of them; the step `join` puts several values into one field.",
            );
        } else {
            rows.push(row);
        }
    }
    mapping
}

/// The target stream; where there is only one it need not be named.
fn into(
    report: &mut Report<'_>,
    section: &Section<'_>,
    stream: &Stream,
    system: &str,
    targets: &[&Stream],
) -> Option<Stream> {
    if let ([only], None) = (targets, section.get("into")) {
        return Some((*only).clone());
    }
    let name = section.required_text(report, "into")?;
    let found = targets.iter().find(|target| target.as_str() == name.value);
    if found.is_none() {
        let what = format!("`{stream}` fill no `{}` in {system}", name.value);
        let hint = suggest(
            &name.value,
            targets.iter().map(|target| target.as_str()),
            "What they fill:",
        );
        report.add(name.line, what, hint);
    }
    found.map(|target| (*target).clone())
}

fn row(
    report: &mut Report<'_>,
    section: &Section<'_>,
    sources: Option<&SourceFields>,
) -> Option<FieldMapping> {
    let target = section.required_text(report, "target");
    let source = source(report, section, sources);
    let steps = steps::read(report, section);
    for name in steps.iter().flat_map(fields_of_step) {
        known(report, section.line, name, sources);
    }
    let write = write(report, section);
    Some(FieldMapping {
        target: target?.value,
        source: source?,
        steps,
        write,
    })
}

/// Further source fields a step reads.
fn fields_of_step(step: &Transform) -> Vec<&str> {
    match step {
        Transform::OtherwiseField(name) => vec![name],
        Transform::Join { parts, .. } => parts
            .iter()
            .filter_map(|part| match part {
                JoinPart::Field(name) => Some(name.as_str()),
                JoinPart::Text(_) => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn source(
    report: &mut Report<'_>,
    section: &Section<'_>,
    sources: Option<&SourceFields>,
) -> Option<MappingSource> {
    match (
        section.get("from").is_some(),
        section.get("fixed").is_some(),
    ) {
        (true, false) => {
            let name = section.required_text(report, "from")?;
            known(report, name.line, &name.value, sources);
            Some(MappingSource::Field(name.value))
        }
        (false, true) => section
            .text(report, "fixed")
            .map(|text| MappingSource::Fixed(text.value)),
        (both, _) => {
            let what = if both {
                "has both `from` and `fixed`"
            } else {
                "has neither `from` nor `fixed`"
            };
            let hint = "Write from = \"a field of the record\" or fixed = \"the same text for every record\".";
            report.add(section.line, format!("a row {} {what}", section.name), hint);
            None
        }
    }
}

/// Reports a source field the stream's records do not have.
fn known(report: &mut Report<'_>, line: usize, name: &str, sources: Option<&SourceFields>) {
    if let Some(sources) = sources.filter(|sources| !sources.has(name)) {
        let hint = suggest(
            name,
            sources.names(),
            "Fields, besides `extra.` with a name of the shop's own:",
        );
        report.add(line, format!("there is no source field `{name}`"), hint);
    }
}

fn write(report: &mut Report<'_>, section: &Section<'_>) -> WriteRule {
    let Some(text) = section.text(report, "write") else {
        return WriteRule::default();
    };
    let rule: Result<WriteRule, serde::de::value::Error> =
        WriteRule::deserialize(text.value.as_str().into_deserializer());
    rule.unwrap_or_else(|_| {
        let hint = suggest(
            &text.value,
            ["usual", "always", "if_empty", "on_create"],
            "Rules:",
        );
        report.add(
            text.line,
            format!("there is no write rule `{}`", text.value),
            hint,
        );
        WriteRule::default()
    })
}
