//! A row of a field mapping before and after, in the words of its table.

use super::subject::Platforms;
use crate::data::ChangeRow;
use crate::data::fields::{tag, written};
use crate::server;
use crate::texts::{t, t_with};
use mostek_model::{Arguments, FieldMapping, MappingSource, PlatformId, Stream};
use serde::Deserialize;
use serde_json::Value;

/// What an entry keeps of one side of a change.
#[derive(Deserialize)]
struct Kept {
    source: Stream,
    target: Stream,
    field: String,
    row: Option<FieldMapping>,
}

/// "Orders → CRM records: Title", and the row before and after; none for what was not kept this way.
pub(super) fn change(before: &Value, after: &Value, platforms: &Platforms) -> Option<ChangeRow> {
    let read = |value: &Value| Kept::deserialize(value).ok();
    let (before, after) = (read(before)?, read(after)?);
    let is_to_shop = [Stream::CUSTOMERS, Stream::ORDERS].contains(&after.target);
    let (from, to) = if is_to_shop {
        (&platforms.system, &platforms.shop)
    } else {
        (&platforms.shop, &platforms.system)
    };
    let field = format!(
        "{} → {}: {}",
        server::stream(&after.source),
        server::target_stream(to.as_str(), &after.target),
        server::target_field(to.as_str(), &after.field),
    );
    Some(ChangeRow {
        field,
        before: told(before.row, from),
        after: told(after.row, from),
    })
}

fn told(row: Option<FieldMapping>, from: &PlatformId) -> String {
    let Some(row) = row else {
        return t("fields-not-written");
    };
    let origin = match &row.source {
        MappingSource::Field(name) => server::source_field(from.as_str(), name),
        MappingSource::Fixed(text) => t_with(
            "fields-fixed",
            Arguments::new().text("value", text.as_str()),
        ),
    };
    let parts: Vec<String> = std::iter::once(origin)
        .chain(row.steps.iter().map(|step| tag(from, step)))
        .collect();
    format!("{}; {}", parts.join(" → "), written(row.write))
}
