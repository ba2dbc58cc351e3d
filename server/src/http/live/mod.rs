//! Runs as they happen: `GET /live?run=ID` for one run, `GET /live` for all runs of the team, as server-sent events.
//!
//! An event says only that something changed; the page then asks for its data as always. One watcher for each process
//! looks at the database, however many people look on.

mod listener;
mod seats;
mod watcher;

use super::Web;
use axum::Router;
use axum::extract::{Extension, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::sse::Sse;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use listener::{Listener, Scope, events};
use mostek_engine::Services;
use mostek_engine::people::{SignedIn, Visitor};
use mostek_engine::store::runs;
use mostek_model::RunId;
use seats::Seats;
use serde::Deserialize;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use tower_sessions::Session;
use watcher::Watcher;

/// What all listeners of a process share.
pub(super) struct Live {
    watcher: Arc<Watcher>,
    seats: Arc<Seats>,
    stop: CancellationToken,
}

impl Live {
    /// Nobody listens yet; all streams end with `stop`.
    pub fn new(services: Services, stop: CancellationToken) -> Arc<Self> {
        Arc::new(Self {
            watcher: Watcher::new(services, stop.clone()),
            seats: Arc::default(),
            stop,
        })
    }
}

#[derive(Deserialize)]
struct Asked {
    /// Only this run.
    run: Option<String>,
}

/// The address of the streams.
pub(super) fn router(web: Web) -> Router {
    Router::new().route("/live", get(listen)).with_state(web)
}

async fn listen(
    State(web): State<Web>,
    Extension(visitor): Extension<Visitor>,
    Extension(session): Extension<Session>,
    Query(asked): Query<Asked>,
) -> Response {
    let (Some(person), Some(session)) = (visitor.0, session.id()) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    match stream(&web, &person, session.to_string(), asked).await {
        Ok(response) => response,
        Err(status) => status.into_response(),
    }
}

async fn stream(
    web: &Web,
    person: &SignedIn,
    session: String,
    asked: Asked,
) -> Result<Response, StatusCode> {
    // Listening begins before the run is looked at: no change falls between both.
    let changes = web.live.watcher.listen();
    if let Some(run) = &asked.run {
        runs::of_team(&web.services.db, &person.team_id, &RunId::new(run))
            .await
            .map_err(|error| {
                tracing::error!("a run could not be watched: {error}");
                StatusCode::SERVICE_UNAVAILABLE
            })?
            .ok_or(StatusCode::NOT_FOUND)?;
    }
    let seat = Seats::take(&web.live.seats, &session).ok_or(StatusCode::TOO_MANY_REQUESTS)?;
    let scope = Scope {
        team: person.team_id.to_string(),
        run: asked.run,
    };
    let listener = Listener {
        services: web.services.clone(),
        user: person.user_id.clone(),
        session,
        scope,
        changes,
        stop: web.live.stop.clone(),
        _seat: seat,
    };
    let mut response = Sse::new(events(listener)).into_response();
    // A proxy that gathers the answer would hand the news over when it is old.
    response.headers_mut().insert(
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    Ok(response)
}
