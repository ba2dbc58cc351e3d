//! Control over HTTP, for browser tests and the demo; mounted only when asked for.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::ask::FeedKind;
use super::fault::{CutLength, FeedFault};
use super::hash::{ORDERS_CSV_PATTERN, ORDERS_XML_PATTERN};
use super::model::{Order, Shop};
use super::state::ShopState;
use crate::control::{FaultOrder, Gates, done, shared};

pub(super) fn router(state: ShopState) -> Router {
    let gates = Gates::default();
    let common = shared(
        state.traffic().clone(),
        state.clock().clone(),
        gates.clone(),
    );
    Router::new()
        .route("/generate", post(generate))
        .route("/orders", get(orders).post(add_order))
        .route("/customers", get(customers))
        .route("/order-status", post(order_status))
        .route("/customer-name", post(customer_name))
        .route("/status-name", post(status_name))
        .route("/links", get(links))
        .route("/rules", post(rules))
        .route(
            "/faults",
            post(move |state, order| fault(state, gates, order)).delete(clear_faults),
        )
        .with_state(state)
        .merge(common)
}

#[derive(Deserialize)]
struct Size {
    #[serde(default)]
    seed: u64,
    customers: usize,
    orders: usize,
}

/// A new shop; links stay valid only if the seed stays.
async fn generate(State(state): State<ShopState>, Json(size): Json<Size>) -> StatusCode {
    state.edit(|shop, _| *shop = Shop::generate(size.seed, size.customers, size.orders));
    state.forget_exports();
    StatusCode::NO_CONTENT
}

async fn orders(State(state): State<ShopState>) -> Json<Value> {
    let row = |shop: &Shop, order: &Order| {
        json!({
            "code": order.code, "email": order.email, "name": order.billing.name, "status": shop.status_name(order),
        })
    };
    Json(state.read(|shop| shop.orders.iter().map(|order| row(shop, order)).collect()))
}

async fn customers(State(state): State<ShopState>) -> Json<Value> {
    let rows = state.read(|shop| {
        let rows = shop.customers.iter();
        rows.map(|one| json!({"guid": one.guid, "email": one.email, "name": one.billing.name}))
            .collect()
    });
    Json(rows)
}

#[derive(Deserialize)]
struct NewOrder {
    code: String,
    email: String,
    name: String,
    /// Hundredths.
    #[serde(default)]
    total: i64,
}

async fn add_order(State(state): State<ShopState>, Json(new): Json<NewOrder>) -> StatusCode {
    state.add_order(Order::simple(&new.code, &new.email, &new.name, new.total));
    StatusCode::CREATED
}

#[derive(Deserialize)]
struct OrderStatus {
    code: String,
    status: String,
}

async fn order_status(
    State(state): State<ShopState>,
    Json(order): Json<OrderStatus>,
) -> StatusCode {
    done(state.change_order_status(&order.code, &order.status))
}

#[derive(Deserialize)]
struct CustomerName {
    email: String,
    name: String,
}

async fn customer_name(
    State(state): State<ShopState>,
    Json(order): Json<CustomerName>,
) -> StatusCode {
    done(state.rename_customer(&order.email, &order.name))
}

#[derive(Deserialize)]
struct StatusName {
    old: String,
    new: String,
}

async fn status_name(State(state): State<ShopState>, Json(order): Json<StatusName>) -> StatusCode {
    done(state.edit(|shop, _| shop.rename_status(&order.old, &order.new)))
}

/// What an admin would copy from the export page, without a partner.
async fn links(State(state): State<ShopState>) -> Json<Value> {
    let orders = |pattern, only_new| state.hash(FeedKind::Orders, Some(pattern), None, only_new);
    Json(json!({
        "customers_hash": state.hash(FeedKind::Customers, None, None, false),
        "orders_pattern": ORDERS_XML_PATTERN,
        "orders_hash": orders(ORDERS_XML_PATTERN, false),
        "orders_only_new_hash": orders(ORDERS_XML_PATTERN, true),
        "orders_csv_pattern": ORDERS_CSV_PATTERN,
        "orders_csv_hash": orders(ORDERS_CSV_PATTERN, false),
    }))
}

#[derive(Deserialize)]
struct Rules {
    /// Seconds between full exports; 0 turns the rule off.
    full_export_seconds: Option<u64>,
    one_at_a_time: Option<bool>,
}

async fn rules(State(state): State<ShopState>, Json(rules): Json<Rules>) -> StatusCode {
    state.configure(|settings| {
        if let Some(seconds) = rules.full_export_seconds {
            settings.full_export_interval = (seconds > 0).then(|| Duration::from_secs(seconds));
        }
        settings.one_at_a_time = rules.one_at_a_time.unwrap_or(settings.one_at_a_time);
    });
    StatusCode::NO_CONTENT
}

async fn fault(
    State(state): State<ShopState>,
    gates: Gates,
    Json(order): Json<FaultOrder>,
) -> StatusCode {
    let gate = || gates.get(order.gate.as_deref());
    let fault = match order.fault.as_str() {
        "cut" => FeedFault::Cut(CutLength::Matching),
        "cut_too_long" => FeedFault::Cut(CutLength::TooLong),
        "cut_chunked" => FeedFault::Cut(CutLength::Chunked),
        "html_page" => FeedFault::HtmlPage,
        "empty" => FeedFault::Empty,
        "gzip" => FeedFault::Gzip { declared: true },
        "gzip_undeclared" => FeedFault::Gzip { declared: false },
        "drip" => FeedFault::Drip(gate()),
        "hold" => FeedFault::Hold(gate()),
        "redirect" => FeedFault::Redirect {
            hops: order.hops.unwrap_or(1),
        },
        "redirect_to" => FeedFault::RedirectTo(order.address.clone().unwrap_or_default()),
        "status" => FeedFault::Status(order.status.unwrap_or(503)),
        "duplicate_record" => FeedFault::DuplicateRecord,
        "without_key" => FeedFault::WithoutKey,
        "wrong_encoding_declaration" => FeedFault::WrongEncodingDeclaration,
        "non_numeric_price" => FeedFault::NonNumericPrice,
        "entity_bomb" => FeedFault::EntityBomb,
        "reset" => FeedFault::Reset,
        _ => return StatusCode::UNPROCESSABLE_ENTITY,
    };
    order.place(state.faults(), fault);
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(state): State<ShopState>) -> StatusCode {
    state.faults().clear();
    StatusCode::NO_CONTENT
}
