//! Requests to an instance: paths (dossier 1), the token's header (2), statuses (4).

use super::envelope::{Complaint, Envelope, NotAnEnvelope, open, rows};
use super::query::Query;
use super::settings::credentials;
use crate::contract::{Access, PlatformError, PlatformErrorKind};
use crate::http::{Answer, HeaderName, Http, Request, Url};
use mostek_model::Reason;
use serde_json::Value;

/// The header keeps the token out of addresses and so out of logs (dossier 12).
const TOKEN: HeaderName = HeaderName::from_static("x-auth-token");

/// What an instance says to a request it understood.
#[derive(Debug)]
pub(super) enum Reply {
    /// Yes.
    Yes(Envelope),
    /// No, with its reasons.
    No(Complaint),
    /// There is no such record.
    NotFound,
}

/// A page of a list.
#[derive(Debug)]
pub(super) struct List {
    /// Its rows.
    pub rows: Vec<Value>,
    /// All rows, where told.
    pub total: Option<usize>,
}

/// The door to one instance.
pub(super) struct Api<'a> {
    http: &'a Http,
    base: Url,
    token: String,
}

impl<'a> Api<'a> {
    /// The instance of a connection.
    pub fn new(access: &'a Access) -> Result<Self, PlatformError> {
        let (base, token) = credentials(&access.settings, access.http.policy())?;
        Ok(Self {
            http: &access.http,
            base,
            token,
        })
    }

    /// The instance's host, for reasons.
    pub fn host(&self) -> &str {
        self.base.host_str().unwrap_or_default()
    }

    /// Reads a single record or a service such as `whoim`.
    pub async fn one(&self, model: &str, name: Option<&str>) -> Result<Reply, PlatformError> {
        self.exchange(Request::get(self.url(model, name)), false)
            .await
    }

    /// Reads a page of a list; none if the instance refuses these parameters.
    pub async fn list(
        &self,
        model: &str,
        query: &Query,
    ) -> Result<Result<List, Complaint>, PlatformError> {
        let mut url = self.url(model, None);
        url.query_pairs_mut().extend_pairs(query.pairs());
        let envelope = match self
            .exchange(Request::get(url).limit(64 << 20), false)
            .await?
        {
            Reply::Yes(envelope) => envelope,
            Reply::No(complaint) => return Ok(Err(complaint)),
            Reply::NotFound => return Err(self.no_model(model)),
        };
        let total = envelope
            .result
            .get("total")
            .and_then(Value::as_u64)
            .and_then(|total| usize::try_from(total).ok());
        let rows = rows(&envelope.result)
            .ok_or_else(|| self.strange())?
            .into_iter()
            .cloned()
            .collect();
        Ok(Ok(List { rows, total }))
    }

    /// The instance's zone, where its answers tell.
    pub async fn zone(&self) -> Result<Option<String>, PlatformError> {
        match self.one("whoim", None).await? {
            Reply::Yes(envelope) => Ok(envelope.zone),
            _ => Ok(None),
        }
    }

    /// Creates a record. Not repeated by itself: the caller looks our name up first.
    pub async fn create(&self, model: &str, body: Value) -> Result<Reply, PlatformError> {
        self.exchange(Request::post(self.url(model, None), body), true)
            .await
    }

    /// Changes a record.
    pub async fn update(
        &self,
        model: &str,
        name: &str,
        body: Value,
    ) -> Result<Reply, PlatformError> {
        self.exchange(Request::put(self.url(model, Some(name)), body), true)
            .await
    }

    /// Removes a record.
    pub async fn delete(&self, model: &str, name: &str) -> Result<Reply, PlatformError> {
        self.exchange(Request::delete(self.url(model, Some(name))), true)
            .await
    }

    /// The error for a part of the platform that an instance does not have.
    pub fn no_model(&self, model: &str) -> PlatformError {
        let reason = self.reason("reason-daktela-no-model").with("model", model);
        PlatformError::new(PlatformErrorKind::NotFound, reason)
    }

    /// The error for a refusal that no record answers for.
    pub fn refused(&self, complaint: &Complaint) -> PlatformError {
        let reason = self
            .reason("reason-daktela-refused-request")
            .answered(complaint.words());
        PlatformError::new(PlatformErrorKind::SchemaChanged, reason)
    }

    async fn exchange(&self, request: Request, writes: bool) -> Result<Reply, PlatformError> {
        let answer = self
            .http
            .send(request.header(TOKEN, self.token.as_str()))
            .await?;
        self.judge(&answer).map_err(|mut error| {
            // Stored and answered, but the answer cannot be read: what happened must be looked up.
            error.unanswered |= writes && answer.status < 300;
            error
        })
    }

    fn judge(&self, answer: &Answer) -> Result<Reply, PlatformError> {
        let opened = open(&answer.body);
        let words = opened
            .as_ref()
            .map(|(_, complaint)| complaint.words())
            .unwrap_or_default();
        let fail = |kind, code: &str| {
            let reason = self.reason(code).with("status", answer.status.to_string());
            PlatformError::new(
                kind,
                if words.is_empty() {
                    reason
                } else {
                    reason.answered(&words)
                },
            )
        };
        match answer.status {
            401 => Err(fail(PlatformErrorKind::Credentials, "reason-daktela-token")),
            403 => Err(fail(PlatformErrorKind::Rights, "reason-daktela-rights")),
            300..=399 => Err(fail(PlatformErrorKind::Address, "reason-daktela-moved")),
            404 => opened
                .map(|_| Reply::NotFound)
                .map_err(|NotAnEnvelope| self.strange()),
            status => {
                let (envelope, complaint) = opened.map_err(|NotAnEnvelope| self.strange())?;
                // An instance may refuse with status 200, and older ones do (dossier 13).
                match (status < 300, complaint.is_empty()) {
                    (true, true) => Ok(Reply::Yes(envelope)),
                    (false, true) => Err(fail(
                        PlatformErrorKind::SchemaChanged,
                        "reason-daktela-status",
                    )),
                    (_, false) => Ok(Reply::No(complaint)),
                }
            }
        }
    }

    fn strange(&self) -> PlatformError {
        PlatformError::new(
            PlatformErrorKind::SchemaChanged,
            self.reason("reason-daktela-strange"),
        )
    }

    fn reason(&self, code: &str) -> Reason {
        Reason::new(code).with("host", self.host())
    }

    fn url(&self, model: &str, name: Option<&str>) -> Url {
        let mut url = self.base.clone();
        let last = name.map_or_else(|| format!("{model}.json"), |name| format!("{name}.json"));
        // An https address always has segments; the other arm keeps the compiler content without a panic.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().extend(["api", "v6"]);
            if name.is_some() {
                segments.push(model);
            }
            segments.push(&last);
        }
        url
    }
}
