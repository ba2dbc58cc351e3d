//! For whoever watches over the program: is it alive, is it ready.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use mostek_engine::Services;
use mostek_engine::store::instance;

/// `/healthz`: the process answers. `/readyz`: the database answers and is up to date.
pub(super) fn router(services: Services) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .with_state(services)
}

async fn ready(State(services): State<Services>) -> (StatusCode, &'static str) {
    let pending = async {
        services.db.now().await?;
        instance::pending_migrations(&services.db).await
    };
    match pending.await {
        Ok(pending) if pending.is_empty() => (StatusCode::OK, "ready\n"),
        Ok(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database is not up to date; run `mostek migrate`\n",
        ),
        Err(error) => {
            tracing::warn!("not ready: {error}");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer; `mostek doctor` says more\n",
            )
        }
    }
}
