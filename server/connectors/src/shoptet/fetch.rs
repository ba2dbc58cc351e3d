//! Downloads one export into the spool, within the shop's rules: its interval and its one-at-a-time rule are waits,
//! never errors (shoptet.md A3, A6).

use super::hold::holding;
use super::interval::{has_interval, within_interval};
use super::link::{Ask, build};
use super::reason;
use super::shop::Shop;
use super::{clock, stateful};
use crate::contract::{Access, PlatformError, PlatformErrorKind, Receiving};
use crate::http::{Download, Http, Request, Retry, Tuning, Urgency};
use crate::spool::{Intake, Kept, Scope};
use bytes::Bytes;
use futures::{Stream, stream};
use jiff::{SignedDuration, Timestamp};
use mostek_model::{Reason, RunId};

/// How long to wait for an export of somebody else before looking again.
const BUSY: SignedDuration = SignedDuration::from_secs(15);
/// How long to wait when the shop does not say.
const PAUSE: SignedDuration = SignedDuration::from_secs(60);

/// A longer pause than the client's own was asked for by the shop.
const SAID: SignedDuration = SignedDuration::from_secs(1);

/// What came of it.
#[derive(Debug)]
pub(super) enum Fetched {
    /// The export is complete and kept.
    Kept(Kept),
    /// The shop does not give it now.
    Wait { until: Timestamp, reason: Reason },
}

/// Asks for an export and keeps it.
pub(super) async fn fetch(
    access: &Access,
    shop: &Shop,
    ask: &Ask,
    run: Option<&RunId>,
) -> Result<Fetched, PlatformError> {
    let guarded = within_interval(access, shop, ask, run);
    // Two full exports must not slip through the interval rule together, so they are always one at a time.
    if !shop.one_at_a_time && !has_interval(ask) {
        return guarded.await;
    }
    let name = format!("{}-export", ask.feed.name());
    match holding(&access.shared, &name, guarded).await? {
        Ok(fetched) => Ok(fetched),
        Err(until) => {
            let now = access.shared.now();
            let until = until.clamp(
                clock::after(now, SignedDuration::from_secs(1)),
                clock::after(now, BUSY),
            );
            Ok(Fetched::Wait {
                until,
                reason: Reason::new("shoptet-reason-wait-busy"),
            })
        }
    }
}

pub(super) async fn transfer(
    access: &Access,
    shop: &Shop,
    ask: &Ask,
    run: Option<&RunId>,
) -> Result<Fetched, PlatformError> {
    let url = build(shop, ask).ok_or_else(|| reason::no_hash(ask.feed))?;
    let sent = access.shared.now();
    if ask.scope == Scope::Stateful {
        stateful::sent(access, sent).await?;
    }
    // The spool has its own limit, with its own words.
    let retry = if has_interval(ask) || ask.scope == Scope::Stateful {
        Retry::Once
    } else {
        Retry::Repeat
    };
    let request = Request::get(url)
        .timeout(shop.timeout)
        .limit(u64::MAX)
        .retry(retry);
    let download = match once(&access.http).download(request).await {
        Ok(download) => download,
        Err(error) => return asked_to_wait(error, shop, ask, sent),
    };
    if let Some(error) = reason::of_status(shop, ask, download.status) {
        return Err(error);
    }
    let date = download
        .headers
        .get("date")
        .and_then(|date| date.to_str().ok());
    let intake = Intake {
        connection: access.connection.clone(),
        feed: ask.feed.name(),
        scope: ask.scope,
        run: run.cloned(),
        at: sent,
        watermark: clock::watermark(sent, access.shared.now(), date),
        created_from: ask.created_from,
        form: ask.feed.form(),
        encoding: shop.encoding,
        length: download
            .headers
            .get("content-length")
            .and_then(|length| length.to_str().ok()?.parse().ok()),
    };
    let receiving = access.gauge.begin(intake.length);
    let chunks = std::pin::pin!(chunks(download, &receiving));
    access
        .spool
        .receive(intake, chunks)
        .await
        .map(Fetched::Kept)
}

/// Repeats are the run's: a refused export asked for again at once would only be refused again (P2).
pub(super) fn once(http: &Http) -> Http {
    http.clone().with_tuning(Tuning {
        tries: 1,
        ..Tuning::of(Urgency::Run)
    })
}

fn chunks(
    download: Download,
    receiving: &Receiving,
) -> impl Stream<Item = Result<Bytes, PlatformError>> + Send {
    stream::unfold(Some(download), move |download| async move {
        let mut download = download?;
        match download.chunk().await {
            Ok(Some(chunk)) => {
                receiving.add(chunk.len());
                Some((Ok(chunk), Some(download)))
            }
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    })
}

/// The shop's own rules: 429, and 503 while it is busy or closed (A6, assumed).
fn asked_to_wait(
    error: PlatformError,
    shop: &Shop,
    ask: &Ask,
    sent: Timestamp,
) -> Result<Fetched, PlatformError> {
    // The client counts from the clock of this machine, everything else goes by the shared one.
    let asked = match error.kind {
        PlatformErrorKind::RateLimited { until } => until.duration_since(Timestamp::now()),
        _ if is_unavailable(&error) => SignedDuration::ZERO,
        _ => return Err(error),
    };
    let pause = match asked {
        said if said > SAID => said,
        _ if has_interval(ask) => shop.interval.max(PAUSE),
        _ => PAUSE,
    };
    Ok(Fetched::Wait {
        until: clock::after(sent, pause),
        reason: Reason::new("shoptet-reason-wait-asked"),
    })
}

/// True for 503.
pub(super) fn is_unavailable(error: &PlatformError) -> bool {
    error.reason.code == "reason-http-server"
        && error
            .reason
            .values
            .get("status")
            .is_some_and(|status| status == "503")
}
