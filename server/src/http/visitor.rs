//! Recognises who sent a request, from the session and as stored now.

use super::Web;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mostek_engine::console::{self, WaitingCount};
use mostek_engine::people::{self, SESSION_SEEN, SESSION_TEAM, SESSION_USER, SignedIn, Visitor};
use mostek_model::{TeamId, UserId};
use tower_sessions::Session;

/// A session is prolonged at most this often: each time it is written and its cookie sent again.
const PROLONG_AFTER_SECONDS: i64 = 3600;

/// Notes the visitor for pages and server functions.
pub(super) async fn recognise(
    State(web): State<Web>,
    mut request: Request,
    next: Next,
) -> Response {
    let visitor = match request.extensions().get::<Session>().cloned() {
        Some(session) => match signed_in(&web, &session).await {
            Ok(person) => Visitor(person),
            Err(error) => {
                tracing::error!("the session could not be read: {error}");
                let words = "The database does not answer. Try again in a moment.\n";
                return (StatusCode::SERVICE_UNAVAILABLE, words).into_response();
            }
        },
        None => Visitor::default(),
    };
    if let Some(person) = visitor.0.as_ref().filter(|_| is_page(&request)) {
        let count = console::waiting_count(&web.services.db, &person.team_id).await;
        match count {
            Ok(count) => {
                request.extensions_mut().insert(WaitingCount(count));
            }
            // The page itself will say that the database does not answer.
            Err(error) => tracing::error!("records that wait could not be counted: {error}"),
        }
    }
    request.extensions_mut().insert(visitor);
    next.run(request).await
}

/// True for what shows the navigation.
fn is_page(request: &Request) -> bool {
    let path = request.uri().path();
    request.method() == Method::GET && !path.starts_with("/api/") && !path.starts_with("/pkg/")
}

async fn signed_in(web: &Web, session: &Session) -> anyhow::Result<Option<SignedIn>> {
    let Some(user) = session.get::<String>(SESSION_USER).await? else {
        return Ok(None);
    };
    let team = session.get::<String>(SESSION_TEAM).await?.map(TeamId::new);
    let person = people::load(&web.services, &UserId::new(user), team.as_ref()).await?;
    if person.is_none() {
        // Disabled, or in no team any more: nothing of the session is left.
        session.flush().await?;
        return Ok(None);
    }
    let now = web.services.now().as_second();
    let seen = session.get::<i64>(SESSION_SEEN).await?.unwrap_or_default();
    if now - seen >= PROLONG_AFTER_SECONDS {
        session.insert(SESSION_SEEN, now).await?;
    }
    Ok(person)
}
