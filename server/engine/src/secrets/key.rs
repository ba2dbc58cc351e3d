//! The encryption key: from the environment or from a file that is created once.

use super::SecretsError;
use crate::settings::KeySource;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// 32 random bytes.
#[derive(Clone)]
pub struct Key(pub(super) [u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// Reads the key, if there is one.
    pub fn find(source: &KeySource) -> Result<Option<Self>, SecretsError> {
        match source {
            KeySource::Given(text) => Self::parse(text, "the environment").map(Some),
            KeySource::File(path) => match std::fs::read_to_string(path) {
                Ok(text) => Self::parse(&text, &path.display().to_string()).map(Some),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(SecretsError::KeyFile {
                    path: path.display().to_string(),
                    error,
                }),
            },
        }
    }

    /// Creates a key and its file, readable by its owner only.
    pub fn create(path: &Path) -> Result<Self, SecretsError> {
        let key = Self(rand::random());
        let trouble = |error| SecretsError::KeyFile {
            path: path.display().to_string(),
            error,
        };
        let mut file = std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(trouble)?;
        writeln!(file, "{}", hex::encode(key.0)).map_err(trouble)?;
        file.sync_all().map_err(trouble)?;
        Ok(key)
    }

    fn parse(text: &str, place: &str) -> Result<Self, SecretsError> {
        let malformed = || SecretsError::KeyMalformed {
            place: place.to_owned(),
        };
        let bytes = hex::decode(text.trim()).map_err(|_| malformed())?;
        Ok(Self(bytes.try_into().map_err(|_| malformed())?))
    }
}
