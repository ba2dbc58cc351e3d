//! The compressed twin of every file, made once here instead of on every request.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::thread::{self, ScopedJoinHandle};

use anyhow::{Context, Result, anyhow};
use brotli::CompressorWriter;
use flate2::{Compression, write::GzEncoder};

use crate::report::Size;

/// Compresses all files side by side.
pub fn all(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<Size>> {
    thread::scope(|scope| {
        let mut running: Vec<ScopedJoinHandle<'_, Result<Size>>> = Vec::new();
        for (name, content) in files {
            running.push(scope.spawn(move || one(folder, name, content)));
        }
        let wait = |it: ScopedJoinHandle<'_, Result<Size>>| {
            it.join()
                .unwrap_or_else(|_| Err(anyhow!("a compressor crashed")))
        };
        running.into_iter().map(wait).collect()
    })
}

fn one(folder: &Path, name: &str, content: &[u8]) -> Result<Size> {
    let mut size = Size {
        name: name.to_owned(),
        plain: content.len(),
        brotli: None,
        gzip: None,
    };
    if name.ends_with(".woff2") {
        return Ok(size);
    }
    let brotli = brotli(content)?;
    let gzip = gzip(content)?;
    write(&folder.join(format!("{name}.br")), &brotli)?;
    write(&folder.join(format!("{name}.gz")), &gzip)?;
    (size.brotli, size.gzip) = (Some(brotli.len()), Some(gzip.len()));
    Ok(size)
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = CompressorWriter::new(Vec::new(), 64 * 1024, 11, 22);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

/// Writes beside the target and renames, so that a running server never reads half a file.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .with_context(|| format!("{} has no folder", path.display()))?;
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(content)?;
    readable(&file)?;
    file.persist(path)
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(())
}

/// Temporary files are private; these are for the server, which may run as someone else.
fn readable(file: &tempfile::NamedTempFile) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file
        .as_file()
        .set_permissions(fs::Permissions::from_mode(0o644))?)
}
