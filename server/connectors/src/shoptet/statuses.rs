//! The vocabulary of order statuses: the names seen in kept exports (shoptet.md A4: names, not ids).

use super::fetch::{Fetched, fetch};
use super::shop::{Feed, Shop};
use super::{decode, plan, reason};
use crate::contract::{Access, PlatformError, PlatformErrorKind, VocabularyEntry};
use crate::spool::{Kept, Scope};
use std::collections::BTreeMap;

/// Status names with how many orders have them, most frequent first.
pub(super) async fn order_statuses(access: &Access) -> Result<Vec<VocabularyEntry>, PlatformError> {
    let mut exports = access
        .spool
        .list(&access.connection, Feed::Orders.name())
        .await?;
    // Changes of the last hour show too few names: a wider export must be among them.
    let wide = exports
        .iter()
        .position(|kept| matches!(kept.scope, Scope::Full | Scope::Recent));
    match wide {
        Some(wide) => exports.truncate(wide + 1),
        None => exports.push(recent(access).await?),
    }
    let mut counts = BTreeMap::new();
    // The wide one first: its counts stand, newer ones add names only.
    for kept in exports.iter().rev() {
        for (name, count) in count(access, kept).await? {
            counts.entry(name).or_insert(count);
        }
    }
    let mut entries: Vec<_> = counts
        .into_iter()
        .map(|(name, count)| VocabularyEntry {
            value: name.clone(),
            title: name,
            count: Some(count),
        })
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.count));
    Ok(entries)
}

async fn recent(access: &Access) -> Result<Kept, PlatformError> {
    let shop = Shop::new(&access.settings)?;
    let ask = plan::ask_recent(&shop, access.shared.now());
    match fetch(access, &shop, &ask, None).await? {
        Fetched::Kept(kept) => Ok(kept),
        Fetched::Wait { until, reason } => Err(PlatformError::new(
            PlatformErrorKind::RateLimited { until },
            reason,
        )),
    }
}

async fn count(access: &Access, kept: &Kept) -> Result<BTreeMap<String, u64>, PlatformError> {
    let Some(file) = access
        .spool
        .open_at(&access.connection, Feed::Orders.name(), &kept.id, 0)?
    else {
        return Ok(BTreeMap::new());
    };
    match tokio::task::spawn_blocking(move || decode::count_statuses(file)).await {
        Ok(counted) => counted.map_err(|broken| reason::unreadable(broken.at)),
        Err(_) => Err(reason::unreadable(0)),
    }
}
