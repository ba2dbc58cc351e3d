//! The log of a run as a file: `GET /runs/ID/log.csv`, written page by page.

use super::Web;
use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures::stream;
use mostek_app::server::LogCsv;
use mostek_engine::Services;
use mostek_engine::console::{self, LogFilter};
use mostek_engine::people::Visitor;
use mostek_engine::store::StoreError;
use mostek_model::{Outcome, Role, RunId, TeamId};
use serde::Deserialize;

/// Records held in memory at a time.
const AT_ONCE: usize = 500;

/// The filter of the page, as its address has it.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    stream: String,
    #[serde(default)]
    text: String,
}

impl From<Asked> for LogFilter {
    fn from(asked: Asked) -> Self {
        Self {
            outcome: Outcome::parse(&asked.outcome),
            stream: (!asked.stream.is_empty()).then_some(asked.stream),
            text: (!asked.text.trim().is_empty()).then_some(asked.text),
            before: None,
        }
    }
}

/// The address of the file.
pub(super) fn router(web: Web) -> Router {
    Router::new()
        .route("/runs/{run}/log.csv", get(log))
        .with_state(web)
}

async fn log(
    State(web): State<Web>,
    Extension(visitor): Extension<Visitor>,
    Path(run): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let Some(person) = visitor.0.filter(|person| person.role >= Role::Viewer) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let run = RunId::new(run);
    let summary = match console::run(&web.services.db, &person.team_id, &run).await {
        Ok(Some(summary)) => summary,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!("a log could not be exported: {error}");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    let csv = LogCsv::new(&web.services, &person, &summary);
    let name = format!("attachment; filename=\"{}\"", csv.file_name());
    let writer = Writer {
        services: web.services,
        team: person.team_id,
        run,
        filter: asked.into(),
        csv,
        next: Next::Head,
    };
    let body = Body::from_stream(stream::try_unfold(writer, Writer::piece));
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/csv; charset=utf-8"),
    );
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    response
}

/// What is written next.
enum Next {
    Head,
    Rows,
    Nothing,
}

struct Writer {
    services: Services,
    team: TeamId,
    run: RunId,
    filter: LogFilter,
    csv: LogCsv,
    next: Next,
}

impl Writer {
    async fn piece(mut self) -> Result<Option<(String, Self)>, StoreError> {
        let text = match self.next {
            Next::Nothing => return Ok(None),
            Next::Head => {
                self.next = Next::Rows;
                self.csv.head()
            }
            Next::Rows => {
                let (db, filter) = (&self.services.db, &self.filter);
                let page = console::log_page(db, &self.team, &self.run, filter, AT_ONCE).await?;
                self.filter.before = page.next;
                if page.next.is_none() {
                    self.next = Next::Nothing;
                }
                self.csv.rows(page.entries)
            }
        };
        Ok(Some((text, self)))
    }
}
