//! Free space of the disk behind the spool.

use super::fault::Fault;
use std::path::Path;

/// Refuses when fewer than `needed` bytes are free for ordinary users.
pub(super) fn check(folder: &Path, needed: u64) -> Result<(), Fault> {
    let disk = rustix::fs::statvfs(folder).map_err(std::io::Error::from)?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    if free < needed {
        Err(Fault::DiskFull { free, needed })
    } else {
        Ok(())
    }
}
