//! What every part of the engine needs, opened once per process.

use crate::clock::{Clock, SystemClock};
use crate::jobs::Doorbell;
use crate::secrets::{SecretsError, Vault};
use crate::settings::EngineSettings;
use crate::store::{self, Db, StoreError};
use mostek_connectors::http::AddressPolicy;
use mostek_connectors::registry::Registry;
use mostek_connectors::spool::Spool;
use std::sync::Arc;

/// The engine of this process; cheap to clone.
#[derive(Clone)]
pub struct Services {
    /// The database.
    pub db: Db,
    /// All platforms.
    pub registry: Registry,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Seals and opens secrets.
    pub vault: Vault,
    /// Rings workers.
    pub doorbell: Arc<dyn Doorbell>,
    /// Where exports are kept.
    pub spool: Spool,
    /// Which addresses may be dialled.
    pub addresses: AddressPolicy,
    /// Settings.
    pub settings: Arc<EngineSettings>,
}

/// The engine could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The encryption key.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The data folder.
    #[error("data folder {folder}: {error}")]
    Folder {
        /// Which folder.
        folder: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// The job queue.
    #[error("job queue: {0}")]
    Queue(String),
}

impl Services {
    /// Opens database, key and queue; brings the schema up to date.
    pub async fn open(settings: EngineSettings) -> Result<Self, OpenError> {
        Self::open_with_clock(settings, Arc::new(SystemClock)).await
    }

    /// The same with a clock of the caller's.
    pub async fn open_with_clock(
        settings: EngineSettings,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, OpenError> {
        create_folder(&settings)?;
        let db = Db::open(&settings.database).await?;
        Self::open_on(settings, clock, db).await
    }

    /// The same where everything goes by the caller's clock, the embedded database too.
    pub async fn open_by_clock(
        settings: EngineSettings,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, OpenError> {
        create_folder(&settings)?;
        let db = Db::open(&settings.database).await?.by_clock(clock.clone());
        Self::open_on(settings, clock, db).await
    }

    async fn open_on(
        settings: EngineSettings,
        clock: Arc<dyn Clock>,
        db: Db,
    ) -> Result<Self, OpenError> {
        store::migrate(&db).await?;
        let vault = Vault::open(&db, &settings.key).await?;
        let doorbell = crate::jobs::doorbell(&db, &settings)
            .await
            .map_err(|error| OpenError::Queue(error.to_string()))?;
        let addresses = AddressPolicy {
            allow_private: settings.allow_private_addresses,
        };
        let spool = Spool::new(
            settings.data_dir.join("spool"),
            settings.spool_limit,
            settings.spool_age,
        );
        Ok(Self {
            db,
            registry: Registry::all(addresses),
            clock,
            vault,
            doorbell,
            spool,
            addresses,
            settings: Arc::new(settings),
        })
    }

    /// Now, by the clock of this process.
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }
}

fn create_folder(settings: &EngineSettings) -> Result<(), OpenError> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&settings.data_dir)
        .map_err(|error| OpenError::Folder {
            folder: settings.data_dir.display().to_string(),
            error,
        })
}
