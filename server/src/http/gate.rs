//! Leads people to the page they need first: the first start, signing in, or what they asked for.

use super::Web;
use super::visitor::WithoutTeam;
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
const NO_TEAM: &str = "/no-team";
/// What stands before the token of an invitation.
const INVITATION: &str = "/invitation/";
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
    let asked = Asked {
        signed_in,
        without_team: request.extensions().get::<WithoutTeam>().is_some(),
        first_start: !signed_in && web.gate.needs_first_start(&web).await,
    };
    match elsewhere(request.uri(), asked) {
        None => next.run(request).await,
        Some(address) => match HeaderValue::from_str(&address) {
            Ok(address) => (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response(),
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        },
    }
}

/// What is known about whoever asks.
#[derive(Clone, Copy, Default)]
struct Asked {
    signed_in: bool,
    /// The session of a person who is in no team has just ended.
    without_team: bool,
    first_start: bool,
}

/// Where this visitor has to go instead, if anywhere.
fn elsewhere(uri: &Uri, asked: Asked) -> Option<String> {
    let path = uri.path();
    if asked.signed_in {
        return matches!(path, SIGN_IN | FIRST_START | NO_TEAM).then(|| OVERVIEW.to_owned());
    }
    if asked.first_start {
        return (path != FIRST_START).then(|| FIRST_START.to_owned());
    }
    // The way into a team is open to everybody who has a link.
    if matches!(path, SIGN_IN | NO_TEAM) || path.starts_with(INVITATION) {
        return None;
    }
    if asked.without_team {
        return Some(NO_TEAM.to_owned());
    }
    if matches!(path, OVERVIEW | FIRST_START) {
        return Some(SIGN_IN.to_owned());
    }
    Some(format!(
        "{SIGN_IN}?next={}",
        encode(uri.path_and_query()?.as_str())
    ))
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
        let asked = Asked {
            signed_in,
            first_start,
            ..Asked::default()
        };
        elsewhere(&address.parse().unwrap(), asked)
    }

    #[test]
    fn invitations_are_open_to_strangers_and_to_those_who_are_in() {
        assert_eq!(led("/invitation/abc", false, false), None);
        assert_eq!(led("/invitation/abc", true, false), None);
    }

    #[test]
    fn who_is_in_no_team_is_told_so() {
        let asked = Asked {
            without_team: true,
            ..Asked::default()
        };
        let led = |address: &str| elsewhere(&address.parse().unwrap(), asked);
        assert_eq!(led("/runs").unwrap(), "/no-team");
        assert_eq!(led("/").unwrap(), "/no-team");
        assert_eq!(led("/no-team"), None);
        assert_eq!(led("/invitation/abc"), None);
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
