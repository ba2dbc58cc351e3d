//! An access to the stand-in.

use crate::contract::{
    Access, ConnectionSettings, Gauge, Held, SettingKind, Shared, SharedError, SideSettings,
};
use crate::http::{AddressPolicy, Http, Permit, PermitSource, Tuning, Urgency};
use crate::spool::Spool;
use crate::{contract::PlatformError, daktela::Daktela};
use async_trait::async_trait;
use jiff::Timestamp;
use mostek_model::ConnectionId;
use mostek_sandbox::daktela::{DATABASE, DaktelaServer, DaktelaState, ORDER_TYPE, TOKEN};
use std::sync::Arc;
use std::time::Duration;

const LIFTED: AddressPolicy = AddressPolicy {
    allow_private: true,
};

struct Free;

#[async_trait]
impl PermitSource for Free {
    async fn permit(&self, _urgency: Urgency) -> Result<Permit, PlatformError> {
        Ok(Permit { place: None })
    }

    async fn pause(&self, _pause: Duration) -> Result<(), PlatformError> {
        Ok(())
    }

    fn sent(&self) {}
}

/// The connector keeps nothing in shared storage.
struct Nothing;

#[async_trait]
impl Shared for Nothing {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    async fn mark(&self, _name: &str) -> Result<Option<Timestamp>, SharedError> {
        Ok(None)
    }

    async fn set_mark(&self, name: &str, _at: Timestamp) -> Result<(), SharedError> {
        Err(SharedError(name.to_owned()))
    }

    async fn hold(
        &self,
        name: &str,
        _longest: Duration,
    ) -> Result<Result<Held, Timestamp>, SharedError> {
        Err(SharedError(name.to_owned()))
    }

    async fn release(&self, held: &Held) -> Result<(), SharedError> {
        Err(SharedError(held.name.clone()))
    }
}

/// An instance, and our access to it.
pub(super) struct Stage {
    pub server: DaktelaServer,
    pub daktela: Daktela,
    pub access: Access,
    pub side: SideSettings,
}

pub(super) async fn stage() -> Stage {
    stage_with(TOKEN).await
}

pub(super) async fn stage_with(token: &str) -> Stage {
    let server = DaktelaServer::start(DaktelaState::new()).await.unwrap();
    let mut settings = ConnectionSettings::default();
    settings.set(&SettingKind::Address, "address", server.base_url());
    settings.set(&SettingKind::Secret, "token", token);
    let tuning = Tuning {
        tries: 3,
        first: Duration::from_millis(1),
        longest: Duration::from_millis(2),
        longest_pause: Duration::from_secs(2),
        longest_download: Duration::from_secs(5),
    };
    let http = Http::new(
        Arc::new(Free),
        Urgency::Run,
        LIFTED,
        Duration::from_secs(10),
    )
    .unwrap();
    let access = Access {
        connection: ConnectionId::new("connection"),
        settings,
        http: http.with_tuning(tuning),
        spool: Spool::new(std::env::temp_dir(), 1, Duration::ZERO),
        shared: Arc::new(Nothing),
        gauge: Gauge::default(),
    };
    let values = [("database", DATABASE), ("record_type", ORDER_TYPE)];
    let side = SideSettings {
        values: values
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into(),
        namespace: "eshop".to_owned(),
    };
    Stage {
        server,
        daktela: Daktela::new(LIFTED),
        access,
        side,
    }
}
