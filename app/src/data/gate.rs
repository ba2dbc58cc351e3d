//! What the pages before signing in need to know.

use super::{PageError, Zones};

/// The state of the instance as a stranger may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Nobody can sign in yet: the first owner is to be created.
    pub first_start: bool,
    /// Time zones of the first team; none later on.
    pub zones: Zones,
}

/// Whether this is the first start.
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
