//! The folder that the server hands out: `pkg/` with files named after their content, and `manifest.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::compress::{self, write};
use crate::report::Size;
use crate::style::Pictures;

/// Where the files end up in addresses.
const PREFIX: &str = "/pkg/";

/// A site being written.
pub struct Site {
    out: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// Starts in this folder; what is there stays until [`Site::finish`].
    pub fn create(out: &Path) -> Result<Self> {
        fs::create_dir_all(out.join("pkg"))
            .with_context(|| format!("cannot write to {}", out.display()))?;
        Ok(Self {
            out: out.to_owned(),
            files: BTreeMap::new(),
        })
    }

    /// Adds a file under its name and the hash of its content, and returns that name.
    pub fn add(&mut self, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
        let name = format!("{stem}.{}.{extension}", short_hash(content));
        self.put(&name, content)?;
        Ok(name)
    }

    /// Adds a copy of a file.
    pub fn add_file(&mut self, file: &Path) -> Result<String> {
        let part =
            |part: Option<&std::ffi::OsStr>| part.map(|it| it.to_string_lossy().into_owned());
        let (Some(stem), Some(extension)) = (part(file.file_stem()), part(file.extension())) else {
            anyhow::bail!("{} has no name to go by", file.display());
        };
        self.add(&stem, &extension, &fs::read(file)?)
    }

    /// Adds the scripts that crates brought along, in a folder named after all of them.
    pub fn add_snippets(&mut self, snippets: &[(PathBuf, Vec<u8>)]) -> Result<Option<String>> {
        if snippets.is_empty() {
            return Ok(None);
        }
        let all: Vec<u8> = snippets
            .iter()
            .flat_map(|(_, content)| content)
            .copied()
            .collect();
        let folder = format!("snippets.{}", short_hash(&all));
        for (path, content) in snippets {
            self.put(&format!("{folder}/{}", path.display()), content)?;
        }
        Ok(Some(folder))
    }

    fn put(&mut self, name: &str, content: &[u8]) -> Result<()> {
        write(&self.out.join("pkg").join(name), content)?;
        self.files.insert(name.to_owned(), content.to_owned());
        Ok(())
    }

    /// Lays a `.br` and a `.gz` beside every file that gains by it.
    pub fn compress(&self) -> Result<Vec<Size>> {
        compress::all(&self.out.join("pkg"), &self.files)
    }

    /// Writes the manifest and removes what earlier builds left.
    pub fn finish(self, script: &str, wasm: &str, style: &str, pictures: &Pictures) -> Result<()> {
        let address = |name: &str| format!("{PREFIX}{name}");
        let fonts: Vec<_> = pictures
            .0
            .values()
            .filter(|it| it.ends_with(".woff2"))
            .map(|it| address(it))
            .collect();
        let others = pictures
            .0
            .iter()
            .filter(|(_, name)| !name.ends_with(".woff2"));
        let images: BTreeMap<_, _> = others.map(|(from, name)| (from, address(name))).collect();
        let manifest = json!({
            "script": address(script),
            "wasm": address(wasm),
            "style": address(style),
            "fonts": fonts,
            "images": images,
        });
        let text = serde_json::to_string_pretty(&manifest)?;
        write(
            &self.out.join("manifest.json"),
            format!("{text}\n").as_bytes(),
        )?;
        for entry in fs::read_dir(self.out.join("pkg"))? {
            let entry = entry?;
            if !self.made(&entry.file_name().to_string_lossy()) {
                let removed = if entry.file_type()?.is_dir() {
                    fs::remove_dir_all(entry.path())
                } else {
                    fs::remove_file(entry.path())
                };
                removed.with_context(|| format!("cannot remove {}", entry.path().display()))?;
            }
        }
        Ok(())
    }

    fn made(&self, entry: &str) -> bool {
        let plain = entry.trim_end_matches(".br").trim_end_matches(".gz");
        let folder = format!("{entry}/");
        self.files
            .keys()
            .any(|name| name == plain || name.starts_with(&folder))
    }
}

fn short_hash(content: &[u8]) -> String {
    hex::encode(&Sha256::digest(content)[..6])
}
