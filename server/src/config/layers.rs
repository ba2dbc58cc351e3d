//! Lays the sources of the configuration over one another.

use super::{ConfigError, DEFAULT_FILE, Keys, Settings};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What the command line says.
#[derive(Clone, Default)]
pub struct Given {
    /// The file to read instead of the one in the data folder.
    pub file: Option<PathBuf>,
    /// Options that go before everything else.
    pub keys: Keys,
}

/// Reads the configuration. `read` gives variables of the environment.
pub fn load(given: Given, read: impl Fn(&str) -> Option<String>) -> Result<Settings, ConfigError> {
    let defaults = parse(Path::new("config/default.toml"), DEFAULT_FILE)?;
    let environment = Keys::from_environment(&read)?;
    let upper = given.keys.over(environment);
    let named = given.file.or_else(|| {
        read("MOSTEK_CONFIG")
            .filter(|name| !name.is_empty())
            .map(PathBuf::from)
    });
    let (path, must_exist) = match named {
        Some(path) => (path, true),
        None => {
            let data = upper
                .data
                .clone()
                .or_else(|| defaults.data.clone())
                .unwrap_or_default();
            (data.join("mostek.toml"), false)
        }
    };
    let (file, path) = match std::fs::read_to_string(&path) {
        Ok(text) => (parse(&path, &text)?, Some(path)),
        Err(error) if error.kind() == ErrorKind::NotFound && !must_exist => (Keys::default(), None),
        Err(error) => {
            return Err(ConfigError::new(
                path.display().to_string(),
                format!("cannot be read: {error}"),
            ));
        }
    };
    let key = read("MOSTEK_KEY").filter(|key| !key.trim().is_empty());
    Settings::from_keys(upper.over(file).over(defaults), path, key)
}

/// Reads one file.
pub(super) fn parse(path: &Path, text: &str) -> Result<Keys, ConfigError> {
    toml::from_str(text).map_err(|error| ConfigError::toml(path, text, &error))
}
