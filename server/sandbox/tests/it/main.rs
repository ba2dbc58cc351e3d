//! The stand-ins as a caller sees them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod bulk;
mod contacts;
mod control;
mod feeds;
mod lists;
mod rules;
mod spoiled;
mod trouble;

use std::sync::LazyLock;

use mostek_sandbox::daktela::{DaktelaServer, DaktelaState, TOKEN};
use mostek_sandbox::shoptet::{Shop, ShopServer, ShopState};
use reqwest::{Client, Method, Response};
use serde_json::Value;

/// A client that follows no redirects. It keeps no connections: each test has a runtime of its own, and a connection
/// ends with the runtime it was made in.
pub(crate) fn client() -> &'static Client {
    static CLIENT: LazyLock<Client> = LazyLock::new(|| {
        rustls::crypto::ring::default_provider()
            .install_default()
            .ok();
        let no_redirects = reqwest::redirect::Policy::none();
        Client::builder()
            .redirect(no_redirects)
            .no_proxy()
            .pool_max_idle_per_host(0)
            .build()
            .unwrap()
    });
    &CLIENT
}

pub(crate) async fn shop(customers: usize, orders: usize) -> ShopServer {
    ShopServer::start(ShopState::new(Shop::generate(7, customers, orders)))
        .await
        .unwrap()
}

/// A shop without the rule of fifteen minutes.
pub(crate) async fn patient_shop(customers: usize, orders: usize) -> ShopServer {
    let shop = shop(customers, orders).await;
    shop.configure(|settings| settings.full_export_interval = None);
    shop
}

pub(crate) async fn orders(shop: &ShopServer, more: &str) -> Response {
    let url = shop.feed_url("orders.xml", Some(-11), None, false);
    client().get(format!("{url}{more}")).send().await.unwrap()
}

pub(crate) fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

pub(crate) async fn daktela() -> DaktelaServer {
    DaktelaServer::start(DaktelaState::new()).await.unwrap()
}

/// Calls an instance; the path is what follows `/api/v6/`.
pub(crate) async fn call(
    api: &DaktelaServer,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> Response {
    let mut request = client()
        .request(method, format!("{}/api/v6/{path}", api.base_url()))
        .header("X-AUTH-TOKEN", TOKEN);
    if let Some(body) = body {
        request = request.json(&body);
    }
    request.send().await.unwrap()
}

pub(crate) async fn get(api: &DaktelaServer, path: &str) -> (u16, Value) {
    answer(call(api, Method::GET, path, None).await).await
}

pub(crate) async fn post(api: &DaktelaServer, path: &str, body: Value) -> (u16, Value) {
    answer(call(api, Method::POST, path, Some(body)).await).await
}

pub(crate) async fn put(api: &DaktelaServer, path: &str, body: Value) -> (u16, Value) {
    answer(call(api, Method::PUT, path, Some(body)).await).await
}

async fn answer(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or_default())
}
