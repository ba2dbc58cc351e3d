//! What the pages before signing in need to know.

use super::json::Json;
use super::{PageError, Zones};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// The state of the instance as a stranger may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Nobody can sign in yet: the first owner is to be created.
    pub first_start: bool,
    /// Time zones of the first team; none later on.
    pub zones: Zones,
}

/// Whether this is the first start.
#[server(name = ReadGate, endpoint = "gate", input = GetUrl, output = Json)]
pub async fn gate() -> Result<Gate, PageError> {
    use crate::server;
    let services = server::services()?;
    let first_start = mostek_engine::people::needs_first_start(&services)
        .await
        .map_err(server::trouble)?;
    Ok(Gate {
        zones: if first_start {
            mostek_engine::people::time_zones()
        } else {
            Vec::new()
        },
        first_start,
    })
}
