//! Both stand-ins as one process, for trying the console and for browser tests:
//! `cargo run -p mostek-sandbox --example stand-ins [CUSTOMERS [ORDERS [BULK]]]`. BULK orders are made while an export
//! is sent and held nowhere, so it may be of any size; with `STAND_INS_GZIP=1` exports are compressed.
//!
//! Prints one line of JSON with addresses and made-up secrets, then serves until it is stopped.
#![allow(
    clippy::print_stdout,
    reason = "its one line is what it is started for"
)]

use mostek_sandbox::daktela::{DATABASE, Model, ORDER_TYPE, TOKEN};
use mostek_sandbox::shoptet::{FeedKind, Shop, ShopSettings};
use mostek_sandbox::{Builder, Sandbox};
use serde_json::json;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut numbers = std::env::args()
        .skip(1)
        .filter_map(|text| text.parse::<usize>().ok());
    let shop = Shop::generate(
        7,
        numbers.next().unwrap_or(40),
        numbers.next().unwrap_or(120),
    );
    let settings = ShopSettings {
        full_export_interval: None,
        bulk_orders: numbers.next().unwrap_or(0),
        gzip: std::env::var_os("STAND_INS_GZIP").is_some(),
        ..ShopSettings::default()
    };
    let sandbox = Sandbox::start(
        Builder::new()
            .shop(shop)
            .shop_settings(settings)
            .with_control(true),
    )
    .await?;
    // Daktela tells the custom fields of a database and of a record type with their rows only.
    sandbox
        .daktela
        .seed_contact("earlier", "Kdo tu byl dřív", &[]);
    let earlier = json!({ "type": ORDER_TYPE, "title": "Co tu bylo dřív", "stage": "OPEN" });
    sandbox.daktela.seed(Model::CrmRecords, "earlier", earlier);
    let shop = &sandbox.shop;
    let answer = json!({
        "shop": shop.base_url(),
        "customers_hash": shop.hash(FeedKind::Customers, None, None, false),
        "orders_hash": shop.hash(FeedKind::Orders, Some(-11), None, false),
        "orders_changed_hash": shop.hash(FeedKind::Orders, Some(-11), None, true),
        "daktela": sandbox.daktela.base_url(),
        "token": TOKEN,
        "database": DATABASE,
        "record_type": ORDER_TYPE,
    });
    println!("{answer}");
    std::future::pending().await
}
