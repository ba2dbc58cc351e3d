//! Taking a request apart: path, body (daktela.md 1, 6).

use axum::body::Bytes;
use axum::http::header;
use axum::http::request::Parts;
use serde_json::{Map, Value};

use super::php;

/// The decoded parts of the path after `/api/v6/`, the last one without `.json`.
pub(super) fn segments(path: &str) -> Vec<String> {
    let path = path.trim_start_matches("/api/v6").trim_matches('/');
    let path = path.strip_suffix(".json").unwrap_or(path);
    path.split('/').map(decoded).collect()
}

fn decoded(segment: &str) -> String {
    // A plus is a plus in a path; a form would make it a space.
    let form = segment.replace('+', "%2B");
    url::form_urlencoded::parse(format!("x={form}").as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// JSON or a form; nothing is an empty map.
pub(super) fn read_body(parts: &Parts, body: &Bytes) -> Option<Map<String, Value>> {
    let kind = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    if body.is_empty() {
        return Some(Map::new());
    }
    if kind.starts_with("application/x-www-form-urlencoded") {
        return Some(php::parse(body));
    }
    serde_json::from_slice(body).ok()
}
