//! A shop's export feeds as described in shoptet.md part A.
//!
//! Served are `/export/orders.xml`, `/export/orders.csv`, `/export/customers.csv` and `/export/customers.xml`.

mod ask;
mod control;
mod csv;
mod customers;
mod deliver;
mod dice;
mod edit;
mod encoding;
mod fault;
mod feed;
mod generate;
mod hash;
mod ledger;
mod model;
mod money;
mod orders_csv;
mod orders_xml;
mod people;
mod render;
mod settings;
mod state;
mod words;
mod xml;

pub use ask::FeedKind;
pub use fault::{CutLength, FeedFault};
pub use hash::{ORDERS_CSV_PATTERN, ORDERS_XML_PATTERN};
pub use model::{Address, Customer, Item, Order, Shop};
pub use money::Cents;
pub use settings::{
    CUSTOMER_COLUMNS, CsvLook, Encoding, MarkMoves, OWN_ORDER_COLUMNS, SYSTEM_ORDER_COLUMNS,
    ShopSettings, TextForm, XmlLook,
};
pub use state::ShopState;

use std::io;

use axum::routing::get;
use axum::{Router, middleware};
use tokio::net::TcpListener;

use crate::net::{Running, serve};
use crate::traffic::{Traffic, watch};

/// Serves a shop on a given listener until the process ends.
pub async fn serve_shoptet(listener: TcpListener, state: ShopState) -> io::Result<()> {
    serve(listener, router(state), std::future::pending()).await
}

/// A shop with its server in the background.
#[derive(Debug)]
pub struct ShopServer {
    state: ShopState,
    server: Running,
}

impl ShopServer {
    /// Starts on a free port of the loopback address.
    pub async fn start(state: ShopState) -> io::Result<Self> {
        Self::start_on(Running::free_port().await?, state)
    }

    /// Starts on a given listener.
    pub fn start_on(listener: TcpListener, state: ShopState) -> io::Result<Self> {
        let server = Running::start(listener, router(state.clone()))?;
        Ok(Self { state, server })
    }

    /// `http://127.0.0.1:port`: the shop's address.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// A full feed address with its hash, as the admin copies it; `file` is such as `orders.xml`.
    pub fn feed_url(
        &self,
        file: &str,
        pattern: Option<i64>,
        partner: Option<u32>,
        only_new: bool,
    ) -> String {
        let kind = if file.starts_with("orders") {
            FeedKind::Orders
        } else {
            FeedKind::Customers
        };
        let hash = self.state.hash(kind, pattern, partner, only_new);
        let pattern = pattern
            .map(|id| format!("patternId={id}&"))
            .unwrap_or_default();
        let partner = partner
            .map(|id| format!("partnerId={id}&"))
            .unwrap_or_default();
        format!(
            "{}/export/{file}?{pattern}{partner}hash={hash}",
            self.base_url()
        )
    }

    /// Stops and waits for the answers under way.
    pub async fn stop(self) {
        self.server.stop().await;
    }
}

/// Everything a test asks a shop, it may ask its server.
impl std::ops::Deref for ShopServer {
    type Target = ShopState;

    fn deref(&self) -> &ShopState {
        &self.state
    }
}

/// The routes of one shop.
pub(crate) fn router(state: ShopState) -> Router {
    let watched: (Traffic, _) = (state.traffic().clone(), state.clock().clone());
    let control = state.has_control().then(|| control::router(state.clone()));
    let feeds = Router::new()
        .route("/export/{file}", get(feed::feed))
        .fallback(feed::missing)
        .with_state(state)
        .layer(middleware::from_fn_with_state(watched, watch));
    match control {
        Some(control) => Router::new()
            .nest("/__sandbox", control)
            .fallback_service(feeds),
        None => feeds,
    }
}
