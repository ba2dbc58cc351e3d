//! Reading: an export is downloaded into the spool, handed out page by page, and ends with a watermark.

use super::fetch::{Fetched, fetch};
use super::page::next_page;
use super::position::{Phase, Position};
use super::shop::{Feed, Shop};
use super::{plan, singles, stateful};
use crate::contract::{
    Access, PlatformError, PlatformErrorKind, ReadAnswer, ReadMode, ReadRequest, WakeOn,
};
use crate::spool::Kept;
use jiff::Timestamp;

pub(super) async fn read(
    access: &Access,
    request: &ReadRequest,
) -> Result<ReadAnswer, PlatformError> {
    let shop = Shop::new(&access.settings)?;
    let feed = Feed::of(&request.stream)?;
    if let Some(position) = Position::of(request.cursor.as_ref()) {
        if position.phase == Phase::Done {
            if position.whole_next {
                let begun = singles::go_on(access, &shop, feed, request).await?;
                return hand_out(access, &shop, feed, request, begun).await;
            }
            return end(access, &position).await;
        }
        if let Some(kept) = access
            .spool
            .get(&access.connection, feed.name(), &position.spool)
            .await?
            && let Some(page) = next_page(access, &shop, feed, request, &kept, &position).await?
        {
            return Ok(page);
        }
        // Another host has the export, or it grew too old: it is fetched again and read from its beginning. What was
        // applied already will be found unchanged.
    }
    let begun = begin(access, &shop, feed, request).await?;
    hand_out(access, &shop, feed, request, begun).await
}

/// The first page of what a read began with.
async fn hand_out(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
    begun: Begun,
) -> Result<ReadAnswer, PlatformError> {
    match begun {
        Begun::At(kept, position) => {
            match next_page(access, shop, feed, request, &kept, &position).await? {
                Some(page) => Ok(page),
                None => Err(super::reason::unreadable(0)),
            }
        }
        Begun::Wait(until, reason) => Ok(ReadAnswer::Wait {
            until,
            wake_on: WakeOn::Time,
            reason,
            cursor: request.cursor.clone(),
        }),
    }
}

/// The start of a read.
pub(super) enum Begun {
    At(Box<Kept>, Position),
    Wait(Timestamp, mostek_model::Reason),
}

impl Begun {
    pub(super) fn of(fetched: Fetched) -> Self {
        match fetched {
            Fetched::Kept(kept) => {
                let position = Position::start(&kept);
                Self::At(Box::new(kept), position)
            }
            Fetched::Wait { until, reason } => Self::Wait(until, reason),
        }
    }

    /// Not everything was asked for now, so it ends incomplete and without a watermark.
    fn without_watermark(mut self) -> Self {
        if let Self::At(_, position) = &mut self {
            position.watermark = None;
        }
        self
    }

    fn settling(mut self, sent: Option<Timestamp>) -> Self {
        if let Self::At(_, position) = &mut self {
            position.settles = sent;
        }
        self
    }
}

async fn begin(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
) -> Result<Begun, PlatformError> {
    if matches!(request.mode, ReadMode::Keys(_)) {
        return singles::begin(access, shop, feed, request).await;
    }
    let ask = plan::ask(shop, feed, request)?;
    if request.without_effect && feed == Feed::Orders && ask.updated_from.is_none() {
        return preview(access, shop, request).await;
    }
    // A person who looks at one customer costs the shop nothing while an export is kept.
    if request.without_effect
        && request.run.is_none()
        && let Some(kept) =
            plan::kept_for_preview(access, feed, plan::created_from(shop, request)?).await?
    {
        return Ok(Begun::of(Fetched::Kept(kept)).without_watermark());
    }
    let may_use_link = feed == Feed::Orders && stateful::may_use(shop, request);
    if let Some(kept) = plan::own_export(access, feed, request, &ask).await? {
        let position = Position::start(&kept);
        let settles = if may_use_link {
            stateful::last_sent(access).await?
        } else {
            None
        };
        return Ok(Begun::At(Box::new(kept), position).settling(settles));
    }
    match request.mode {
        ReadMode::Since(since) if may_use_link => {
            new_or_changed(access, shop, request, since).await
        }
        _ => Ok(Begun::of(
            fetch(access, shop, &ask, request.run.as_ref()).await?,
        )),
    }
}

/// Reads the stateful link; where its answer may be lost, changes since the last watermark instead.
async fn new_or_changed(
    access: &Access,
    shop: &Shop,
    request: &ReadRequest,
    since: Timestamp,
) -> Result<Begun, PlatformError> {
    let run = request.run.as_ref();
    if stateful::unsettled(access).await?.is_none() {
        match fetch(access, shop, &stateful::ask(), run).await {
            Ok(fetched) => {
                return Ok(Begun::of(fetched).settling(stateful::last_sent(access).await?));
            }
            Err(error) if may_have_moved(&error) => {
                tracing::warn!(
                    reason = error.reason.code,
                    "the link for new or changed orders gave no complete answer"
                );
            }
            Err(error) => return Err(error),
        }
    }
    let settles = stateful::last_sent(access).await?;
    let fetched = fetch(access, shop, &stateful::make_up(shop, since), run).await?;
    Ok(Begun::of(fetched).settling(settles))
}

/// True when the shop may have counted its answer as taken. Our own trouble (a full disk) counts too.
fn may_have_moved(error: &PlatformError) -> bool {
    matches!(
        error.kind,
        PlatformErrorKind::SchemaChanged | PlatformErrorKind::Transient
    )
}

/// A read that must not cost the shop a full export, nor move anything.
async fn preview(
    access: &Access,
    shop: &Shop,
    request: &ReadRequest,
) -> Result<Begun, PlatformError> {
    let wanted = plan::created_from(shop, request)?;
    let begun = match plan::kept_for_preview(access, Feed::Orders, wanted).await? {
        Some(kept) => Begun::of(Fetched::Kept(kept)),
        None => Begun::of(
            fetch(
                access,
                shop,
                &plan::ask_recent(shop, access.shared.now()),
                None,
            )
            .await?,
        ),
    };
    Ok(begun.without_watermark())
}

async fn end(access: &Access, position: &Position) -> Result<ReadAnswer, PlatformError> {
    if let Some(sent) = position.settles {
        stateful::settled(access, sent).await?;
    }
    Ok(ReadAnswer::End {
        complete: position.watermark.is_some(),
        watermark: position.watermark,
    })
}
