//! What happens in the shops while the demo runs, so that the next Sync always has something to do.

use super::folder::DemoFolder;
use super::shops::{self, CAFE, GARDEN};
use super::stand_ins::StandIns;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often what the stand-ins hold is kept, if it changed.
const KEEP_EVERY: Duration = Duration::from_secs(2);
/// Somebody buys something every so many times.
const BUY_EVERY: u64 = 25;

/// Keeps the shops busy and their state on disk until told to stop.
pub(super) async fn keep_busy(
    stand_ins: Arc<StandIns>,
    folder: DemoFolder,
    stop: CancellationToken,
) {
    let mut turns = 0_u64;
    while stop
        .run_until_cancelled(tokio::time::sleep(KEEP_EVERY))
        .await
        .is_some()
    {
        turns += 1;
        let bought = turns.is_multiple_of(BUY_EVERY);
        if bought {
            happen(&stand_ins, turns / BUY_EVERY);
        }
        if (bought || stand_ins.were_used())
            && let Err(problem) = stand_ins.save(&folder)
        {
            tracing::warn!("what the stand-ins hold was not kept: {}", problem.what);
        }
    }
}

/// A new order, and now and then one that moves on.
fn happen(stand_ins: &StandIns, times: u64) {
    let quiet = times.is_multiple_of(4);
    let made_up = if quiet { GARDEN } else { CAFE };
    if let Some(shop) = stand_ins.shop(made_up) {
        shop.edit(|shop, now| shop.buy(now));
        if times.is_multiple_of(3) {
            shops::move_on(shop);
        }
    }
}
