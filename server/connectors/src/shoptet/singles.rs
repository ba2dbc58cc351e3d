//! Reading single records. Neither feed has a filter by key, so what is kept and what changed since answer together; a
//! whole export is asked for only where none is kept.

use super::fetch::fetch;
use super::link::Ask;
use super::position::Position;
use super::read::Begun;
use super::shop::{Feed, Shop};
use super::{clock, plan};
use crate::contract::{Access, PlatformError, ReadRequest};
use crate::spool::Kept;
use jiff::SignedDuration;

/// A whole export this young is looked into without asking what changed since: records asked for one after the other
/// cost one export.
const FRESH: SignedDuration = SignedDuration::from_secs(60);

/// What is looked into first.
pub(super) async fn begin(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
) -> Result<Begun, PlatformError> {
    let now = access.shared.now();
    let kept = kept_whole(access, shop, feed, request).await?;
    let fresh = |kept: &Kept| now.duration_since(kept.downloaded_at) <= FRESH;
    if kept.as_ref().is_some_and(fresh) || feed == Feed::Customers {
        return match kept.filter(fresh) {
            Some(kept) => Ok(at(kept, false)),
            None => download_whole(access, shop, feed, request).await,
        };
    }
    let ask = match &kept {
        Some(kept) => {
            let since = clock::before(kept.watermark, shop.overlap);
            Ask::changed(feed, clock::changes_from(since, &shop.zone))
        }
        None => plan::ask_recent(shop, now),
    };
    // Without a run: this export must not pass for the run's own.
    Ok(match Begun::of(fetch(access, shop, &ask, None).await?) {
        Begun::At(kept, _) => at(*kept, true),
        wait => wait,
    })
}

/// What is looked into when a record was not among the changes: it stands in the kept export as it is.
pub(super) async fn go_on(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
) -> Result<Begun, PlatformError> {
    match kept_whole(access, shop, feed, request).await? {
        Some(kept) => Ok(at(kept, false)),
        None => download_whole(access, shop, feed, request).await,
    }
}

fn at(kept: Kept, whole_next: bool) -> Begun {
    let position = Position {
        whole_next,
        ..Position::start(&kept)
    };
    Begun::At(Box::new(kept), position)
}

async fn kept_whole(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
) -> Result<Option<Kept>, PlatformError> {
    let wanted = plan::created_from(shop, request)?;
    plan::kept_whole(access, feed, wanted).await
}

async fn download_whole(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
) -> Result<Begun, PlatformError> {
    let ask = Ask::full(feed, plan::created_from(shop, request)?);
    Ok(Begun::of(fetch(access, shop, &ask, None).await?))
}
