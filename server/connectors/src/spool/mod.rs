//! Whole exports kept for a while: a folder of files that only we may read.
//!
//! A feed is written here while it is downloaded, checked to its end for form and root (shoptet.md A4, A5), and only
//! then given its name. What has a name is complete, in UTF-8, and may be applied page by page; what has none is a
//! left-over and is deleted. A file's sidecar never holds an address or a hash (P14).

mod evidence;
mod fault;
mod file;
mod form;
mod gunzip;
mod inspect;
mod kept;
mod name;
mod receive;
mod space;
mod sweep;
mod transcode;

pub use evidence::{Encoding, EncodingChoice};
pub use form::{Form, Header};
pub use inspect::Probe;
pub use kept::{Kept, Scope};
pub use receive::Intake;
pub use sweep::Swept;

use crate::contract::PlatformError;
use fault::Fault;
use mostek_model::{ConnectionId, Language};
use std::fs::File;
use std::io::{ErrorKind, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How much may lie in the spool, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpoolLimits {
    /// Largest export, in bytes of text.
    pub largest: u64,
    /// Bytes of the disk that stay free for everything else.
    pub keep_free: u64,
    /// How long a complete export is kept.
    pub keep_for: Duration,
    /// How long an unfinished file may lie still before it counts as left over.
    pub left_over_after: Duration,
}

impl Default for SpoolLimits {
    fn default() -> Self {
        Self {
            largest: 2 << 30,
            keep_free: 256 << 20,
            keep_for: Duration::from_secs(24 * 60 * 60),
            left_over_after: Duration::from_secs(60 * 60),
        }
    }
}

/// A folder of exports. Cheap to clone; several processes of one host may share it.
#[derive(Clone, Debug)]
pub struct Spool {
    folder: PathBuf,
    limits: SpoolLimits,
}

impl Spool {
    /// A spool in this folder; it is created (mode 0700) when first needed. `largest` and `keep_for` as in
    /// [`SpoolLimits`].
    pub fn new(folder: impl Into<PathBuf>, largest: u64, keep_for: Duration) -> Self {
        Self {
            folder: folder.into(),
            limits: SpoolLimits {
                largest,
                keep_for,
                ..SpoolLimits::default()
            },
        }
    }

    /// The same folder with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: SpoolLimits) -> Self {
        self.limits = limits;
        self
    }

    /// The folder, for the doctor.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The newest complete export of a feed.
    pub async fn latest(
        &self,
        connection: &ConnectionId,
        feed: &str,
    ) -> Result<Option<Kept>, PlatformError> {
        Ok(self.list(connection, feed).await?.into_iter().next())
    }

    /// All complete exports of a feed, newest first.
    pub async fn list(
        &self,
        connection: &ConnectionId,
        feed: &str,
    ) -> Result<Vec<Kept>, PlatformError> {
        let (folder, prefix) = (self.folder.clone(), name::prefix(connection, feed));
        blocking(move || file::list(&folder, &prefix)).await
    }

    /// One complete export, if it is (still, or on this host) there.
    pub async fn get(
        &self,
        connection: &ConnectionId,
        feed: &str,
        id: &str,
    ) -> Result<Option<Kept>, PlatformError> {
        let Some(stem) = name::stem(connection, feed, id) else {
            return Ok(None);
        };
        let folder = self.folder.clone();
        blocking(move || file::read_sidecar(&folder, &stem)).await
    }

    /// Opens an export at a byte offset, for reading on a thread that may block. None when it is not there.
    pub fn open_at(
        &self,
        connection: &ConnectionId,
        feed: &str,
        id: &str,
        offset: u64,
    ) -> Result<Option<File>, PlatformError> {
        let Some(stem) = name::stem(connection, feed, id) else {
            return Ok(None);
        };
        let open = || -> std::io::Result<File> {
            let mut file = File::open(self.folder.join(name::data(&stem)))?;
            file.seek(SeekFrom::Start(offset))?;
            Ok(file)
        };
        match open() {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Fault::from(error).into()),
        }
    }
}

/// Runs file work on a thread that may block.
async fn blocking<T, F>(work: F) -> Result<T, PlatformError>
where
    T: Send + 'static,
    F: FnOnce() -> Result<T, Fault> + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(PlatformError::from),
        Err(_) => Err(Fault::Disk("interrupted".to_owned()).into()),
    }
}

/// Fluent texts of the spool's reasons.
pub fn texts(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("texts/en.ftl"),
        Language::Cs => include_str!("texts/cs.ftl"),
        Language::Hu => include_str!("texts/hu.ftl"),
        Language::Pl => include_str!("texts/pl.ftl"),
    }
}

#[cfg(test)]
mod tests;
