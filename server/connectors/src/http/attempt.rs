//! One try of a request: each hop takes a permit, is checked, and is sent.

use super::address::{check, host_of};
use super::trouble::{Taken, Trouble};
use super::{Download, Http, Request, backoff, stop};
use crate::contract::{PlatformError, PlatformErrorKind};
use mostek_model::Reason;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, LOCATION};
use reqwest::{Method, StatusCode};
use std::time::Duration;
use tokio::time::Instant;
use url::Url;

impl Http {
    /// Sends the request and follows redirects up to an answer that is worth reading.
    pub(super) async fn attempt(
        &self,
        request: &Request,
        attempt: u32,
        whole: bool,
    ) -> Result<Download, Trouble> {
        let mut url = request.url.clone();
        let mut left = request.follow;
        loop {
            let download = self.hop(request, &url, attempt, whole).await?;
            let Some(next) = redirect(request, &download, &url) else {
                return Ok(download);
            };
            let host = &download.final_url_host;
            if left == 0 {
                let reason = Reason::new("reason-http-redirects").with("host", host);
                return Err(Trouble::lasting(PlatformError::new(
                    PlatformErrorKind::Address,
                    reason,
                )));
            }
            left -= 1;
            url = next.map_err(|problem| Trouble::lasting(problem.on_the_way(host)))?;
        }
    }

    async fn hop(
        &self,
        request: &Request,
        url: &Url,
        attempt: u32,
        whole: bool,
    ) -> Result<Download, Trouble> {
        let host = host_of(url);
        check(url, self.policy).map_err(|problem| Trouble::lasting(problem.on_the_way(&host)))?;
        let patience = request.timeout.unwrap_or(self.timeout);
        let permit = stop::wait(&self.stop, self.permits.permit(self.urgency))
            .await?
            .map_err(Trouble::lasting)?;
        self.permits.sent();
        // The clock starts once the permit is there: waiting for it is not the platform's fault.
        let start = Instant::now();
        let sending = self.client.execute(self.prepare(request, url)?);
        let answered = tokio::time::timeout(patience, sending);
        let response = match stop::exchange(&self.stop, &request.method, answered).await? {
            Err(_) => return Err(Trouble::timeout(&host, patience)),
            Ok(Err(error)) => return Err(Trouble::connection(&host, &error, patience)),
            Ok(Ok(response)) => response,
        };
        let status = response.status();
        tracing::debug!(host, method = %request.method, status = status.as_u16(), ms = start.elapsed().as_millis() as u64, "answered");
        let asked = backoff::retry_after(response.headers());
        if status == StatusCode::TOO_MANY_REQUESTS {
            return Err(Trouble::rate_limited(
                &host,
                asked.unwrap_or_else(|| self.tuning.distance(attempt)),
            ));
        }
        if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT {
            let asked = asked.filter(|_| status == StatusCode::SERVICE_UNAVAILABLE);
            return Err(Trouble::server(&host, status.as_u16(), asked));
        }
        let headers = response.headers().clone();
        let longest = if whole {
            patience
        } else {
            self.tuning.longest_download
        };
        Ok(Download {
            status: status.as_u16(),
            headers,
            final_url_host: host,
            response,
            limit: request.limit,
            seen: 0,
            patience,
            deadline: start + longest,
            permit,
            method: request.method.clone(),
            stop: self.stop.clone(),
        })
    }

    fn prepare(&self, request: &Request, url: &Url) -> Result<reqwest::Request, Trouble> {
        // The caller's headers hold credentials: they stay with the host they were meant for.
        let at_home = request.url.origin() == url.origin();
        let mut builder = self.client.request(request.method.clone(), url.clone());
        for (name, value) in &request.headers {
            if at_home || *name == ACCEPT || *name == ACCEPT_LANGUAGE {
                builder = builder.header(name, value);
            }
        }
        if let Some(body) = &request.body {
            builder = builder.json(body);
        }
        builder.build().map_err(|_| {
            let reason = Reason::new("reason-http-header").with("host", host_of(url));
            Trouble::lasting(PlatformError::new(PlatformErrorKind::Credentials, reason))
        })
    }
}

/// Where a read is sent on to; none when the answer is final.
fn redirect(
    request: &Request,
    download: &Download,
    from: &Url,
) -> Option<Result<Url, super::AddressProblem>> {
    let moves = matches!(download.status, 301 | 302 | 303 | 307 | 308);
    if request.method != Method::GET || !moves || request.follow == 0 {
        return None;
    }
    let location = download.headers.get(LOCATION)?;
    let next = location
        .to_str()
        .ok()
        .and_then(|location| from.join(location).ok());
    Some(next.ok_or(super::AddressProblem::Malformed))
}

/// What to do after a failed try.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Hand the error on.
    GiveUp,
    /// Try again after this time.
    Wait(Duration),
}

/// Decides what to do after the given failed try (from 1).
pub(super) fn after(
    trouble: &Trouble,
    request: &Request,
    attempt: u32,
    tuning: &super::Tuning,
) -> Next {
    let harmless = trouble.taken == Taken::No || request.retry == super::Retry::Repeat;
    if !trouble.passing || !harmless || attempt >= tuning.tries {
        return Next::GiveUp;
    }
    match trouble.pause {
        Some(pause) if pause > tuning.longest_pause => Next::GiveUp,
        Some(pause) => Next::Wait(pause),
        None => Next::Wait(tuning.distance(attempt)),
    }
}
