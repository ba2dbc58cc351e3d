//! Files of the spool: unfinished parts that remove themselves, complete exports with their sidecars.

use super::{Kept, fault::Fault, name};
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Seek, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Creates the folder for us alone.
pub(super) fn create_folder(folder: &Path) -> Result<(), Fault> {
    Ok(DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?)
}

/// An unfinished file; dropping it removes it.
pub(super) struct Part {
    path: PathBuf,
    file: File,
    named: bool,
    /// Bytes written so far.
    pub written: u64,
}

impl Part {
    pub(super) fn create(folder: &Path, stem: &str) -> Result<Self, Fault> {
        let path = folder.join(format!("{stem}{}", name::PART));
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)?;
        Ok(Self {
            path,
            file,
            named: false,
            written: 0,
        })
    }

    pub(super) fn write(&mut self, piece: &[u8]) -> Result<(), Fault> {
        self.file.write_all(piece)?;
        self.written += piece.len() as u64;
        Ok(())
    }

    /// The file, to write to it directly.
    pub(super) fn file(&self) -> Result<File, Fault> {
        Ok(self.file.try_clone()?)
    }

    /// The file from its beginning.
    pub(super) fn reader(&self) -> Result<File, Fault> {
        let mut file = self.file()?;
        file.rewind()?;
        Ok(file)
    }

    fn rename(mut self, to: &Path) -> Result<(), Fault> {
        self.file.sync_all()?;
        std::fs::rename(&self.path, to)?;
        self.named = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.named {
            // What cannot be removed now is a left-over for the sweep.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Gives a complete export its name. The sidecar comes last: without it the export does not count.
pub(super) fn keep(folder: &Path, stem: &str, whole: Part, kept: &Kept) -> Result<(), Fault> {
    let mut sidecar = Part::create(folder, &format!("{stem}.sidecar"))?;
    let json = serde_json::to_vec_pretty(kept).map_err(|error| Fault::Disk(error.to_string()))?;
    sidecar.write(&json)?;
    whole.rename(&folder.join(name::data(stem)))?;
    sidecar.rename(&folder.join(name::sidecar(stem)))?;
    // The names themselves must survive a power cut: the shop will not repeat a stateful answer.
    Ok(File::open(folder)?.sync_all()?)
}

/// Reads a sidecar whose export is there.
pub(super) fn read_sidecar(folder: &Path, stem: &str) -> Result<Option<Kept>, Fault> {
    let text = match std::fs::read(folder.join(name::sidecar(stem))) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let there = folder.join(name::data(stem)).try_exists()?;
    // A sidecar of another version is no reason to stop: the export is fetched again.
    Ok(serde_json::from_slice(&text).ok().filter(|_| there))
}

/// Names in the folder that begin like this.
pub(super) fn names(folder: &Path, prefix: &str) -> Result<Vec<String>, Fault> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut names = Vec::new();
    for entry in entries {
        if let Ok(name) = entry?.file_name().into_string()
            && name.starts_with(prefix)
        {
            names.push(name);
        }
    }
    Ok(names)
}

/// Complete exports whose names begin like this, newest first.
pub(super) fn list(folder: &Path, prefix: &str) -> Result<Vec<Kept>, Fault> {
    let mut stems: Vec<_> = names(folder, prefix)?
        .into_iter()
        .filter_map(|name| name.strip_suffix(name::SIDECAR).map(str::to_owned))
        .collect();
    stems.sort_unstable_by(|a, b| b.cmp(a));
    stems
        .iter()
        .filter_map(|stem| read_sidecar(folder, stem).transpose())
        .collect()
}
