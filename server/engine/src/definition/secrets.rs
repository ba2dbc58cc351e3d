//! Where a file's secrets come from: the environment, or files beside it.

use std::io::Read;
use std::path::Path;

/// A secret is a line or two; whatever is longer was named by mistake.
const LONGEST: u64 = 64 * 1024;

/// Looks up what a file only names. Errors name the place, never the value.
pub(super) struct Secrets<'a> {
    /// Relative paths begin here.
    pub(super) base_dir: &'a Path,
    /// Reads an environment variable.
    pub(super) env: &'a dyn Fn(&str) -> Option<String>,
}

impl Secrets<'_> {
    pub(super) fn look_up(&self, name: &str) -> Result<String, String> {
        let value = (self.env)(name)
            .ok_or_else(|| format!("the environment variable {name} is not set"))?;
        not_blank(&value).ok_or_else(|| format!("the environment variable {name} is empty"))
    }

    pub(super) fn read_file(&self, path: &str) -> Result<String, String> {
        let full = self.base_dir.join(path);
        let mut bytes = Vec::new();
        std::fs::File::open(&full)
            .and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes))
            .map_err(|error| format!("the file {} cannot be read: {error}", full.display()))?;
        if bytes.len() as u64 > LONGEST {
            return Err(format!(
                "the file {} is longer than any secret",
                full.display()
            ));
        }
        let text = String::from_utf8(bytes)
            .map_err(|_| format!("the file {} is not UTF-8 text", full.display()))?;
        not_blank(&text).ok_or_else(|| format!("the file {} is empty", full.display()))
    }
}

fn not_blank(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The variable we propose for a setting: `DAKTELA_TOKEN`.
pub(super) fn variable(platform: &str, key: &str) -> String {
    let name = format!("{platform}_{key}").to_ascii_uppercase();
    name.chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '_'
            }
        })
        .collect()
}
