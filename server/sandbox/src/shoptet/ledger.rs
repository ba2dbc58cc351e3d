//! What the shop remembers about exports: running ones, the last full one, the marks (shoptet.md A2, A3).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;

use super::ask::FeedKind;
use crate::sync::lock;

/// The partner of a link and the kind of feed; rules and marks are kept for each of these.
pub(super) type Link = (Option<u32>, FeedKind);

#[derive(Debug, Default)]
pub(super) struct Ledger {
    running: BTreeSet<Link>,
    full: BTreeMap<Option<u32>, Timestamp>,
    marks: BTreeMap<Link, u64>,
}

/// Why an export may not start now.
#[derive(Debug)]
pub(super) struct NotNow;

impl Ledger {
    /// Up to which change this partner has the records already.
    pub(super) fn mark(&self, link: Link) -> u64 {
        self.marks.get(&link).copied().unwrap_or(0)
    }

    pub(super) fn move_mark(&mut self, link: Link, to: u64) {
        self.marks.insert(link, to);
    }

    /// Notes a full orders export, or refuses it because the last one is too recent.
    pub(super) fn full_export(
        &mut self,
        partner: Option<u32>,
        now: Timestamp,
        interval: Duration,
    ) -> Result<(), NotNow> {
        let since = self
            .full
            .get(&partner)
            .map(|last| now.duration_since(*last));
        if since.is_some_and(|since| since.unsigned_abs() < interval) {
            return Err(NotNow);
        }
        self.full.insert(partner, now);
        Ok(())
    }
}

/// A running export; the place is free again when this is dropped.
#[derive(Debug)]
pub(super) struct Slot {
    ledger: Arc<Mutex<Ledger>>,
    link: Link,
}

impl Slot {
    pub(super) fn take(ledger: &Arc<Mutex<Ledger>>, link: Link) -> Result<Self, NotNow> {
        if lock(ledger).running.insert(link) {
            Ok(Self {
                ledger: Arc::clone(ledger),
                link,
            })
        } else {
            Err(NotNow)
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        lock(&self.ledger).running.remove(&self.link);
    }
}

/// What happens when a body has been sent whole: the place becomes free, a waiting mark moves.
#[derive(Debug, Default)]
pub(super) struct AtEnd {
    pub(super) slot: Option<Slot>,
    pub(super) mark: Option<(Arc<Mutex<Ledger>>, Link, u64)>,
}

impl AtEnd {
    pub(super) fn complete(self) {
        if let Some((ledger, link, to)) = &self.mark {
            lock(ledger).move_mark(*link, *to);
        }
        drop(self.slot);
    }
}
