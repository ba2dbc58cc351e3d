//! `login.json` and `whoim.json` (daktela.md 2).

use axum::http::Method;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::access::{Access, Issued};
use super::answer::Answer;
use super::message::Message;
use super::model::Model;
use super::render::Renderer;
use super::settings::DaktelaSettings;
use super::store::Store;
use crate::clock::{local, stamp, zone};

/// POST logs in, PUT renews. Both take the body or the query.
pub(super) fn login(
    access: &mut Access,
    settings: &DaktelaSettings,
    method: &Method,
    query: &Map<String, Value>,
    body: &Map<String, Value>,
    now: Timestamp,
) -> Answer {
    let text = |name: &str| {
        body.get(name)
            .or_else(|| query.get(name))
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let life = settings.token_life;
    let issued = match *method {
        Method::POST => access.login(text("username"), text("password"), now, life),
        Method::PUT => access.renew(text("refreshToken"), now, life),
        _ => return Answer::message(405, settings, Message::NoMethod),
    };
    match issued {
        Some(issued) if settings.old_version && text("only_token") == "1" => {
            Answer::result(200, issued.access.into())
        }
        Some(issued) => Answer::result(200, shown(&issued, settings)),
        None if settings.failed_login_is_ok => Answer::result(200, Value::Null),
        None => Answer::message(401, settings, Message::NoToken),
    }
}

fn shown(issued: &Issued, settings: &DaktelaSettings) -> Value {
    json!({
        "accessToken": issued.access,
        "refreshToken": issued.refresh,
        // Local time without a zone: a trap the dossier warns of.
        "accessTokenExpirationDate": stamp(local(issued.expires, &zone(&settings.zone))),
    })
}

/// Who the token belongs to.
pub(super) fn whoim(store: &Store, settings: &DaktelaSettings, user: &str) -> Answer {
    let shown = store
        .get(Model::Users, user)
        .map(|record| Renderer { store, settings }.record(Model::Users, record));
    Answer::result(
        200,
        json!({"user": shown.unwrap_or_else(|| json!({"name": user}))}),
    )
}
