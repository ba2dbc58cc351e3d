//! The least time between two full orders exports (shoptet.md A3).

use super::clock;
use super::fetch::{Fetched, transfer};
use super::link::Ask;
use super::shop::{Feed, Shop};
use crate::contract::{Access, PlatformError, PlatformErrorKind};
use crate::spool::Scope;
use jiff::Timestamp;
use mostek_model::{Reason, RunId};

/// When the last full orders export was asked for.
const FULL_EXPORT: &str = "orders-full-export";

pub(super) fn has_interval(ask: &Ask) -> bool {
    ask.feed == Feed::Orders && ask.scope == Scope::Full
}

/// Waits out the interval between full orders exports, and remembers when one is asked for.
pub(super) async fn within_interval(
    access: &Access,
    shop: &Shop,
    ask: &Ask,
    run: Option<&RunId>,
) -> Result<Fetched, PlatformError> {
    if !has_interval(ask) {
        return transfer(access, shop, ask, run).await;
    }
    let last = access.shared.mark(FULL_EXPORT).await?;
    let next = last.map(|last| clock::after(last, shop.interval));
    let now = access.shared.now();
    if let Some(next) = next.filter(|next| *next > now) {
        let reason = Reason::new("shoptet-reason-wait-interval")
            .with("minutes", shop.interval.as_mins().to_string());
        return Ok(Fetched::Wait {
            until: next,
            reason,
        });
    }
    access.shared.set_mark(FULL_EXPORT, now).await?;
    let fetched = transfer(access, shop, ask, run).await;
    // A wrong hash or an unknown name costs no export: who corrects it need not wait. A pause the shop asked for
    // takes the place of the interval.
    let corrected = match &fetched {
        Ok(Fetched::Wait { until, .. }) => Some(clock::before(*until, shop.interval)),
        Err(error) if gave_nothing(error) => Some(last.unwrap_or(Timestamp::UNIX_EPOCH)),
        _ => None,
    };
    if let Some(at) = corrected {
        access.shared.set_mark(FULL_EXPORT, at).await?;
    }
    fetched
}

/// True when the shop surely did not make an export.
fn gave_nothing(error: &PlatformError) -> bool {
    match error.kind {
        PlatformErrorKind::Credentials | PlatformErrorKind::Rights | PlatformErrorKind::Address => {
            true
        }
        // Asked to stop while it still waited for its turn.
        PlatformErrorKind::Stopped => error.reason.code == "reason-http-not-sent",
        // Only where the shop was surely not reached: a shop that was slow or broke down may have made the export.
        PlatformErrorKind::Transient => {
            matches!(
                error.reason.code.as_str(),
                "reason-http-dns" | "reason-http-refused" | "reason-http-connect"
            )
        }
        _ => false,
    }
}
