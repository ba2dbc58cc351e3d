//! The handler of all requests: limit, faults, token, rights, then the model (daktela.md 1 to 6).

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Map, Value};

use super::access::sent_token;
use super::answer::{Answer, Content};
use super::fault::ApiFault;
use super::filter::BadFilter;
use super::list::list;
use super::login::{login, whoim};
use super::merge::{merge, merged_model};
use super::message::Message;
use super::model::{Kind, Model};
use super::php;
use super::request::{read_body, segments};
use super::settings::DaktelaSettings;
use super::state::{DaktelaState, Inner};
use super::write::{create, delete, shown, update};
use crate::clock::{stamp, zone};
use crate::traffic::CutInstead;

/// Larger bodies are not read.
const LARGEST: usize = 16 * 1024 * 1024;

pub(super) async fn api(State(state): State<DaktelaState>, request: Request) -> Response {
    let settings = state.settings();
    let mut left = None;
    if let Some(limit) = &settings.rate_limit {
        left = state.take_token(limit);
        if left.is_none() {
            let mut response = send(
                &state,
                &settings,
                &Answer::message(429, &settings, Message::Limit),
                None,
            );
            limit
                .retry_after
                .put(response.headers_mut(), state.clock().now());
            return with_limit(response, &settings, Some(0.0));
        }
    }
    let (parts, body) = request.into_parts();
    let fault = state.faults().take(parts.method.as_str(), parts.uri.path());
    if let Some(answer) = before(&state, &settings, fault.as_ref()).await {
        return answer;
    }
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let answer = state.inside(|inner| answer(inner, &state, &settings, &parts, &body));
    let response = match fault {
        Some(ApiFault::ResetAfterWrite) => cut(),
        Some(ApiFault::HtmlAfter(status)) => html(status),
        Some(ApiFault::HoldAfter(gate)) => {
            gate.pass().await;
            send(&state, &settings, &answer, None)
        }
        fault => send(&state, &settings, &answer, fault.as_ref()),
    };
    with_limit(response, &settings, left)
}

/// Faults that keep the request from being carried out.
async fn before(
    state: &DaktelaState,
    settings: &DaktelaSettings,
    fault: Option<&ApiFault>,
) -> Option<Response> {
    Some(match fault? {
        ApiFault::TooMany(retry_after) => {
            let mut response = send(
                state,
                settings,
                &Answer::message(429, settings, Message::Limit),
                None,
            );
            retry_after.put(response.headers_mut(), state.clock().now());
            response
        }
        ApiFault::Html(status) => html(*status),
        ApiFault::OkWithError => send(
            state,
            settings,
            &Answer::message(200, settings, Message::Body),
            None,
        ),
        ApiFault::Reset => cut(),
        ApiFault::HoldBefore(gate) => {
            gate.pass().await;
            return None;
        }
        ApiFault::RevokeTokens => {
            state.revoke_tokens();
            return None;
        }
        _ => return None,
    })
}

