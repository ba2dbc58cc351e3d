//! Recognises who sent a request, from the session and as stored now.

use super::Web;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mostek_engine::console::{self, WaitingCount};
use mostek_engine::people::{
    self, RemoteAddress, SESSION_ORIGIN, SESSION_SEEN, SESSION_TEAM, SESSION_USER, Standing,
    Visitor,
};
use mostek_model::{TeamId, UserId};
use tower_sessions::Session;

/// A session is prolonged, and noted as seen, at most this often: each time it is written and its cookie sent again.
const PROLONG_AFTER_SECONDS: i64 = 300;

/// Set for a session whose person is in no team (any more); the session has ended.
#[derive(Clone, Copy)]
pub(super) struct WithoutTeam;

/// Notes the visitor for pages and server functions.
pub(super) async fn recognise(
    State(web): State<Web>,
    mut request: Request,
    next: Next,
) -> Response {
    let from = request.extensions().get::<RemoteAddress>().cloned();
    let visitor = match request.extensions().get::<Session>().cloned() {
        Some(session) => match standing(&web, &session, &from.unwrap_or_default()).await {
            Ok(Some(Standing::In(person))) => Visitor(Some(*person)),
            Ok(Some(Standing::NoTeam)) => {
                request.extensions_mut().insert(WithoutTeam);
                Visitor::default()
            }
            Ok(Some(Standing::Nobody) | None) => Visitor::default(),
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

/// What the session stands for now; none where nobody signed in.
async fn standing(
    web: &Web,
    session: &Session,
    from: &RemoteAddress,
) -> anyhow::Result<Option<Standing>> {
    let Some(user) = session.get::<String>(SESSION_USER).await? else {
        return Ok(None);
    };
    let team = session.get::<String>(SESSION_TEAM).await?.map(TeamId::new);
    let standing = people::standing(&web.services, &UserId::new(user), team.as_ref()).await?;
    let Standing::In(person) = &standing else {
        // Disabled, or in no team any more: nothing of the session is left.
        session.flush().await?;
        return Ok(Some(standing));
    };
    if team.as_ref() != Some(&person.team_id) {
        session.insert(SESSION_TEAM, &person.team_id).await?;
    }
    let now = web.services.now().as_second();
    let seen = session.get::<i64>(SESSION_SEEN).await?.unwrap_or_default();
    if now - seen >= PROLONG_AFTER_SECONDS {
        session.insert(SESSION_SEEN, now).await?;
        session.insert(SESSION_ORIGIN, &from.0).await?;
    }
    Ok(Some(standing))
}
