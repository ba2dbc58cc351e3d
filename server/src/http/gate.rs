//! Leads people to the page they need first: the first start, signing in, or what they asked for.

use super::Web;
use axum::extract::{Request, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mostek_engine::people::{self, Visitor};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const SIGN_IN: &str = "/sign-in";
const FIRST_START: &str = "/first-start";
const OVERVIEW: &str = "/";

/// Remembers that there are users: they are never all removed.
#[derive(Clone, Default)]
pub(super) struct Gate(Arc<AtomicBool>);

impl Gate {
    async fn needs_first_start(&self, web: &Web) -> bool {
        if self.0.load(Ordering::Relaxed) {
            return false;
        }
        match people::needs_first_start(&web.services).await {
            Ok(needed) => {
                self.0.store(!needed, Ordering::Relaxed);
                needed
            }
            Err(error) => {
                tracing::error!("the users could not be looked at: {error}");
                false
            }
        }
    }
}

/// Redirects before anything is rendered.
pub(super) async fn lead(State(web): State<Web>, request: Request, next: Next) -> Response {
    let is_page = matches!(*request.method(), Method::GET | Method::HEAD)
        && !request.uri().path().starts_with("/api/");
    if !is_page {
        return next.run(request).await;
    }
    let signed_in = request
        .extensions()
        .get::<Visitor>()
        .is_some_and(|visitor| visitor.0.is_some());
    let first_start = !signed_in && web.gate.needs_first_start(&web).await;
    match elsewhere(request.uri(), signed_in, first_start) {
        None => next.run(request).await,
        Some(address) => match HeaderValue::from_str(&address) {
            Ok(address) => (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response(),
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        },
    }
}

/// Where this visitor has to go instead, if anywhere.
fn elsewhere(uri: &Uri, signed_in: bool, first_start: bool) -> Option<String> {
    let path = uri.path();
    match (signed_in, first_start) {
        (true, _) => matches!(path, SIGN_IN | FIRST_START).then(|| OVERVIEW.to_owned()),
        (false, true) => (path != FIRST_START).then(|| FIRST_START.to_owned()),
        (false, false) if path == SIGN_IN => None,
        (false, false) if matches!(path, OVERVIEW | FIRST_START) => Some(SIGN_IN.to_owned()),
        (false, false) => Some(format!(
            "{SIGN_IN}?next={}",
            encode(uri.path_and_query()?.as_str())
        )),
    }
}

/// Everything but letters, digits and a few harmless marks, as `%XX`.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(address: &str, signed_in: bool, first_start: bool) -> Option<String> {
        elsewhere(&address.parse().unwrap(), signed_in, first_start)
    }

    #[test]
    fn strangers_sign_in_first_and_are_led_back() {
        assert_eq!(led("/", false, false).unwrap(), "/sign-in");
        assert_eq!(
            led("/runs?state=failed&x=1", false, false).unwrap(),
            "/sign-in?next=/runs%3Fstate%3Dfailed%26x%3D1"
        );
        assert_eq!(led("/sign-in?next=/runs", false, false), None);
        assert_eq!(led("/first-start", false, false).unwrap(), "/sign-in");
    }

    #[test]
    fn without_users_everything_leads_to_the_first_start() {
        assert_eq!(led("/sign-in", false, true).unwrap(), "/first-start");
        assert_eq!(led("/runs", false, true).unwrap(), "/first-start");
        assert_eq!(led("/first-start", false, true), None);
    }

    #[test]
    fn who_is_in_needs_no_door() {
        assert_eq!(led("/runs", true, false), None);
        assert_eq!(led("/sign-in?next=/runs", true, false).unwrap(), "/");
        assert_eq!(led("/first-start", true, false).unwrap(), "/");
    }
}
