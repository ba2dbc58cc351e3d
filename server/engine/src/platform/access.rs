//! Everything a connector may use during a call.

use super::{AccountPermits, AccountShared};
use crate::services::Services;
use crate::store::StoreError;
use crate::store::connections::Connection;
use mostek_connectors::contract::{
    Access, ConnectionSettings, Connector, Gauge, PlatformError, PlatformErrorKind,
};
use mostek_connectors::http::{Http, Urgency};
use mostek_model::{AccountKey, ConnectionId, PlatformId, Reason};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Counts requests of one connection, and what the platform had it wait.
#[derive(Clone, Debug, Default)]
pub struct RequestCounter(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    sent: AtomicU64,
    waited_millis: AtomicU64,
    asked_millis: AtomicU64,
}

impl RequestCounter {
    /// Counts one request.
    pub fn add_one(&self) {
        self.0.sent.fetch_add(1, Ordering::Relaxed);
    }

    /// Requests so far.
    pub fn count(&self) -> u64 {
        self.0.sent.load(Ordering::Relaxed)
    }

    /// Counts time in which the platform had asked for a pause.
    pub fn add_waited(&self, time: Duration) {
        let millis = u64::try_from(time.as_millis()).unwrap_or_default();
        self.0.waited_millis.fetch_add(millis, Ordering::Relaxed);
    }

    /// Milliseconds of pauses waited out so far.
    pub fn waited_millis(&self) -> u64 {
        self.0.waited_millis.load(Ordering::Relaxed)
    }

    /// Notes the pause the platform asked for last.
    pub fn set_asked(&self, pause: Duration) {
        let millis = u64::try_from(pause.as_millis()).unwrap_or_default();
        self.0.asked_millis.store(millis, Ordering::Relaxed);
    }

    /// The pause asked for since the last look.
    pub fn take_asked(&self) -> Option<Duration> {
        match self.0.asked_millis.swap(0, Ordering::Relaxed) {
            0 => None,
            millis => Some(Duration::from_millis(millis)),
        }
    }
}

/// Opens a stored connection.
pub fn open(
    services: &Services,
    connection: &Connection,
    urgency: Urgency,
    counter: RequestCounter,
) -> Result<(Arc<dyn Connector>, Access), PlatformError> {
    let settings = connection
        .open(&services.vault)
        .map_err(|error| sealed(&error))?;
    let connector = connector(services, &connection.platform)?;
    let access = open_draft(
        services,
        connector.as_ref(),
        &connection.id,
        connection.account.clone(),
        settings,
        urgency,
        counter,
    )?;
    Ok((connector, access))
}

/// Opens settings that may not be stored yet, for a test before saving.
pub fn open_draft(
    services: &Services,
    connector: &dyn Connector,
    id: &ConnectionId,
    account: AccountKey,
    settings: ConnectionSettings,
    urgency: Urgency,
    counter: RequestCounter,
) -> Result<Access, PlatformError> {
    let budget = connector.budget(&settings);
    let permits = AccountPermits::new(services.db.clone(), account.clone(), &budget, counter);
    let http = Http::new(
        Arc::new(permits),
        urgency,
        services.addresses,
        budget.timeout,
    )?;
    let shared = AccountShared::new(services.db.clone(), services.clock.clone(), account);
    Ok(Access {
        connection: id.clone(),
        settings,
        http,
        spool: services.spool.clone(),
        shared: Arc::new(shared),
        gauge: Gauge::default(),
    })
}

fn connector(
    services: &Services,
    platform: &PlatformId,
) -> Result<Arc<dyn Connector>, PlatformError> {
    services.registry.get(platform).ok_or_else(|| {
        let reason = Reason::new("reason-unknown-platform").with("platform", platform.as_str());
        PlatformError::new(PlatformErrorKind::Local, reason)
    })
}

fn sealed(error: &StoreError) -> PlatformError {
    PlatformError::new(
        PlatformErrorKind::Local,
        Reason::new("reason-sealed").with("error", error.to_string()),
    )
}
