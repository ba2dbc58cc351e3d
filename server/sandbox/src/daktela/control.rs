//! Control over HTTP, for browser tests and the demo; mounted only when asked for.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::Value;

use super::fault::ApiFault;
use super::model::Model;
use super::scheme::{CustomField, FieldType};
use super::state::DaktelaState;
use super::store::Write;
use crate::control::{FaultOrder, Gates, done, shared};

pub(super) fn router(state: DaktelaState) -> Router {
    let gates = Gates::default();
    let common = shared(
        state.traffic().clone(),
        state.clock().clone(),
        gates.clone(),
    );
    Router::new()
        .route("/records/{model}", get(records))
        .route("/records/{model}/{name}", post(seed).delete(remove))
        .route("/writes", get(writes).delete(forget_writes))
        .route(
            "/custom-fields/{model}/{owner}/{key}",
            post(put_field).delete(remove_field),
        )
        .route("/tokens", axum::routing::delete(revoke))
        .route("/tokens/{token}/{user}", post(grant))
        .route(
            "/faults",
            post(move |state, order| fault(state, gates, order)).delete(clear_faults),
        )
        .with_state(state)
        .merge(common)
}

/// The stored records: relations by name.
async fn records(
    State(state): State<DaktelaState>,
    Path(model): Path<String>,
) -> Result<Json<Value>, StatusCode> {
    let model = Model::of_path(&model).ok_or(StatusCode::NOT_FOUND)?;
    let rows = state.records(model);
    Ok(Json(
        rows.into_iter()
            .map(|row| Value::Object(row.fields))
            .collect(),
    ))
}

async fn seed(
    State(state): State<DaktelaState>,
    Path((model, name)): Path<(String, String)>,
    Json(fields): Json<Value>,
) -> Result<StatusCode, StatusCode> {
    let model = Model::of_path(&model).ok_or(StatusCode::NOT_FOUND)?;
    state.seed(model, &name, fields);
    Ok(StatusCode::CREATED)
}

async fn remove(
    State(state): State<DaktelaState>,
    Path((model, name)): Path<(String, String)>,
) -> StatusCode {
    done(Model::of_path(&model).is_some_and(|model| state.remove(model, &name)))
}

async fn writes(State(state): State<DaktelaState>) -> Json<Vec<Write>> {
    Json(state.writes())
}

async fn forget_writes(State(state): State<DaktelaState>) -> StatusCode {
    state.forget_writes();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct FieldOrder {
    /// `TEXT`, `EMAIL`, ...
    kind: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    readonly: bool,
}

async fn put_field(
    State(state): State<DaktelaState>,
    Path((model, owner, key)): Path<(String, String, String)>,
    Json(order): Json<FieldOrder>,
) -> Result<StatusCode, StatusCode> {
    let model = Model::of_path(&model).ok_or(StatusCode::NOT_FOUND)?;
    let kind = FieldType::of_label(&order.kind).ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let mut field = CustomField::new(key, kind).title(order.title);
    (field.required, field.readonly) = (order.required, order.readonly);
    state.put_custom_field(model, &owner, field);
    Ok(StatusCode::NO_CONTENT)
}

async fn remove_field(
    State(state): State<DaktelaState>,
    Path((model, owner, key)): Path<(String, String, String)>,
) -> Result<StatusCode, StatusCode> {
    let model = Model::of_path(&model).ok_or(StatusCode::NOT_FOUND)?;
    state.remove_custom_field(model, &owner, &key);
    Ok(StatusCode::NO_CONTENT)
}

async fn revoke(State(state): State<DaktelaState>) -> StatusCode {
    state.revoke_tokens();
    StatusCode::NO_CONTENT
}

async fn grant(
    State(state): State<DaktelaState>,
    Path((token, user)): Path<(String, String)>,
) -> StatusCode {
    state.grant_token(&token, &user);
    StatusCode::NO_CONTENT
}

async fn fault(
    State(state): State<DaktelaState>,
    gates: Gates,
    Json(order): Json<FaultOrder>,
) -> StatusCode {
    let gate = || gates.get(order.gate.as_deref());
    let fault = match order.fault.as_str() {
        "too_many" => ApiFault::TooMany(order.retry()),
        "html" => ApiFault::Html(order.status.unwrap_or(502)),
        "html_after" => ApiFault::HtmlAfter(order.status.unwrap_or(502)),
        "truncated_json" => ApiFault::TruncatedJson,
        "ok_with_error" => ApiFault::OkWithError,
        "reset" => ApiFault::Reset,
        "reset_after_write" => ApiFault::ResetAfterWrite,
        "hold_before" => ApiFault::HoldBefore(gate()),
        "hold_after" => ApiFault::HoldAfter(gate()),
        "leading_bom" => ApiFault::LeadingBom,
        "total_off" => ApiFault::TotalOff(order.total.unwrap_or(1)),
        "revoke_tokens" => ApiFault::RevokeTokens,
        _ => return StatusCode::UNPROCESSABLE_ENTITY,
    };
    order.place(state.faults(), fault);
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(state): State<DaktelaState>) -> StatusCode {
    state.faults().clear();
    StatusCode::NO_CONTENT
}
