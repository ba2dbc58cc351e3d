//! What the control routes of all stand-ins share: faults in JSON, named gates, the clock, the log.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use serde::Deserialize;

use crate::clock::Clock;
use crate::faults::{Faults, On, RetryAfter};
use crate::gate::Gate;
use crate::sync::lock;
use crate::traffic::Traffic;

/// A fault as a browser test orders it.
#[derive(Debug, Deserialize)]
pub(crate) struct FaultOrder {
    /// The kind in snake case.
    pub(crate) fault: String,
    path: Option<String>,
    method: Option<String>,
    #[serde(default)]
    skip: u32,
    /// Without a number the fault stays until the queue is cleared.
    times: Option<u32>,
    pub(crate) status: Option<u16>,
    pub(crate) address: Option<String>,
    pub(crate) hops: Option<u32>,
    pub(crate) total: Option<i64>,
    retry_after: Option<u32>,
    #[serde(default)]
    retry_as_date: bool,
    pub(crate) gate: Option<String>,
}

impl FaultOrder {
    /// Puts the fault into the queue.
    pub(crate) fn place<F: Clone>(self, faults: &Faults<F>, fault: F) {
        let on = self.path.map_or_else(On::any, On::path);
        let on = match self.method {
            Some(method) => on.method(method),
            None => on,
        };
        match self.times {
            Some(times) => faults.after(self.skip, times, on, fault),
            None => faults.always(on, fault),
        }
    }

    pub(crate) fn retry(&self) -> RetryAfter {
        match (self.retry_after, self.retry_as_date) {
            (None, _) => RetryAfter::Absent,
            (Some(seconds), false) => RetryAfter::Seconds(seconds),
            (Some(seconds), true) => RetryAfter::Date(seconds),
        }
    }
}

/// Gates by name, so that they can be opened over HTTP.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gates(Arc<Mutex<BTreeMap<String, Gate>>>);

impl Gates {
    pub(crate) fn get(&self, name: Option<&str>) -> Gate {
        lock(&self.0)
            .entry(name.unwrap_or("gate").to_owned())
            .or_default()
            .clone()
    }

    /// Opens a gate; the next fault of this name gets a new one.
    fn open(&self, name: &str) -> bool {
        match lock(&self.0).remove(name) {
            Some(gate) => {
                gate.open();
                true
            }
            None => false,
        }
    }
}

#[derive(Deserialize)]
struct ClockOrder {
    /// An instant such as `2026-09-01T10:00:00Z`; none for the machine's time.
    now: Option<Timestamp>,
}

/// `GET requests`, `POST clock`, `POST gates/{name}/open`.
pub(crate) fn shared(traffic: Traffic, clock: Clock, gates: Gates) -> Router {
    let set_clock = move |Json(order): Json<ClockOrder>| async move {
        match order.now {
            Some(now) => clock.set(now),
            None => clock.set_real(),
        }
        StatusCode::NO_CONTENT
    };
    let open = move |Path(name): Path<String>| async move { done(gates.open(&name)) };
    Router::new()
        .route(
            "/requests",
            get(move || async move { Json(traffic.requests()) }),
        )
        .route("/clock", post(set_clock))
        .route("/gates/{name}/open", post(open))
}

/// 204 if the thing was there, else 404.
pub(crate) fn done(found: bool) -> StatusCode {
    if found {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::NOT_FOUND
    }
}
