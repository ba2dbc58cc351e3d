//! Tells people how much of an export has come in, now and then.

use super::context::RunContext;
use crate::store::runs;
use mostek_connectors::contract::Gauge;
use std::time::Duration;
use tokio_util::sync::{CancellationToken, DropGuard};

/// How often the gauges are looked at. One short write in a second disturbs nobody.
const EVERY: Duration = Duration::from_secs(1);

/// Reports until dropped.
pub struct Reporter {
    _end: DropGuard,
}

impl Reporter {
    /// Starts looking at the gauges of both sides.
    pub fn start(context: &RunContext) -> Self {
        let end = CancellationToken::new();
        let ended = end.clone();
        let gauges = [&context.shop, &context.system].map(|side| side.access.gauge.clone());
        let (services, run, token) = (
            context.services.clone(),
            context.run.id.clone(),
            context.token.clone(),
        );
        tokio::spawn(async move {
            // An earlier worker may have left its last number behind.
            let mut shown = None;
            while ended
                .run_until_cancelled(tokio::time::sleep(EVERY))
                .await
                .is_some()
            {
                let now = gauges.iter().find_map(Gauge::read);
                if shown == Some(now) {
                    continue;
                }
                match runs::set_received(&services.db, &run, &token, now).await {
                    Ok(()) => shown = Some(now),
                    Err(error) => {
                        tracing::debug!(run.id = %run, "progress could not be stored: {error}")
                    }
                }
            }
        });
        Self {
            _end: end.drop_guard(),
        }
    }
}
