//! Room for the database and for exports.

use super::Check;
use mostek_engine::EngineSettings;
use mostek_engine::store::DbAddress;
use std::path::Path;

const MIB: u64 = 1024 * 1024;

/// Less than this, and the database may stop in the middle of a write.
const LEAST: u64 = 256 * MIB;

/// Is there room?
pub(super) fn space(settings: &EngineSettings) -> Vec<Check> {
    let mut folders = vec![settings.data_dir.as_path()];
    if let DbAddress::File(file) = &settings.database
        && let Some(folder) = file.parent()
        && folder != settings.data_dir
    {
        folders.push(folder);
    }
    folders
        .into_iter()
        .map(|folder| room(folder, settings.spool_limit))
        .collect()
}

fn room(folder: &Path, export: u64) -> Check {
    let place = folder.display();
    let Some(existing) = folder.ancestors().find(|folder| folder.exists()) else {
        return Check::wrong("disk", format!("{place} is not there"), "check --data");
    };
    let free = match rustix::fs::statvfs(existing) {
        Ok(disk) => disk.f_bavail.saturating_mul(disk.f_frsize),
        Err(error) => return Check::wrong("disk", format!("{place}: {error}"), "check --data"),
    };
    let seen = format!("{} MiB free in {place}", free / MIB);
    if free < LEAST {
        Check::wrong(
            "disk",
            seen,
            "make room, or move the data folder to a bigger disk",
        )
    } else if free < export {
        let next = format!(
            "an export may take up to {} MiB (spool_limit_mib); make room or lower the limit",
            export / MIB
        );
        Check::warning("disk", seen, next)
    } else {
        Check::fine("disk", seen)
    }
}

/// Whole exports that are kept for a while.
pub(super) fn spool(settings: &EngineSettings) -> Check {
    let folder = settings.data_dir.join("spool");
    let place = folder.display();
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Check::fine("spool", "empty");
        }
        Err(error) => {
            return Check::wrong(
                "spool",
                format!("{place}: {error}"),
                "let this user read and write the folder",
            );
        }
    };
    let sizes: Vec<u64> = entries
        .filter_map(|entry| entry.ok()?.metadata().ok())
        .filter(|data| data.is_file())
        .map(|data| data.len())
        .collect();
    let total = sizes.iter().sum::<u64>();
    if rustix::fs::access(&folder, rustix::fs::Access::WRITE_OK).is_err() {
        return Check::wrong(
            "spool",
            format!("{place} cannot be written to"),
            "let this user write to the folder",
        );
    }
    Check::fine(
        "spool",
        format!("{} files, {} MiB", sizes.len(), total / MIB),
    )
}
