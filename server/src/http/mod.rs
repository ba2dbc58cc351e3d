//! The console over HTTP: pages and server functions behind sessions, same-origin checks and headers.

mod assets;
mod export;
mod gate;
mod headers;
mod health;
mod live;
mod origin;
mod pages;
mod remote;
mod sessions;
mod visitor;

#[cfg(test)]
mod tests;

pub use assets::find_assets;
pub use sessions::Sessions;

use crate::config::HttpSettings;
use axum::Router;
use axum::http::{Response, StatusCode};
use axum::middleware::from_fn_with_state;
use mostek_engine::Services;
use std::any::Any;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// What the layers need.
#[derive(Clone)]
pub(crate) struct Web {
    services: Services,
    settings: Arc<HttpSettings>,
    gate: gate::Gate,
    live: Arc<live::Live>,
}

/// Everything the console answers to; streams end with `stop`.
pub fn router(services: Services, settings: HttpSettings, stop: &CancellationToken) -> Router {
    let body_limit = settings.body_limit;
    let site = settings.site_dir.clone();
    let names = find_assets(&site);
    let web = Web {
        live: live::Live::new(services.clone(), stop.clone()),
        services,
        settings: Arc::new(settings),
        gate: gate::Gate::default(),
    };
    // The outermost layer stands last.
    let pages = pages::router(web.services.clone(), names)
        .merge(export::router(web.clone()))
        .layer(from_fn_with_state(web.clone(), gate::lead))
        .merge(live::router(web.clone()))
        .layer(from_fn_with_state(web.clone(), visitor::recognise))
        .layer(sessions::layer(&web.services, &web.settings))
        .layer(from_fn_with_state(web.clone(), origin::check))
        .layer(from_fn_with_state(web.clone(), remote::note));
    Router::new()
        .merge(health::router(web.services.clone()))
        .nest("/pkg", assets::router(&site))
        .merge(pages)
        .layer(RequestBodyLimitLayer::new(body_limit))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(web, headers::add))
}

fn panicked(trouble: Box<dyn Any + Send + 'static>) -> Response<axum::body::Body> {
    let words = trouble.downcast_ref::<String>().map(String::as_str);
    let words = words
        .or_else(|| trouble.downcast_ref::<&str>().copied())
        .unwrap_or("no words");
    tracing::error!("a request ended in a panic: {words}");
    let mut response = Response::new(axum::body::Body::from(
        "Something went wrong on our side. It was logged.\n",
    ));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
