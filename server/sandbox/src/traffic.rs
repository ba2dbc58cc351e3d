//! What was asked: a log of requests without secrets, and how many ran at once.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use axum::body::{Body, BodyDataStream, Bytes, HttpBody};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use futures::Stream;
use jiff::Timestamp;
use serde::Serialize;

use crate::clock::Clock;
use crate::net::Peer;
use crate::sync::lock;

/// Query parameters whose values may be kept: none of them is a secret or says who somebody is.
const OPEN_PARAMETERS: [&str; 9] = [
    "patternId",
    "partnerId",
    "dateFrom",
    "dateUntil",
    "updateTimeFrom",
    "skip",
    "take",
    "page",
    "pageSize",
];

/// One request as the stand-in saw it.
#[derive(Clone, Debug, Serialize)]
pub struct Seen {
    /// `GET`, `POST`, ...
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// Names of the query parameters, with the values of the harmless ones.
    pub query: Vec<(String, Option<String>)>,
    /// When it came, by the sandbox clock.
    pub at: Timestamp,
    /// The status of the answer; none while it is being prepared, and none if the connection was cut instead.
    pub status: Option<u16>,
}

impl Seen {
    /// Whether the query had this parameter.
    pub fn has(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| known == name)
    }

    /// The value of a harmless query parameter.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(known, _)| known == name)
            .and_then(|(_, value)| value.as_deref())
    }
}

/// The log and the counters of one stand-in. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Traffic(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    log: Mutex<Vec<Seen>>,
    running: AtomicUsize,
    most: AtomicUsize,
}

impl Traffic {
    /// All requests so far, in the order of their arrival.
    pub fn requests(&self) -> Vec<Seen> {
        lock(&self.0.log).clone()
    }

    /// How many requests came so far.
    pub fn request_count(&self) -> usize {
        lock(&self.0.log).len()
    }

    /// How many answers had this status.
    pub fn count_status(&self, status: u16) -> usize {
        lock(&self.0.log)
            .iter()
            .filter(|seen| seen.status == Some(status))
            .count()
    }

    /// The most requests that ran at the same time.
    pub fn max_concurrent(&self) -> usize {
        self.0.most.load(Ordering::SeqCst)
    }

    /// Forgets the log and the highest count.
    pub fn forget(&self) {
        lock(&self.0.log).clear();
        self.0
            .most
            .store(self.0.running.load(Ordering::SeqCst), Ordering::SeqCst);
    }

    fn begin(&self, request: &Request, at: Timestamp) -> (usize, Underway) {
        let query =
            url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
                .map(|(name, value)| {
                    let open = OPEN_PARAMETERS.contains(&&*name);
                    (name.into_owned(), open.then(|| value.into_owned()))
                })
                .collect();
        let seen = Seen {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query,
            at,
            status: None,
        };
        let running = self.0.running.fetch_add(1, Ordering::SeqCst) + 1;
        self.0.most.fetch_max(running, Ordering::SeqCst);
        let mut log = lock(&self.0.log);
        log.push(seen);
        (log.len() - 1, Underway(self.clone()))
    }

    fn answered(&self, index: usize, status: u16) {
        if let Some(seen) = lock(&self.0.log).get_mut(index) {
            seen.status = Some(status);
        }
    }
}

/// Counts a request as running until dropped.
struct Underway(Traffic);

impl Drop for Underway {
    fn drop(&mut self) {
        self.0.0.running.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Put into an answer's extensions: the connection breaks instead of sending it.
#[derive(Clone, Copy)]
pub(crate) struct CutInstead;

/// The layer that keeps the log; a request counts as running until its body is sent.
pub(crate) async fn watch(
    State((traffic, clock)): State<(Traffic, Clock)>,
    request: Request,
    next: Next,
) -> Response {
    let (index, underway) = traffic.begin(&request, clock.now());
    let peer = request
        .extensions()
        .get::<ConnectInfo<Peer>>()
        .map(|info| info.0.clone());
    let response = next.run(request).await;
    if response.extensions().get::<CutInstead>().is_some() {
        if let Some(peer) = peer {
            peer.cut();
        }
    } else {
        traffic.answered(index, response.status().as_u16());
    }
    counted(response, underway)
}

fn counted(response: Response, underway: Underway) -> Response {
    let (mut parts, body) = response.into_parts();
    let left = body.size_hint().exact();
    if left == Some(0) {
        return Response::from_parts(parts, body);
    }
    // Wrapping hides the length, so it is written down first.
    if let Some(length) = left
        && !parts.headers.contains_key(header::CONTENT_LENGTH)
    {
        parts
            .headers
            .insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    let body = Counted {
        body: body.into_data_stream(),
        left,
        underway: Some(underway),
    };
    Response::from_parts(parts, Body::from_stream(body))
}

struct Counted {
    body: BodyDataStream,
    left: Option<u64>,
    underway: Option<Underway>,
}

impl Stream for Counted {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(Pin::new(&mut self.body).poll_next(cx));
        match &item {
            // Released with the last piece, not after it: who has read the answer may ask again at once.
            Some(Ok(piece)) => {
                self.left = self
                    .left
                    .map(|left| left.saturating_sub(piece.len() as u64));
                if self.left == Some(0) {
                    self.underway = None;
                }
            }
            Some(Err(_)) | None => self.underway = None,
        }
        Poll::Ready(item)
    }
}
