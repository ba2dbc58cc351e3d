//! A note of what the last build was made of, so that unchanged input costs nothing.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::args::Args;
use crate::style::files_with_extension;

/// The hash of everything that the result depends on, this helper included.
pub fn of_inputs(args: &Args) -> Result<String> {
    let helper = fs::metadata(std::env::current_exe()?)?;
    let mut hash = Sha256::new();
    hash.update(format!(
        "{:?} {} {}\n",
        helper.modified()?,
        helper.len(),
        args.budget_kb
    ));
    let mut files = vec![args.wasm.clone()];
    for extension in ["css", "woff2", "svg"] {
        files.extend(files_with_extension(&args.style, extension)?);
    }
    for file in files {
        let content = fs::read(&file).with_context(|| {
            format!(
                "{} is missing: compile mostek-frontend first",
                file.display()
            )
        })?;
        hash.update(format!("{} {}\n", file.display(), content.len()));
        hash.update(content);
    }
    Ok(hex::encode(hash.finalize()))
}

/// Whether the folder holds the complete result of exactly this input.
pub fn is_current(out: &Path, stamp: &str) -> bool {
    out.join("manifest.json").is_file()
        && fs::read_to_string(place(out)).is_ok_and(|noted| noted == stamp)
}

/// Withdraws the note before anything changes, so that a build cut short is repeated.
pub fn forget(out: &Path) -> Result<()> {
    match fs::remove_file(place(out)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Notes a finished build.
pub fn remember(out: &Path, stamp: &str) -> Result<()> {
    fs::write(place(out), stamp).with_context(|| format!("cannot write to {}", out.display()))
}

fn place(out: &Path) -> PathBuf {
    out.join(".stamp")
}
