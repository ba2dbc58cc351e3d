//! The test of a connection: asks for the last hour only, never for a full export, and never for the stateful link.

use super::fetch::{is_unavailable, once};
use super::hold::holding;
use super::link::{Ask, build};
use super::shop::{Feed, Shop};
use super::{clock, reason};
use crate::contract::{Access, Check, CheckResult, PlatformError, PlatformErrorKind};
use crate::http::Request;
use crate::spool::Probe;
use jiff::SignedDuration;
use mostek_model::Reason;

pub(super) const ADDRESS: &str = "address";
pub(super) const CUSTOMERS: &str = "customers";
pub(super) const ORDERS: &str = "orders";
pub(super) const CHANGED_LINK: &str = "changed_link";

/// Bytes of an export that are looked at once its root or header is right: should the shop ignore the limit of time,
/// we do not take the whole export for it.
const ENOUGH: u64 = 1 << 20;

/// All checks, one after the other.
pub(super) async fn checks(access: &Access) -> Vec<Check> {
    let shop = match Shop::new(&access.settings) {
        Ok(shop) => shop,
        Err(error) => {
            let skipped = [CUSTOMERS, ORDERS, CHANGED_LINK].map(|name| Check::skipped(name, None));
            return [Check::failed(ADDRESS, *error.reason)]
                .into_iter()
                .chain(skipped)
                .collect();
        }
    };
    let now = access.shared.now();
    let today = Ask::full(Feed::Customers, Some(shop.zone.to_datetime(now).date()));
    let customers = probe(access, &shop, &today).await;
    if let Err(error) = &customers
        && leads_nowhere(error)
    {
        let skipped = [CUSTOMERS, ORDERS].map(|name| Check::skipped(name, None));
        let address = Check::failed(ADDRESS, (*error.reason).clone());
        return [address]
            .into_iter()
            .chain(skipped)
            .chain([changed_link(&shop)])
            .collect();
    }
    let from = clock::changes_from(
        clock::before(now, SignedDuration::from_hours(1)),
        &shop.zone,
    );
    let orders = probe(access, &shop, &Ask::changed(Feed::Orders, from)).await;
    vec![
        Check::passed(ADDRESS, None),
        told(CUSTOMERS, customers, "shoptet-reason-customers-seen"),
        told(ORDERS, orders, "shoptet-reason-orders-seen"),
        changed_link(&shop),
    ]
}

/// The name does not resolve, nobody answers, or the address is not allowed.
fn leads_nowhere(error: &PlatformError) -> bool {
    error.kind == PlatformErrorKind::Address
        || (error.kind == PlatformErrorKind::Transient && !is_server(error))
}

fn is_server(error: &PlatformError) -> bool {
    error.reason.code == "reason-http-server"
}

fn told(name: &str, probed: Result<Probed, PlatformError>, seen: &str) -> Check {
    match probed {
        Ok(Probed::Complete(count)) => Check::passed(
            name,
            Some(Reason::new(seen).with("count", count.to_string())),
        ),
        Ok(Probed::Begun) => Check::passed(name, None),
        Ok(Probed::Busy) => Check {
            name: name.to_owned(),
            result: CheckResult::Skipped(Some(busy())),
        },
        Err(error) if asks_to_wait(&error) => {
            Check::failed(name, Reason::new("shoptet-reason-try-later"))
        }
        Err(error) => Check::failed(name, *error.reason),
    }
}

fn busy() -> Reason {
    Reason::new("shoptet-reason-busy")
}

fn asks_to_wait(error: &PlatformError) -> bool {
    matches!(error.kind, PlatformErrorKind::RateLimited { .. }) || is_unavailable(error)
}

/// What was seen of an export.
enum Probed {
    /// All of it, with so many records.
    Complete(u64),
    /// Its beginning.
    Begun,
    /// Nothing: an export of this kind is under way.
    Busy,
}

async fn probe(access: &Access, shop: &Shop, ask: &Ask) -> Result<Probed, PlatformError> {
    let look = look(access, shop, ask);
    if !shop.one_at_a_time {
        return look.await;
    }
    let name = format!("{}-export", ask.feed.name());
    Ok(holding(&access.shared, &name, look)
        .await?
        .unwrap_or(Probed::Busy))
}

async fn look(access: &Access, shop: &Shop, ask: &Ask) -> Result<Probed, PlatformError> {
    let url = build(shop, ask).ok_or_else(|| reason::no_hash(ask.feed))?;
    let request = Request::get(url).timeout(shop.timeout).limit(u64::MAX);
    let mut download = once(&access.http).download(request).await?;
    if let Some(error) = reason::of_status(shop, ask, download.status) {
        return Err(error);
    }
    let mut probe = Probe::new(ask.feed.form());
    let mut seen = 0;
    while let Some(chunk) = download.chunk().await? {
        seen += chunk.len() as u64;
        if probe.push(&chunk)? && seen > ENOUGH {
            return Ok(Probed::Begun);
        }
    }
    probe.finish().map(Probed::Complete)
}

/// Reading the link would move the shop's mark and lose what it gives out, so only its form is looked at.
fn changed_link(shop: &Shop) -> Check {
    match &shop.changed {
        None => Check::skipped(CHANGED_LINK, None),
        changed if *changed == shop.orders && shop.only_changed.is_none() => Check::warned(
            CHANGED_LINK,
            Reason::new("shoptet-reason-changed-same-hash"),
        ),
        Some(_) => Check::passed(
            CHANGED_LINK,
            Some(Reason::new("shoptet-reason-changed-not-read")),
        ),
    }
}
