//! Counting records by the exports that are kept. When asked for, the light ones are downloaded: all customers, and the
//! orders of the last weeks; never all orders, which a shop gives out only now and then.

use super::fetch::{Fetched, fetch};
use super::link::Ask;
use super::shop::{Feed, Shop};
use super::{plan, reason, settings};
use crate::contract::{Access, Count, PlatformError, PlatformErrorKind, SideSettings};
use crate::spool::{Kept, Scope};
use jiff::civil::Date;
use mostek_model::Stream;

/// Days the export of the last weeks looks back.
const RECENT_DAYS: u32 = 30;

/// How many records a full read would bring.
pub(super) async fn count(
    access: &Access,
    stream: &Stream,
    side: &SideSettings,
    ask: bool,
) -> Result<Count, PlatformError> {
    let feed = Feed::of(stream)?;
    let from = match side.get(settings::START_DATE) {
        Some(text) if feed == Feed::Orders => {
            Some(text.parse::<Date>().map_err(|_| reason::start_date(text))?)
        }
        _ => None,
    };
    let mut exports = access.spool.list(&access.connection, feed.name()).await?;
    let counts = |kept: &Kept| matches!(kept.scope, Scope::Full | Scope::Recent);
    if ask && !exports.iter().any(counts) {
        exports.insert(0, light(access, feed).await?);
    }
    let today = access.shared.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    Ok(by_exports(&exports, from, today))
}

async fn light(access: &Access, feed: Feed) -> Result<Kept, PlatformError> {
    let shop = Shop::new(&access.settings)?;
    let ask = match feed {
        Feed::Customers => Ask::full(feed, None),
        Feed::Orders => plan::ask_recent(&shop, access.shared.now()),
    };
    match fetch(access, &shop, &ask, None).await? {
        Fetched::Kept(kept) => Ok(kept),
        Fetched::Wait { until, reason } => Err(PlatformError::new(
            PlatformErrorKind::RateLimited { until },
            reason,
        )),
    }
}

/// The newest full export counts; else the last weeks stand for the time before, where a start date says how long.
fn by_exports(exports: &[Kept], from: Option<Date>, today: Date) -> Count {
    let full = |kept: &&Kept| kept.scope == Scope::Full;
    if let Some(kept) = exports.iter().find(full) {
        return if kept.created_from == from {
            Count::Exactly(kept.records)
        } else {
            Count::About(kept.records)
        };
    }
    let recent = exports.iter().find(|kept| kept.scope == Scope::Recent);
    let Some(recent) = recent else {
        return Count::Unknown;
    };
    let Some(from) = from else {
        return Count::Recent {
            records: recent.records,
            days: RECENT_DAYS,
        };
    };
    let days = from
        .until(today)
        .map_or(0, |span| i64::from(span.get_days()));
    let days = u64::try_from(days).unwrap_or_default();
    Count::About(recent.records * days / u64::from(RECENT_DAYS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spool::Encoding;
    use jiff::Timestamp;

    fn kept(scope: Scope, records: u64, created_from: Option<Date>) -> Kept {
        Kept {
            id: "1".to_owned(),
            feed: "orders".to_owned(),
            scope,
            run: None,
            downloaded_at: Timestamp::UNIX_EPOCH,
            watermark: Timestamp::UNIX_EPOCH,
            created_from,
            records,
            bytes: 0,
            encoding: Encoding::Utf8,
            complete: true,
        }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn a_full_export_of_the_same_start_is_exact_and_the_last_weeks_stand_for_the_rest() {
        let (from, today) = (Some(day("2026-09-01")), day("2026-11-22"));
        let full = kept(Scope::Full, 500, from);
        assert_eq!(
            by_exports(std::slice::from_ref(&full), from, today),
            Count::Exactly(500)
        );
        assert_eq!(by_exports(&[full], None, today), Count::About(500));
        let recent = [kept(Scope::Recent, 300, None)];
        assert_eq!(
            by_exports(&recent, from, today),
            Count::About(300 * 82 / 30)
        );
        let unlimited = Count::Recent {
            records: 300,
            days: 30,
        };
        assert_eq!(by_exports(&recent, None, today), unlimited);
        assert_eq!(by_exports(&[], from, today), Count::Unknown);
    }
}
