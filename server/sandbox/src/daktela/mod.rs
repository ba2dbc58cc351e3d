//! A contact centre with its interface version 6, as described in daktela.md.

mod access;
mod answer;
mod api;
mod check;
mod control;
mod fault;
mod filter;
mod fresh;
mod limit;
mod list;
mod login;
mod merge;
mod message;
mod model;
mod operator;
mod path;
mod php;
mod render;
mod request;
mod scheme;
mod settings;
mod state;
mod store;
mod values;
mod write;

pub use access::Role;
pub use fault::ApiFault;
pub use model::Model;
pub use scheme::{CustomField, FieldType};
pub use settings::{DaktelaSettings, Duplicate, Language, RateLimit, UnknownField};
pub use state::DaktelaState;
pub use store::{Stored, Write};

use std::io;

use axum::routing::any;
use axum::{Router, middleware};
use tokio::net::TcpListener;

use crate::net::{Running, serve};
use crate::traffic::watch;

/// The database every fresh instance has.
pub const DATABASE: &str = "default";
/// The record type for orders of a fresh instance.
pub const ORDER_TYPE: &str = "type_68227cae0000a000000001";
/// The ticket category of a fresh instance.
pub const TICKET_CATEGORY: &str = "categories_618a5a390000a000000001";
/// The user of a fresh instance.
pub const USER: &str = "integrace";
/// That user's password.
pub const PASSWORD: &str = "sandbox-password";
/// That user's token; it does not expire.
pub const TOKEN: &str = "sandbox-token-0000000000000001";

/// Serves an instance on a given listener until the process ends.
pub async fn serve_daktela(listener: TcpListener, state: DaktelaState) -> io::Result<()> {
    serve(listener, router(state), std::future::pending()).await
}

/// An instance with its server in the background.
#[derive(Debug)]
pub struct DaktelaServer {
    state: DaktelaState,
    server: Running,
}

impl DaktelaServer {
    /// Starts on a free port of the loopback address.
    pub async fn start(state: DaktelaState) -> io::Result<Self> {
        Self::start_on(Running::free_port().await?, state)
    }

    /// Starts on a given listener.
    pub fn start_on(listener: TcpListener, state: DaktelaState) -> io::Result<Self> {
        let server = Running::start(listener, router(state.clone()))?;
        Ok(Self { state, server })
    }

    /// `http://127.0.0.1:port`: the instance's address.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Stops and waits for the answers under way.
    pub async fn stop(self) {
        self.server.stop().await;
    }
}

/// Everything a test asks an instance, it may ask its server.
impl std::ops::Deref for DaktelaServer {
    type Target = DaktelaState;

    fn deref(&self) -> &DaktelaState {
        &self.state
    }
}

/// The routes of one instance.
pub(crate) fn router(state: DaktelaState) -> Router {
    let watched = (state.traffic().clone(), state.clock().clone());
    let control = state.has_control().then(|| control::router(state.clone()));
    let api = Router::new()
        .route("/api/v6/{*path}", any(api::api))
        .with_state(state)
        .layer(middleware::from_fn_with_state(watched, watch));
    match control {
        Some(control) => Router::new()
            .nest("/__sandbox", control)
            .fallback_service(api),
        None => api,
    }
}
