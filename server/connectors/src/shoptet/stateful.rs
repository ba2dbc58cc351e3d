//! The "only new or changed" link (shoptet.md A2): the shop remembers what it gave out, so an answer that is lost is
//! lost for good. It is used only while every answer so far is known to have been applied.

use super::link::Ask;
use super::shop::{Feed, Shop};
use super::{clock, settings};
use crate::contract::{Access, PlatformError, ReadMode, ReadRequest};
use crate::spool::Scope;
use jiff::{SignedDuration, Timestamp};

/// The read after a lost answer goes back at least so far behind the watermark.
const WIDER: SignedDuration = SignedDuration::from_hours(1);

fn name(access: &Access, what: &str) -> String {
    format!("changed-link-{what}-{}", access.connection)
}

/// Remembers that the link is asked, before it is: from now on its mark may have moved.
pub(super) async fn sent(access: &Access, at: Timestamp) -> Result<(), PlatformError> {
    Ok(access.shared.set_mark(&name(access, "sent"), at).await?)
}

/// Remembers that everything given out up to `at` was applied.
pub(super) async fn settled(access: &Access, at: Timestamp) -> Result<(), PlatformError> {
    Ok(access.shared.set_mark(&name(access, "settled"), at).await?)
}

/// When the link was last asked, if it ever was.
pub(super) async fn last_sent(access: &Access) -> Result<Option<Timestamp>, PlatformError> {
    Ok(access.shared.mark(&name(access, "sent")).await?)
}

/// The last time the link was asked and its answer was not seen to be applied.
pub(super) async fn unsettled(access: &Access) -> Result<Option<Timestamp>, PlatformError> {
    let settled = access.shared.mark(&name(access, "settled")).await?;
    Ok(last_sent(access)
        .await?
        .filter(|sent| settled.is_none_or(|settled| settled < *sent)))
}

/// True when this read may use the link: its owner's real run, and there is one.
pub(super) fn may_use(shop: &Shop, request: &ReadRequest) -> bool {
    shop.changed.is_some()
        && request.side.flag(settings::USE_CHANGED_LINK)
        && matches!(request.mode, ReadMode::Since(_))
        && request.run.is_some()
        && !request.without_effect
}

/// What the link is asked for: nothing but what it chooses itself.
pub(super) fn ask() -> Ask {
    Ask {
        feed: Feed::Orders,
        scope: Scope::Stateful,
        updated_from: None,
        created_from: None,
    }
}

/// The read that makes up for a lost answer.
pub(super) fn make_up(shop: &Shop, since: Timestamp) -> Ask {
    let from = clock::before(since, shop.overlap.max(WIDER));
    Ask::changed(Feed::Orders, clock::changes_from(from, &shop.zone))
}
