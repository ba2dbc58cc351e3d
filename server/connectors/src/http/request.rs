//! A request to a platform.

use reqwest::Method;
use reqwest::header::HeaderName;
use std::time::Duration;
use url::Url;

/// May the request be sent again when its answer is lost?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// A repeat is harmless: reads, and writes under a key of ours.
    Repeat,
    /// A repeat could double something: sent again only when it surely was not taken.
    Once,
}

/// A request to a platform. Neither its address nor its headers are ever logged or put into an error (P14).
#[derive(Clone)]
pub struct Request {
    /// Method.
    pub method: Method,
    /// Address; checked before it is used.
    pub url: Url,
    /// Headers; those given here stay with the host and do not follow a redirect to another one.
    pub headers: Vec<(HeaderName, String)>,
    /// JSON body.
    pub body: Option<serde_json::Value>,
    /// Longest time of one try, if not the connection's.
    pub timeout: Option<Duration>,
    /// Most bytes of the answer, after decompression.
    pub limit: u64,
    /// Most redirects followed.
    pub follow: usize,
    /// What happens when the answer is lost.
    pub retry: Retry,
}

/// Most bytes of an answer if the request does not say.
const USUAL_LIMIT: u64 = 16 << 20;

impl Request {
    fn new(
        method: Method,
        url: Url,
        body: Option<serde_json::Value>,
        follow: usize,
        retry: Retry,
    ) -> Self {
        Self {
            method,
            url,
            headers: Vec::new(),
            body,
            timeout: None,
            limit: USUAL_LIMIT,
            follow,
            retry,
        }
    }

    /// Reads.
    pub fn get(url: Url) -> Self {
        Self::new(Method::GET, url, None, 3, Retry::Repeat)
    }

    /// Creates or acts; not repeated by itself when the answer is lost.
    pub fn post(url: Url, body: serde_json::Value) -> Self {
        Self::new(Method::POST, url, Some(body), 0, Retry::Once)
    }

    /// Changes.
    pub fn put(url: Url, body: serde_json::Value) -> Self {
        Self::new(Method::PUT, url, Some(body), 0, Retry::Repeat)
    }

    /// Removes.
    pub fn delete(url: Url) -> Self {
        Self::new(Method::DELETE, url, None, 0, Retry::Repeat)
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Limits the answer to so many bytes after decompression.
    #[must_use]
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }

    /// Limits the time of one try; for a download the time to its first byte and between two parts.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Follows at most so many redirects.
    #[must_use]
    pub fn follow(mut self, redirects: usize) -> Self {
        self.follow = redirects;
        self
    }

    /// Says what happens when the answer is lost.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }
}
