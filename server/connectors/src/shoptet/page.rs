//! One page out of a kept export, by byte offset: the file is never held in memory.

use super::decode::{self, Batch, Decoded, Wanted};
use super::position::{Phase, Position};
use super::shop::{Feed, Shop};
use super::{plan, reason};
use crate::contract::{Access, Page, PlatformError, ReadAnswer, ReadMode, ReadRequest};
use crate::spool::Kept;
use jiff::Timestamp;

/// The next page; none when the export is gone.
pub(super) async fn next_page(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    request: &ReadRequest,
    kept: &Kept,
    position: &Position,
) -> Result<Option<ReadAnswer>, PlatformError> {
    let Some(batch) = batch(access, shop, feed, request.page_size, &kept.id, position).await?
    else {
        return Ok(None);
    };
    let next = Position {
        phase: if batch.end { Phase::Done } else { Phase::Apply },
        offset: batch.next,
        index: position.index + batch.decoded.len() as u64,
        ..position.clone()
    };
    let filter = Filter {
        created: plan::created_after(shop, request)?,
        mode: &request.mode,
    };
    let page = filter.page(batch.decoded, kept.records);
    Ok(Some(ReadAnswer::Page {
        page,
        cursor: next.cursor(),
    }))
}

/// Decodes on a thread that may block.
async fn batch(
    access: &Access,
    shop: &Shop,
    feed: Feed,
    page_size: usize,
    id: &str,
    position: &Position,
) -> Result<Option<Batch>, PlatformError> {
    let Some(file) = access
        .spool
        .open_at(&access.connection, feed.name(), id, 0)?
    else {
        return Ok(None);
    };
    let wanted = Wanted {
        offset: position.offset,
        index: position.index,
        most: page_size.max(1),
        zone: shop.zone.clone(),
        address: shop.address.clone(),
    };
    let work = move || match feed {
        Feed::Customers => decode::customers(file, &wanted),
        Feed::Orders => decode::orders(file, &wanted),
    };
    let offset = position.offset;
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(batch)) => Ok(Some(batch)),
        Ok(Err(broken)) => Err(reason::unreadable(broken.at)),
        Err(_) => Err(reason::unreadable(offset)),
    }
}

/// What is handed on of what was read.
struct Filter<'a> {
    created: Option<Timestamp>,
    mode: &'a ReadMode,
}

impl Filter<'_> {
    fn page(&self, decoded: Vec<Decoded>, total: u64) -> Page {
        let mut page = Page {
            total: Some(total),
            ..Page::default()
        };
        for one in decoded {
            match one {
                Decoded::Record { record, created } if self.takes(&record.key, created) => {
                    page.records.push(*record)
                }
                Decoded::Undecoded(undecoded) if self.takes(&undecoded.key, None) => {
                    page.undecoded.push(undecoded)
                }
                _ => page.filtered += 1,
            }
        }
        page
    }

    /// A record without a creation date is not left out for its age.
    fn takes(&self, key: &str, created: Option<Timestamp>) -> bool {
        let young = self
            .created
            .zip(created)
            .is_none_or(|(from, created)| created >= from);
        let asked = if let ReadMode::Keys(keys) = self.mode {
            keys.iter().any(|wanted| wanted == key)
        } else {
            true
        };
        young && asked
    }
}
