//! What can be set about the engine; durations and limits with their defaults.

use crate::mail::MailSettings;
use crate::store::DbAddress;
use std::path::PathBuf;
use std::time::Duration;

/// Where the encryption key comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    /// Given in the environment, 64 hexadecimal digits.
    Given(String),
    /// A file, created on first start with mode 0600.
    File(PathBuf),
}

/// Settings of the engine.
#[derive(Clone, Debug)]
pub struct EngineSettings {
    /// Where the data lives.
    pub database: DbAddress,
    /// Folder for spools and, with the embedded database, everything else.
    pub data_dir: PathBuf,
    /// Where the encryption key comes from.
    pub key: KeySource,
    /// Plain http and private addresses are allowed (tests, intranets).
    pub allow_private_addresses: bool,
    /// How long a run belongs to its worker without a sign of life.
    pub lease: Duration,
    /// How often workers look for runs that are queued, due, or whose lease ended.
    pub sweep: Duration,
    /// Records a page at most.
    pub page_size: usize,
    /// Rescues after which a run is parked (P3).
    pub most_rescues: i64,
    /// First pause after trouble that may pass by itself; each further one is twice as long.
    pub first_pause: Duration,
    /// How long exports are kept.
    pub spool_age: Duration,
    /// Largest export in bytes.
    pub spool_limit: u64,
    /// Outgoing mail, if there is any.
    pub mail: Option<MailSettings>,
    /// How long an invitation can be accepted.
    pub invitation_age: Duration,
    /// The address people type, without a path, where it is known.
    pub public_url: Option<String>,
}

impl EngineSettings {
    /// Defaults for a data folder with the embedded database.
    pub fn for_folder(data_dir: impl Into<PathBuf>) -> Self {
        let data_dir = data_dir.into();
        Self {
            database: DbAddress::File(data_dir.join("mostek.db")),
            key: KeySource::File(data_dir.join("mostek.key")),
            data_dir,
            allow_private_addresses: false,
            lease: Duration::from_secs(30),
            sweep: Duration::from_secs(3),
            page_size: 500,
            most_rescues: 3,
            first_pause: Duration::from_secs(20),
            spool_age: Duration::from_secs(24 * 3600),
            spool_limit: 2 * 1024 * 1024 * 1024,
            mail: None,
            invitation_age: Duration::from_secs(7 * 24 * 3600),
            public_url: None,
        }
    }
}
