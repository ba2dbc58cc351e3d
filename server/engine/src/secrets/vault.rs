//! Seals and opens secrets; refuses a key that does not fit the database.

use super::Key;
use crate::settings::KeySource;
use crate::store::{Db, StoreError, instance};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, Generate, KeyInit, Nonce, Payload};
use std::collections::BTreeMap;
use std::sync::Arc;

const CHECK_ROW: &str = "key_check";
const CHECK_TEXT: &str = "mostek";

/// Trouble with secrets or their key.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The database holds secrets sealed with another key.
    #[error(
        "the encryption key in {place} does not fit this database. Nothing was changed. \
         Restore the key this database was made with (MOSTEK_KEY or the key file of your backup)"
    )]
    WrongKey {
        /// Where the key came from.
        place: String,
    },
    /// The database holds secrets, and there is no key.
    #[error(
        "the encryption key {place} is missing, and this database holds secrets sealed with it. \
         Nothing was changed. Restore the key file from your backup, or set MOSTEK_KEY"
    )]
    MissingKey {
        /// Where a key was expected.
        place: String,
    },
    /// Not 64 hexadecimal digits.
    #[error("the encryption key in {place} is malformed: it must be 64 hexadecimal digits")]
    KeyMalformed {
        /// Where it came from.
        place: String,
    },
    /// The key file could not be read or written.
    #[error("key file {path}: {error}")]
    KeyFile {
        /// Which file.
        path: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// A sealed value does not open.
    #[error("a sealed value does not open: it was changed, or belongs to another record")]
    Broken,
    /// The check value could not be read or written.
    #[error("{0}")]
    Store(#[source] Box<StoreError>),
}

/// Seals and opens secrets with the instance's key.
#[derive(Clone)]
pub struct Vault(Arc<XChaCha20Poly1305>);

impl Vault {
    /// Finds the key, creates it on first start, and holds it against the database's check value.
    pub async fn open(db: &Db, source: &KeySource) -> Result<Self, SecretsError> {
        let check = instance::get(db, CHECK_ROW)
            .await
            .map_err(|error| SecretsError::Store(Box::new(error)))?;
        let place = match source {
            KeySource::Given(_) => "MOSTEK_KEY".to_owned(),
            KeySource::File(path) => path.display().to_string(),
        };
        let key = match (Key::find(source)?, source) {
            (Some(key), _) => key,
            (None, _) if check.is_some() => return Err(SecretsError::MissingKey { place }),
            (None, KeySource::File(path)) => {
                let key = Key::create(path)?;
                tracing::warn!(
                    key_file = %place,
                    "created the encryption key {place}. Back it up apart from the database: without it the saved credentials cannot be read"
                );
                key
            }
            (None, KeySource::Given(_)) => return Err(SecretsError::MissingKey { place }),
        };
        let vault = Self(Arc::new(XChaCha20Poly1305::new(&key.0.into())));
        let check = match check {
            Some(check) => check,
            None => {
                let fresh = vault.seal(CHECK_ROW, CHECK_TEXT)?;
                instance::set_if_absent(db, CHECK_ROW, &fresh)
                    .await
                    .map_err(|error| SecretsError::Store(Box::new(error)))?
            }
        };
        match vault.unseal(CHECK_ROW, &check) {
            Ok(text) if text == CHECK_TEXT => Ok(vault),
            _ => Err(SecretsError::WrongKey { place }),
        }
    }

    /// Seals a text for one place; it opens nowhere else.
    pub fn seal(&self, place: &str, text: &str) -> Result<String, SecretsError> {
        let nonce = Nonce::<XChaCha20Poly1305>::generate();
        let payload = Payload {
            msg: text.as_bytes(),
            aad: place.as_bytes(),
        };
        let sealed = self
            .0
            .encrypt(&nonce, payload)
            .map_err(|_| SecretsError::Broken)?;
        Ok(format!("1:{}:{}", hex::encode(nonce), hex::encode(sealed)))
    }

    /// Opens what [`Vault::seal`] sealed for the same place.
    pub fn unseal(&self, place: &str, sealed: &str) -> Result<String, SecretsError> {
        let mut parts = sealed.splitn(3, ':');
        let (Some("1"), Some(nonce), Some(body)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(SecretsError::Broken);
        };
        let nonce = hex::decode(nonce).map_err(|_| SecretsError::Broken)?;
        let nonce = <[u8; 24]>::try_from(nonce).map_err(|_| SecretsError::Broken)?;
        let body = hex::decode(body).map_err(|_| SecretsError::Broken)?;
        let payload = Payload {
            msg: &body,
            aad: place.as_bytes(),
        };
        let text = self
            .0
            .decrypt(&nonce.into(), payload)
            .map_err(|_| SecretsError::Broken)?;
        String::from_utf8(text).map_err(|_| SecretsError::Broken)
    }

    /// Seals a map of secrets.
    pub fn seal_map(
        &self,
        place: &str,
        map: &BTreeMap<String, String>,
    ) -> Result<String, SecretsError> {
        let text = serde_json::to_string(map).map_err(|_| SecretsError::Broken)?;
        self.seal(place, &text)
    }

    /// Opens a map of secrets.
    pub fn unseal_map(
        &self,
        place: &str,
        sealed: &str,
    ) -> Result<BTreeMap<String, String>, SecretsError> {
        let text = self.unseal(place, sealed)?;
        serde_json::from_str(&text).map_err(|_| SecretsError::Broken)
    }
}
