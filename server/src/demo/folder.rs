//! The demo's own folder: recognised by a file in it, never the one of a real installation.

use crate::cli::Problem;
use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file that marks a folder as a demo's.
const MARK: &str = "demo.json";
/// Locked by the demo that runs.
const LOCK: &str = "demo.lock";
/// What the stand-ins hold.
const STAND_INS: &str = "stand-ins.json";

/// What is remembered between two starts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Remembered {
    /// Everything was prepared; without it a start begins anew.
    ready: bool,
    /// Ports of the stand-ins, in their order: the stored connections lead there.
    ports: Vec<u16>,
}

/// A folder that belongs to a demo.
#[derive(Clone, Debug)]
pub struct DemoFolder {
    path: PathBuf,
    remembered: Remembered,
    /// Held as long as the demo runs: two of them would take each other's connections away.
    _alone: Arc<File>,
}

impl DemoFolder {
    /// Takes a folder: an empty one, one that is not there yet, or one an earlier demo made.
    pub fn take(path: &Path) -> Result<Self, Problem> {
        let trouble = |error: std::io::Error| {
            Problem::new(format!("the demo's folder cannot be used: {error}"))
                .at(path.display().to_string())
        };
        if read_mark(path).map_err(trouble)?.is_none() && !is_empty(path).map_err(trouble)? {
            return Err(Problem::usage(
                "this folder is not a demo's: it holds other files, perhaps a real installation",
            )
            .at(path.display().to_string())
            .next("name an empty or a new folder with --data"));
        }
        create(path).map_err(trouble)?;
        let alone = alone(path)?;
        let folder = Self {
            path: path.to_owned(),
            remembered: read_mark(path).map_err(trouble)?.unwrap_or_default(),
            _alone: alone,
        };
        if !folder.is_ready() {
            // A start that was interrupted left half of a demo behind.
            folder.clear().map_err(trouble)?;
            folder.write()?;
        }
        Ok(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// True when an earlier start prepared everything.
    pub fn is_ready(&self) -> bool {
        self.remembered.ready
    }

    /// Ports of the stand-ins at the last start.
    pub(super) fn ports(&self) -> &[u16] {
        &self.remembered.ports
    }

    /// Everything is prepared, with the stand-ins on these ports.
    pub(super) fn remember(&mut self, ports: Vec<u16>) -> Result<(), Problem> {
        self.remembered = Remembered { ready: true, ports };
        self.write()
    }

    /// What the stand-ins held, if that was kept.
    pub(super) fn stand_ins(&self) -> Option<Vec<u8>> {
        std::fs::read(self.path.join(STAND_INS)).ok()
    }

    /// Keeps what the stand-ins hold; whole or not at all.
    pub(super) fn keep_stand_ins(&self, text: &[u8]) -> Result<(), Problem> {
        self.replace(STAND_INS, text)
    }

    fn write(&self) -> Result<(), Problem> {
        let text = serde_json::to_vec_pretty(&self.remembered)
            .map_err(|error| Problem::new(error.to_string()))?;
        self.replace(MARK, &text)
    }

    fn replace(&self, name: &str, text: &[u8]) -> Result<(), Problem> {
        let (new, path) = (self.path.join(format!("{name}.new")), self.path.join(name));
        std::fs::write(&new, text)
            .and_then(|()| std::fs::rename(&new, &path))
            .map_err(|error| {
                Problem::new(format!("cannot be written: {error}")).at(path.display().to_string())
            })
    }

    fn clear(&self) -> std::io::Result<()> {
        for entry in std::fs::read_dir(&self.path)? {
            let entry = entry?;
            if entry.file_name() == LOCK {
                continue;
            }
            if entry.file_type()?.is_dir() {
                std::fs::remove_dir_all(entry.path())?;
            } else {
                std::fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Takes the folder for this process; the system gives it back however the process ends.
fn alone(path: &Path) -> Result<Arc<File>, Problem> {
    let options = File::options()
        .create(true)
        .append(true)
        .open(path.join(LOCK));
    let file = options.map_err(|error| {
        Problem::new(format!("the demo's folder cannot be used: {error}"))
            .at(path.display().to_string())
    })?;
    flock(&file, FlockOperation::NonBlockingLockExclusive).map_err(|_| {
        Problem::new("this demo is running already")
            .at(path.display().to_string())
            .next("open the address it printed, stop it first, or name another folder with --data")
    })?;
    Ok(Arc::new(file))
}

fn create(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

/// What an earlier demo left in its folder; none where there was none.
fn read_mark(path: &Path) -> std::io::Result<Option<Remembered>> {
    match std::fs::read(path.join(MARK)) {
        Ok(text) => Ok(Some(serde_json::from_slice(&text).unwrap_or_default())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// True where there is nothing, or nothing but our own lock.
fn is_empty(path: &Path) -> std::io::Result<bool> {
    match std::fs::read_dir(path) {
        Ok(mut entries) => {
            Ok(entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == LOCK)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_other_files_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("mostek.db"), "precious").unwrap();
        let refused = DemoFolder::take(folder.path()).unwrap_err();
        assert_eq!(refused.status, 64);
        assert_eq!(
            std::fs::read_to_string(folder.path().join("mostek.db")).unwrap(),
            "precious"
        );
    }

    #[test]
    fn half_a_demo_begins_anew_and_a_whole_one_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("demo");
        let mut taken = DemoFolder::take(&path).unwrap();
        std::fs::write(path.join("mostek.db"), "half").unwrap();
        let busy = DemoFolder::take(&path).unwrap_err();
        assert!(busy.what.contains("running already"), "{busy}");
        drop(taken);
        taken = DemoFolder::take(&path).unwrap();
        assert!(!taken.is_ready() && !path.join("mostek.db").exists());
        taken.remember(vec![1, 2]).unwrap();
        drop(taken);
        std::fs::write(path.join("mostek.db"), "whole").unwrap();
        let again = DemoFolder::take(&path).unwrap();
        assert!(again.is_ready());
        assert_eq!(again.ports(), [1, 2]);
        assert!(path.join("mostek.db").exists());
    }
}