fn answer(
    inner: &mut Inner,
    state: &DaktelaState,
    settings: &DaktelaSettings,
    parts: &Parts,
    body: &Bytes,
) -> Answer {
    let query = php::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let Some(body) = read_body(parts, body) else {
        return Answer::message(400, settings, Message::Body);
    };
    let now = state.clock().now();
    let segments = segments(parts.uri.path());
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    if let ["login"] = segments.as_slice() {
        return login(
            &mut inner.access,
            settings,
            &parts.method,
            &query,
            &body,
            now,
        );
    }
    let user = sent_token(&parts.headers, &query).and_then(|token| inner.access.user(&token, now));
    let Some(user) = user else {
        return Answer::message(401, settings, Message::NoToken);
    };
    let role = inner.access.role(&user);
    let may = |method: &Method, model: Model| role.allows(method, model);
    if let ["whoim"] = segments.as_slice() {
        return whoim(&inner.store, settings, &user);
    }
    let first = segments.first().copied().unwrap_or_default();
    if let Some(model) = merged_model(first) {
        return match parts.method {
            Method::POST if may(&Method::PUT, model) => {
                merge(&mut inner.store, settings, model, &query)
            }
            Method::POST => Answer::message(403, settings, Message::NoRight),
            _ => Answer::message(405, settings, Message::NoMethod),
        };
    }
    let Some(model) = Model::of_path(first) else {
        return Answer::missing(settings);
    };
    if !may(&parts.method, model) {
        return Answer::message(403, settings, Message::NoRight);
    }
    if parts.method != Method::GET && !model.writable() {
        return Answer::message(405, settings, Message::NoMethod);
    }
    let local = stamp(state.clock().local(&zone(&settings.zone)));
    let store = &mut inner.store;
    match (&parts.method, &segments[1..]) {
        (&Method::GET, []) => listed(list(store, settings, model, &query, |_| true), settings),
        (&Method::GET, [name]) => shown(store, settings, model, name, 200),
        (&Method::GET, [name, relation]) => {
            related(inner, settings, (model, name), relation, &query)
        }
        (&Method::POST, []) => create(store, settings, model, &body, &local),
        (&Method::PUT, [name]) => update(store, settings, (model, name), &body, &local),
        (&Method::DELETE, [name]) => delete(store, settings, model, name),
        _ => Answer::message(405, settings, Message::NoMethod),
    }
}

fn listed(list: Result<Value, BadFilter>, settings: &DaktelaSettings) -> Answer {
    match list {
        Ok(result) => Answer::result(200, result),
        Err(BadFilter(part)) => {
            let text = format!("{}: {part}", Message::NoFilter.text(settings.language));
            Answer::refused(400, serde_json::json!([text]), Value::Null)
        }
    }
}

/// `/{model}/{name}/{relation}.json`: records of another model that point here.
fn related(
    inner: &Inner,
    settings: &DaktelaSettings,
    (model, name): (Model, &str),
    relation: &str,
    query: &Map<String, Value>,
) -> Answer {
    let store = &inner.store;
    let other = Model::of_path(relation).filter(|_| store.get(model, name).is_some());
    let field = other.and_then(|other| {
        let points_here = |kind: Kind| matches!(kind, Kind::Relation(to) if to == model);
        other
            .fields()
            .iter()
            .find(|field| points_here(field.kind))
            .map(|field| (other, field.name))
    });
    match field {
        Some((other, field)) => listed(
            list(store, settings, other, query, |row| row.text(field) == name),
            settings,
        ),
        None => Answer::missing(settings),
    }
}

fn send(
    state: &DaktelaState,
    settings: &DaktelaSettings,
    answer: &Answer,
    fault: Option<&ApiFault>,
) -> Response {
    let now = stamp(state.clock().local(&zone(&settings.zone)));
    if let (Some(ApiFault::TotalOff(by)), Content::Envelope { error, result }) =
        (fault, &answer.body)
    {
        let mut result = result.clone();
        if let Some(total) = result.get_mut("total") {
            *total = (total.as_i64().unwrap_or(0) + by).max(0).into();
        }
        let answer = Answer::refused(answer.status, error.clone(), result);
        return answer.send(answer.bytes(settings, &now));
    }
    let mut bytes = answer.bytes(settings, &now);
    match fault {
        Some(ApiFault::TruncatedJson) => bytes.truncate(bytes.len() * 2 / 3),
        Some(ApiFault::LeadingBom) => drop(bytes.splice(0..0, *b"\xEF\xBB\xBF")),
        _ => {}
    }
    answer.send(bytes)
}

fn cut() -> Response {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(CutInstead);
    response
}

fn html(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let title = status.canonical_reason().unwrap_or("Error");
    (
        status,
        Html(format!(
            "<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
        )),
    )
        .into_response()
}

fn with_limit(mut response: Response, settings: &DaktelaSettings, left: Option<f64>) -> Response {
    if let (Some(limit), Some(left)) = (settings.rate_limit.filter(|limit| limit.headers), left) {
        for (name, number) in [
            ("x-ratelimit-limit", limit.burst),
            ("x-ratelimit-remaining", left.floor()),
        ] {
            if let Ok(value) = HeaderValue::from_str(&number.to_string()) {
                response.headers_mut().insert(name, value);
            }
        }
    }
    response
}
