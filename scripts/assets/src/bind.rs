//! wasm-bindgen, in exactly the version that the browser half was compiled against (Cargo.lock pins both).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

const NAME: &str = "mostek";
const WASM_NAME: &str = "mostek_bg.wasm";
const SNIPPETS: &str = "snippets";

/// What wasm-bindgen made: the module, the script that loads it, and scripts that crates brought along.
pub struct Bound {
    script: String,
    /// The module, ready for the browser.
    pub wasm: Vec<u8>,
    /// Scripts that crates brought along: path below the snippets folder, and content.
    pub snippets: Vec<(PathBuf, Vec<u8>)>,
}

impl Bound {
    /// The loading script, with the final names of the files that it refers to.
    pub fn script_for(&self, wasm: &str, snippets: Option<&str>) -> String {
        let script = self.script.replace(WASM_NAME, wasm);
        match snippets {
            Some(folder) => script.replace("./snippets/", &format!("./{folder}/")),
            None => script,
        }
    }
}

/// Runs wasm-bindgen over the file that cargo left.
pub fn bind(wasm: &Path) -> Result<Bound> {
    ensure!(
        wasm.is_file(),
        "{} is missing: compile mostek-frontend first",
        wasm.display()
    );
    let folder = tempfile::tempdir()?;
    Bindgen::new()
        .input_path(wasm)
        .out_name(NAME)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder.path())
        .with_context(|| format!("wasm-bindgen refused {}", wasm.display()))?;

    let script = fs::read_to_string(folder.path().join(NAME).with_extension("js"))?;
    ensure!(
        script.contains(WASM_NAME),
        "the script of wasm-bindgen no longer names {WASM_NAME}"
    );
    let mut snippets = Vec::new();
    collect(&folder.path().join(SNIPPETS), Path::new(""), &mut snippets)?;
    snippets.sort();
    Ok(Bound {
        script,
        wasm: fs::read(folder.path().join(WASM_NAME))?,
        snippets,
    })
}

fn collect(folder: &Path, below: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let below = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &below, found)?;
        } else {
            found.push((below, fs::read(entry.path())?));
        }
    }
    Ok(())
}
