//! What came back.

use super::trouble::Trouble;
use super::{Permit, stop};
use crate::contract::PlatformError;
use bytes::Bytes;
use reqwest::Method;
use reqwest::header::HeaderMap;
use std::time::Duration;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// A whole answer. Its status is below 500 and not 429; anything else became an error.
#[derive(Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body, decompressed.
    pub body: Bytes,
    /// The host that answered, after redirects.
    pub final_url_host: String,
}

/// An answer whose body is still to come.
pub struct Download {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The host that answers, after redirects.
    pub final_url_host: String,
    pub(super) response: reqwest::Response,
    pub(super) limit: u64,
    pub(super) seen: u64,
    /// Longest time between two parts.
    pub(super) patience: Duration,
    /// When the whole must be over.
    pub(super) deadline: Instant,
    /// Keeps its place among the requests under way while the body comes in.
    pub(super) permit: Permit,
    pub(super) method: Method,
    pub(super) stop: CancellationToken,
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("host", &self.final_url_host)
            .finish()
    }
}

impl Download {
    /// The next part of the body, decompressed; none at its end. A body that breaks off is an error, never an end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, PlatformError> {
        self.part().await.map_err(|trouble| trouble.error)
    }

    pub(super) async fn part(&mut self) -> Result<Option<Bytes>, Trouble> {
        let host = &self.final_url_host;
        let latest = (Instant::now() + self.patience).min(self.deadline);
        let arrived = tokio::time::timeout_at(latest, self.response.chunk());
        let part = match stop::exchange(&self.stop, &self.method, arrived).await? {
            Err(_) => return Err(Trouble::timeout(host, self.patience)),
            Ok(Err(error)) => return Err(Trouble::connection(host, &error, self.patience)),
            Ok(Ok(part)) => part,
        };
        self.seen = self
            .seen
            .saturating_add(part.as_ref().map_or(0, |part| part.len() as u64));
        if self.seen > self.limit {
            Err(Trouble::too_large(host, self.limit))
        } else {
            Ok(part)
        }
    }

    /// The whole body.
    pub(super) async fn whole(mut self) -> Result<Answer, Trouble> {
        let mut body = Vec::new();
        while let Some(part) = self.part().await? {
            body.extend_from_slice(&part);
        }
        drop(self.permit);
        Ok(Answer {
            status: self.status,
            headers: self.headers,
            body: body.into(),
            final_url_host: self.final_url_host,
        })
    }
}
