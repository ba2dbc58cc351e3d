//! The client every connector sends with.

use super::attempt::{Next, after};
use super::resolve::Resolver;
use super::stop::wait;
use super::trouble::Trouble;
use super::{AddressPolicy, Answer, Download, PermitSource, Request, Tuning, Urgency};
use crate::contract::{PlatformError, PlatformErrorKind};
use mostek_model::Reason;
use reqwest::Method;
use std::sync::{Arc, Once};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Sends requests: each try and each hop takes a permit (P2), goes to a checked address, and is repeated only where
/// that is harmless. An error with [`PlatformError::unanswered`] means the platform may have done what was asked.
#[derive(Clone)]
pub struct Http {
    pub(super) client: reqwest::Client,
    pub(super) permits: Arc<dyn PermitSource>,
    pub(super) urgency: Urgency,
    pub(super) policy: AddressPolicy,
    pub(super) timeout: Duration,
    pub(super) tuning: Tuning,
    pub(super) stop: CancellationToken,
}

impl Http {
    /// A client for one account; cheap to clone, keeps its connections open between requests.
    pub fn new(
        permits: Arc<dyn PermitSource>,
        urgency: Urgency,
        policy: AddressPolicy,
        timeout: Duration,
    ) -> Result<Self, PlatformError> {
        let client = build(policy, timeout)?;
        Ok(Self {
            client,
            permits,
            urgency,
            policy,
            timeout,
            tuning: Tuning::of(urgency),
            stop: CancellationToken::new(),
        })
    }

    /// The same client with other patience.
    #[must_use]
    pub fn with_tuning(mut self, tuning: Tuning) -> Self {
        self.tuning = tuning;
        self
    }

    /// The same client for work that may be asked to stop: then it sends nothing more.
    #[must_use]
    pub fn until(mut self, stop: CancellationToken) -> Self {
        self.stop = stop;
        self
    }

    /// Where this client may go; connectors check typed addresses with it.
    pub fn policy(&self) -> AddressPolicy {
        self.policy
    }

    /// Sends a request and takes in the whole answer, up to [`Request::limit`].
    pub async fn send(&self, request: Request) -> Result<Answer, PlatformError> {
        let mut attempt = 1;
        loop {
            let tried = match self.attempt(&request, attempt, true).await {
                Ok(download) => download.whole().await,
                Err(trouble) => Err(trouble),
            };
            match tried {
                Ok(answer) => return Ok(answer),
                Err(trouble) => self.wait_or_give_up(trouble, &request, attempt).await?,
            }
            attempt += 1;
        }
    }

    /// Sends a request and hands the body over part by part. Tries again up to the first byte of the body, not after.
    pub async fn download(&self, request: Request) -> Result<Download, PlatformError> {
        let mut attempt = 1;
        loop {
            match self.attempt(&request, attempt, false).await {
                Ok(download) => return Ok(download),
                Err(trouble) => self.wait_or_give_up(trouble, &request, attempt).await?,
            }
            attempt += 1;
        }
    }

    async fn wait_or_give_up(
        &self,
        trouble: Trouble,
        request: &Request,
        attempt: u32,
    ) -> Result<(), PlatformError> {
        // The whole account pauses, whatever becomes of this request.
        if let Some(pause) = trouble.pause {
            self.permits.pause(pause).await?;
        }
        match after(&trouble, request, attempt, &self.tuning) {
            Next::GiveUp => {
                let mut error = trouble.error;
                // A read that was lost changed nothing.
                error.unanswered &= request.method != Method::GET;
                Err(error)
            }
            Next::Wait(time) => wait(&self.stop, tokio::time::sleep(time))
                .await
                .map_err(|trouble| trouble.error),
        }
    }
}

fn build(policy: AddressPolicy, timeout: Duration) -> Result<reqwest::Client, PlatformError> {
    static PROVIDER: Once = Once::new();
    // Fails only when the program chose a provider before; that one serves as well.
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    let builder = || {
        reqwest::Client::builder()
            .user_agent(concat!("Mostek/", env!("CARGO_PKG_VERSION")))
            .dns_resolver(Arc::new(Resolver(policy)))
            // Redirects and repeats are ours: each takes a permit and is checked.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            // A proxy would resolve names itself.
            .no_proxy()
            .referer(false)
            .connect_timeout(timeout.min(Duration::from_secs(10)))
    };
    // A machine without root certificates trusts nobody, and the first https request says so by name.
    builder()
        .build()
        .or_else(|_| builder().tls_certs_only([]).build())
        .map_err(|error| {
            let reason = Reason::new("reason-http-setup").with("error", error.to_string());
            PlatformError::new(PlatformErrorKind::Local, reason)
        })
}
