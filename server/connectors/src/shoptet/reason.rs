//! Reasons and errors of this platform. None holds an address with its hash (P14).

use super::link::Ask;
use super::shop::{Feed, Shop};
use crate::contract::{PlatformError, PlatformErrorKind};
use crate::spool::Scope;
use mostek_model::Reason;

/// Longest value quoted.
const QUOTED: usize = 60;

/// A value for a text, cut where it would be too long to read.
pub(super) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTED).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The connection has no hash for what is asked.
pub(super) fn no_hash(feed: Feed) -> PlatformError {
    let code = match feed {
        Feed::Customers => "shoptet-reason-no-customers-hash",
        Feed::Orders => "shoptet-reason-no-orders-hash",
    };
    PlatformError::new(PlatformErrorKind::Credentials, Reason::new(code))
}

/// What a status other than 200 means (shoptet.md A6); none when the export may be read.
pub(super) fn of_status(shop: &Shop, ask: &Ask, status: u16) -> Option<PlatformError> {
    let pattern = || match ask.feed {
        Feed::Customers => shop.customers_pattern.unwrap_or_default().to_string(),
        Feed::Orders => shop.orders_pattern.to_string(),
    };
    let (kind, reason) = match status {
        200 => return None,
        404 | 410 => {
            let code = match (ask.feed, ask.scope) {
                (Feed::Customers, _) => "shoptet-reason-customers-unknown",
                (Feed::Orders, Scope::Stateful) => "shoptet-reason-changed-unknown",
                (Feed::Orders, _) => "shoptet-reason-orders-unknown",
            };
            (
                PlatformErrorKind::Credentials,
                Reason::new(code).with("pattern", pattern()),
            )
        }
        401 | 403 => (
            PlatformErrorKind::Rights,
            Reason::new("shoptet-reason-not-allowed"),
        ),
        _ => (
            PlatformErrorKind::SchemaChanged,
            Reason::new("shoptet-reason-status").with("status", status.to_string()),
        ),
    };
    Some(PlatformError::new(kind, reason))
}

/// The start date of the integration is none.
pub(super) fn start_date(text: &str) -> PlatformError {
    let reason = Reason::new("shoptet-reason-start-date").with("value", quoted(text));
    PlatformError::new(PlatformErrorKind::InvalidField, reason)
}

/// An export that passed its check cannot be read after all.
pub(super) fn unreadable(at: u64) -> PlatformError {
    let reason = Reason::new("shoptet-reason-unreadable").with("position", at.to_string());
    PlatformError::new(PlatformErrorKind::SchemaChanged, reason)
}
