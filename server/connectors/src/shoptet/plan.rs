//! Decides which export answers a read.

use super::link::Ask;
use super::shop::{Feed, Shop};
use super::{clock, reason, settings};
use crate::contract::{Access, PlatformError, ReadMode, ReadRequest};
use crate::spool::{Kept, Scope};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use mostek_model::RunId;

/// A vocabulary or a first preview looks back so far; it costs no full export.
const RECENT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The day before which records are left out: the integration's own, or the engine's, whichever is later.
pub(super) fn created_from(
    shop: &Shop,
    request: &ReadRequest,
) -> Result<Option<Date>, PlatformError> {
    let own = match request.side.get(settings::START_DATE) {
        Some(text) => Some(text.parse::<Date>().map_err(|_| reason::start_date(text))?),
        None => None,
    };
    let asked = request
        .filter
        .created_from
        .map(|instant| shop.zone.to_datetime(instant).date());
    Ok(own.max(asked))
}

/// The first instant of records that are not left out.
pub(super) fn created_after(
    shop: &Shop,
    request: &ReadRequest,
) -> Result<Option<Timestamp>, PlatformError> {
    let day = created_from(shop, request)?;
    let midnight = day.and_then(|day| clock::instant(day.at(0, 0, 0, 0), &shop.zone));
    Ok(midnight.max(request.filter.created_from))
}

/// What to ask the shop for.
pub(super) fn ask(shop: &Shop, feed: Feed, request: &ReadRequest) -> Result<Ask, PlatformError> {
    Ok(match (&request.mode, feed) {
        (ReadMode::Since(since), Feed::Orders) => {
            let from = clock::before(*since, shop.overlap);
            Ask::changed(feed, clock::changes_from(from, &shop.zone))
        }
        // Customers have no filter by change, and neither feed has one by key.
        _ => Ask::full(feed, created_from(shop, request)?),
    })
}

/// The last weeks, for whoever may not cause a full export.
pub(super) fn ask_recent(shop: &Shop, now: Timestamp) -> Ask {
    let from = clock::changes_from(clock::before(now, RECENT), &shop.zone);
    Ask {
        scope: Scope::Recent,
        ..Ask::changed(Feed::Orders, from)
    }
}

/// The export this run downloaded before it was stopped, if it did and the file is here.
pub(super) async fn own_export(
    access: &Access,
    feed: Feed,
    request: &ReadRequest,
    ask: &Ask,
) -> Result<Option<Kept>, PlatformError> {
    let Some(run) = &request.run else {
        return Ok(None);
    };
    let exports = access.spool.list(&access.connection, feed.name()).await?;
    Ok(exports.into_iter().find(|kept| belongs(kept, run, ask)))
}

fn belongs(kept: &Kept, run: &RunId, ask: &Ask) -> bool {
    let same = match ask.scope {
        // Either answers a read of changes.
        Scope::Changed | Scope::Stateful => matches!(kept.scope, Scope::Changed | Scope::Stateful),
        scope => kept.scope == scope && kept.created_from == ask.created_from,
    };
    same && kept.run.as_ref() == Some(run)
}

/// The export that serves previews and dry runs: the last full one that is wide enough, else the last weeks.
pub(super) async fn kept_for_preview(
    access: &Access,
    feed: Feed,
    wanted: Option<Date>,
) -> Result<Option<Kept>, PlatformError> {
    if let Some(whole) = kept_whole(access, feed, wanted).await? {
        return Ok(Some(whole));
    }
    let exports = access.spool.list(&access.connection, feed.name()).await?;
    Ok(exports.into_iter().find(|kept| kept.scope == Scope::Recent))
}

/// The newest whole export that holds everything created since the wanted day.
pub(super) async fn kept_whole(
    access: &Access,
    feed: Feed,
    wanted: Option<Date>,
) -> Result<Option<Kept>, PlatformError> {
    let exports = access.spool.list(&access.connection, feed.name()).await?;
    Ok(exports.into_iter().find(|kept| {
        kept.scope == Scope::Full && kept.created_from.is_none_or(|from| wanted >= Some(from))
    }))
}
