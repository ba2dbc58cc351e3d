//! One export at a time for each partner and kind (shoptet.md A3), across processes and hosts.

use crate::contract::{Held, PlatformError, Shared};
use jiff::Timestamp;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

/// A holder that died blocks the others for so long at most.
const LONGEST: Duration = Duration::from_secs(45);
/// How often a long download says that it still goes on.
const RENEW: Duration = Duration::from_secs(15);

/// Does the work while the name is held; says until when another holder may keep it.
pub(super) async fn holding<T>(
    shared: &Arc<dyn Shared>,
    name: &str,
    work: impl Future<Output = Result<T, PlatformError>> + Send,
) -> Result<Result<T, Timestamp>, PlatformError> {
    let mut held = match shared.hold(name, LONGEST).await? {
        Ok(held) => Some(held),
        Err(until) => return Ok(Err(until)),
    };
    let mut work = pin!(work);
    let result = loop {
        tokio::select! {
            result = &mut work => break result,
            () = tokio::time::sleep(RENEW) => held = renew(shared, name, held).await,
        }
    };
    if let Some(held) = held {
        // A name that cannot be given back now frees itself soon.
        if let Err(error) = shared.release(&held).await {
            tracing::warn!(%error, name, "a held name was not given back");
        }
    }
    result.map(Ok)
}

/// Gives the name back and takes it again. Should another be faster, both go on: the shop itself decides then.
async fn renew(shared: &Arc<dyn Shared>, name: &str, held: Option<Held>) -> Option<Held> {
    if let Some(held) = held {
        shared.release(&held).await.ok()?;
    }
    shared.hold(name, LONGEST).await.ok()?.ok()
}
