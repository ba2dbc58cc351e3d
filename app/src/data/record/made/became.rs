//! What a record became in the system, in words.

use super::super::BecameRow;
use super::parts::Parts;
use super::web_address;
use crate::format::When;
use crate::server;
use crate::texts::t;
use mostek_engine::console::Became;

/// One record of the system.
pub(super) fn became_row(parts: &Parts, platform: &str, became: &Became, when: &When) -> BecameRow {
    let url = parts
        .connector
        .as_ref()
        .and_then(|connector| connector.record_url(&parts.settings, &became.stream, &became.id));
    BecameRow {
        stream: server::target_stream(platform, &became.stream),
        id: became.id.clone(),
        url: url.as_deref().and_then(web_address),
        origin: if became.ours {
            t("record-ours")
        } else {
            t("record-adopted")
        },
        written_at: when.moment(became.written_at),
        fields: became
            .fields
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(field, value)| {
                (
                    parts.field(platform, &became.stream, field),
                    server::value(value, when),
                )
            })
            .collect(),
    }
}
