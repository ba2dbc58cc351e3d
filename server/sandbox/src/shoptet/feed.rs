//! The handler of all feeds: who may read, when, and what (shoptet.md A2, A3, A6).

use axum::extract::{ConnectInfo, Path, State};
use axum::http::{Method, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};

use super::ask::{Ask, FeedKind};
use super::deliver::{deliver, with};
use super::fault::FeedFault;
use super::ledger::{AtEnd, NotNow, Slot};
use super::render::{Twist, render};
use super::settings::{MarkMoves, ShopSettings};
use super::state::ShopState;
use crate::net::Peer;
use crate::sync::lock;
use crate::traffic::CutInstead;

/// Added to an address to count the redirects still to come.
const HOP: &str = "sandboxHop";

pub(super) async fn feed(
    State(state): State<ShopState>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    Path(file): Path<String>,
    method: Method,
    uri: Uri,
) -> Response {
    let hop = hops(uri.query().unwrap_or_default());
    let fault = match hop {
        Some(left) if left > 0 => return redirect(&uri, left - 1),
        // At the end of a chain the feed comes, whatever else is on order.
        Some(_) => None,
        None => state.faults().take(method.as_str(), uri.path()),
    };
    if let Some(fault) = &fault
        && let Some(answer) = instead(fault, &uri).await
    {
        return answer;
    }
    let settings = state.settings();
    if settings
        .allowed_ips
        .as_ref()
        .is_some_and(|allowed| !allowed.contains(&peer.ip()))
    {
        return page(StatusCode::FORBIDDEN, "Přístup odepřen");
    }
    let ask = Ask::read(
        &file,
        uri.query().unwrap_or_default(),
        settings.only_new_parameter.as_deref(),
    );
    let Some(ask) = ask.filter(|ask| !settings.disabled_partners.contains(&ask.partner)) else {
        return missing().await;
    };
    let Some(only_new) = state.read(|shop| ask.opens(shop)) else {
        return missing().await;
    };
    match admit(&state, &settings, &ask, only_new) {
        Ok(_) if matches!(fault, Some(FeedFault::Empty)) => StatusCode::OK.into_response(),
        Ok((since, at_end)) => {
            let twist = Twist::of(fault.as_ref());
            let now = state.clock().now();
            let rendered = state.read(|shop| render(shop, &settings, &ask, since, twist, now));
            deliver(rendered, fault.as_ref(), &settings, at_end)
        }
        Err(NotNow) => not_now(&state, &settings),
    }
}

/// Lets an export begin: takes the place, notes a full export, moves the mark.
fn admit(
    state: &ShopState,
    settings: &ShopSettings,
    ask: &Ask,
    only_new: bool,
) -> Result<(Option<u64>, AtEnd), NotNow> {
    let link = (ask.partner, ask.kind);
    let slot = if settings.one_at_a_time {
        Some(Slot::take(state.ledger(), link)?)
    } else {
        None
    };
    let full = ask.kind == FeedKind::Orders && ask.updated.is_none() && !only_new;
    let newest = state.read(|shop| shop.sequence);
    let mut ledger = lock(state.ledger());
    if full
        && let Some(interval) = settings.full_export_interval
        && ledger
            .full_export(ask.partner, state.clock().now(), interval)
            .is_err()
    {
        // The slot's own drop takes the same lock.
        drop(ledger);
        return Err(NotNow);
    }
    let since = only_new.then(|| ledger.mark(link));
    let mut at_end = AtEnd { slot, mark: None };
    if only_new {
        match settings.mark_moves {
            MarkMoves::AtRequest => ledger.move_mark(link, newest),
            MarkMoves::AtEnd => at_end.mark = Some((state.ledger().clone(), link, newest)),
        }
    }
    Ok((since, at_end))
}

/// Faults that leave the shop untouched: its rules and marks do not notice.
async fn instead(fault: &FeedFault, uri: &Uri) -> Option<Response> {
    Some(match fault {
        FeedFault::Hold(gate) => {
            gate.pass().await;
            return None;
        }
        FeedFault::HtmlPage => page(StatusCode::OK, "Obchod je dočasně mimo provoz"),
        FeedFault::Redirect { hops } if *hops > 0 => redirect(uri, hops - 1),
        FeedFault::RedirectTo(address) => {
            with(StatusCode::FOUND.into_response(), header::LOCATION, address)
        }
        FeedFault::Status(status) => page(
            StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            "Chyba",
        ),
        FeedFault::Reset => {
            let mut response = StatusCode::OK.into_response();
            response.extensions_mut().insert(CutInstead);
            response
        }
        _ => return None,
    })
}

fn hops(query: &str) -> Option<u32> {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == HOP)?
        .1
        .parse()
        .ok()
}

fn redirect(uri: &Uri, left: u32) -> Response {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name != HOP {
            query.append_pair(&name, &value);
        }
    }
    query.append_pair(HOP, &left.to_string());
    with(
        StatusCode::FOUND.into_response(),
        header::LOCATION,
        &format!("{}?{}", uri.path(), query.finish()),
    )
}

fn not_now(state: &ShopState, settings: &ShopSettings) -> Response {
    let status =
        StatusCode::from_u16(settings.limit_status).unwrap_or(StatusCode::TOO_MANY_REQUESTS);
    let mut response = page(status, "Export nyní nelze spustit");
    settings
        .retry_after
        .put(response.headers_mut(), state.clock().now());
    response
}

/// The shop's normal page for what is not there.
pub(super) async fn missing() -> Response {
    page(StatusCode::NOT_FOUND, "Stránka nenalezena")
}

fn page(status: StatusCode, title: &str) -> Response {
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"cs\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1></body></html>\n"
    );
    (status, Html(html)).into_response()
}
