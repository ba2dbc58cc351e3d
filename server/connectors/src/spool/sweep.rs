//! Housekeeping: exports are deleted by age, left-overs of a crash soon after.

use super::{Spool, blocking, fault::Fault, file, name};
use crate::contract::PlatformError;
use jiff::{SignedDuration, Timestamp};
use mostek_model::ConnectionId;
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// What a sweep deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Complete exports that were old enough.
    pub exports: u64,
    /// Unfinished files nobody writes to any more.
    pub left_overs: u64,
}

impl Spool {
    /// Deletes exports older than the limit, and left-overs of a crash.
    pub async fn sweep(&self, now: Timestamp) -> Result<Swept, PlatformError> {
        let (folder, limits) = (self.folder.clone(), self.limits);
        blocking(move || {
            let mut swept = Swept::default();
            let keep_for = SignedDuration::try_from(limits.keep_for).unwrap_or(SignedDuration::MAX);
            let mut complete = BTreeSet::new();
            for kept in file::names(&folder, "")?
                .iter()
                .filter_map(|name| name.strip_suffix(name::SIDECAR))
            {
                match file::read_sidecar(&folder, kept)? {
                    Some(sidecar) if now.duration_since(sidecar.downloaded_at) >= keep_for => {
                        remove(&folder.join(name::sidecar(kept)))?;
                        remove(&folder.join(name::data(kept)))?;
                        swept.exports += 1;
                    }
                    Some(_) => {
                        complete.insert(kept.to_owned());
                    }
                    None => {}
                }
            }
            swept.left_overs = remove_left_overs(&folder, &complete, limits.left_over_after)?;
            Ok(swept)
        })
        .await
    }

    /// Deletes everything of a connection, when the connection is deleted.
    pub async fn forget(&self, connection: &ConnectionId) -> Result<(), PlatformError> {
        let (folder, prefix) = (self.folder.clone(), name::of_connection(connection));
        blocking(move || {
            file::names(&folder, &prefix)?
                .iter()
                .try_for_each(|name| remove(&folder.join(name)))
        })
        .await
    }
}

/// Removes our files that belong to no complete export and were not written to for a while.
fn remove_left_overs(
    folder: &Path,
    complete: &BTreeSet<String>,
    after: Duration,
) -> Result<u64, Fault> {
    let mut removed = 0;
    for name in file::names(folder, "")? {
        let stem = [name::DATA, name::SIDECAR]
            .iter()
            .find_map(|ending| name.strip_suffix(ending));
        let left_over = stem.map_or(name.ends_with(name::PART), |stem| !complete.contains(stem));
        let path = folder.join(&name);
        if left_over && lies_still(&path, after)? {
            remove(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

fn lies_still(path: &Path, after: Duration) -> Result<bool, Fault> {
    match std::fs::metadata(path) {
        // A file of the future (a clock was set back) waits until its time has come.
        Ok(file) => Ok(SystemTime::now()
            .duration_since(file.modified()?)
            .is_ok_and(|still| still >= after)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Another process may have been faster.
fn remove(path: &Path) -> Result<(), Fault> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
