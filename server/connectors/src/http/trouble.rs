//! What went wrong with one try, and whether trying again is of use and harmless.

use super::resolve::{PrivateName, UnknownName};
use crate::contract::{PlatformError, PlatformErrorKind};
use mostek_model::Reason;
use std::error::Error;
use std::io;
use std::time::Duration;

/// Whether a request that failed was taken by the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// Surely not: trying again is harmless.
    No,
    /// It may have been.
    Perhaps,
}

/// A failed try.
#[derive(Debug)]
pub(super) struct Trouble {
    /// For the caller, if this was the last try.
    pub error: PlatformError,
    /// Could it pass by itself?
    pub passing: bool,
    /// Was the request taken?
    pub taken: Taken,
    /// The platform asked for this pause.
    pub pause: Option<Duration>,
}

impl Trouble {
    fn new(kind: PlatformErrorKind, reason: Reason, passing: bool, taken: Taken) -> Self {
        let mut error = PlatformError::new(kind, reason);
        error.unanswered = taken == Taken::Perhaps;
        Self {
            error,
            passing,
            taken,
            pause: None,
        }
    }

    /// Trying again is of no use.
    pub fn lasting(error: PlatformError) -> Self {
        Self {
            error,
            passing: false,
            taken: Taken::No,
            pause: None,
        }
    }

    /// The work was asked to stop.
    pub fn stopped(taken: Taken) -> Self {
        let code = match taken {
            Taken::No => "reason-http-not-sent",
            Taken::Perhaps => "reason-http-stopped",
        };
        Self::new(PlatformErrorKind::Stopped, Reason::new(code), false, taken)
    }

    /// No answer in time.
    pub fn timeout(host: &str, after: Duration) -> Self {
        let reason = Reason::new("reason-http-timeout")
            .with("host", host)
            .with("seconds", after.as_secs().max(1).to_string());
        Self::new(PlatformErrorKind::Transient, reason, true, Taken::Perhaps)
    }

    /// The answer grew beyond the limit. The request was taken, and a repeat brings the same.
    pub fn too_large(host: &str, limit: u64) -> Self {
        let megabytes = limit.div_ceil(1 << 20).to_string();
        let reason = Reason::new("reason-http-too-large")
            .with("host", host)
            .with("megabytes", megabytes);
        Self::new(
            PlatformErrorKind::SchemaChanged,
            reason,
            false,
            Taken::Perhaps,
        )
    }

    /// An answer of the server's own trouble: what it did with the request is not known.
    pub fn server(host: &str, status: u16, pause: Option<Duration>) -> Self {
        let reason = Reason::new("reason-http-server")
            .with("host", host)
            .with("status", status.to_string());
        let trouble = Self::new(PlatformErrorKind::Transient, reason, true, Taken::Perhaps);
        Self { pause, ..trouble }
    }

    /// The platform counts too many requests; this one it did not take.
    pub fn rate_limited(host: &str, pause: Duration) -> Self {
        let reason = Reason::new("reason-http-rate-limited")
            .with("host", host)
            .with("seconds", pause.as_secs().max(1).to_string());
        let kind = PlatformErrorKind::RateLimited {
            until: super::backoff::until(pause),
        };
        let trouble = Self::new(kind, reason, true, Taken::No);
        Self {
            pause: Some(pause),
            ..trouble
        }
    }

    /// The connection failed. The library's own words may hold the address and stay here.
    pub fn connection(host: &str, error: &reqwest::Error, timeout: Duration) -> Self {
        let has = |wanted: fn(&(dyn Error + 'static)) -> bool| any_cause(error, wanted);
        let reason = |code: &str| Reason::new(code).with("host", host);
        if has(|cause| cause.is::<PrivateName>()) {
            return Self::lasting(super::AddressProblem::Private.on_the_way(host));
        }
        if has(|cause| cause.is::<UnknownName>()) || error.is_dns() {
            return Self::new(
                PlatformErrorKind::Address,
                reason("reason-http-dns"),
                true,
                Taken::No,
            );
        }
        if has(is_certificate) {
            return Self::new(
                PlatformErrorKind::Address,
                reason("reason-http-certificate"),
                false,
                Taken::No,
            );
        }
        if has(|cause| cause.is::<rustls::Error>()) && error.is_connect() {
            return Self::new(
                PlatformErrorKind::Address,
                reason("reason-http-tls"),
                true,
                Taken::No,
            );
        }
        if has(is_refused) {
            return Self::new(
                PlatformErrorKind::Transient,
                reason("reason-http-refused"),
                true,
                Taken::No,
            );
        }
        if error.is_timeout() {
            let trouble = Self::timeout(host, timeout);
            return if error.is_connect() {
                trouble.not_taken()
            } else {
                trouble
            };
        }
        if error.is_connect() {
            return Self::new(
                PlatformErrorKind::Transient,
                reason("reason-http-connect"),
                true,
                Taken::No,
            );
        }
        Self::new(
            PlatformErrorKind::Transient,
            reason("reason-http-lost"),
            true,
            Taken::Perhaps,
        )
    }

    fn not_taken(mut self) -> Self {
        self.error.unanswered = false;
        self.taken = Taken::No;
        self
    }
}

fn is_certificate(cause: &(dyn Error + 'static)) -> bool {
    matches!(
        cause.downcast_ref(),
        Some(rustls::Error::InvalidCertificate(_))
    )
}

fn is_refused(cause: &(dyn Error + 'static)) -> bool {
    cause
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

/// Walks the causes, and into what an I/O error wraps: its `source` skips the wrapped error itself.
fn any_cause(error: &(dyn Error + 'static), wanted: fn(&(dyn Error + 'static)) -> bool) -> bool {
    let mut next = Some(error);
    while let Some(cause) = next {
        if wanted(cause) {
            return true;
        }
        let wrapped = cause
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        if wrapped.is_some_and(|inner| any_cause(inner, wanted)) {
            return true;
        }
        next = cause.source();
    }
    false
}
