//! What a connector gets for one call: settings, the door to the network, the spool and shared storage.

use super::{Gauge, Setting, SettingKind, Shared};
use crate::http::Http;
use crate::spool::Spool;
use mostek_model::ConnectionId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The settings of a connection, secrets included (in clear, in memory only).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ConnectionSettings {
    /// What may be shown.
    pub plain: BTreeMap<String, String>,
    /// What may not.
    pub secret: BTreeMap<String, String>,
}

impl ConnectionSettings {
    /// The value of a setting, secret or not; blank counts as missing.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.plain
            .get(key)
            .or_else(|| self.secret.get(key))
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// The value, else the default of its setting.
    pub fn get_or_default<'a>(&'a self, settings: &[Setting], key: &str) -> Option<&'a str> {
        let default = settings
            .iter()
            .find(|setting| setting.key == key)
            .map(|setting| setting.default);
        self.get(key)
            .or(default.filter(|default| !default.is_empty()))
    }

    /// A whole number, or the setting's default.
    pub fn number(&self, settings: &[Setting], key: &str) -> Option<i64> {
        self.get_or_default(settings, key)
            .and_then(|value| value.parse().ok())
    }

    /// Stores a value where its kind belongs.
    pub fn set(&mut self, kind: &SettingKind, key: &str, value: impl Into<String>) {
        let place = if *kind == SettingKind::Secret {
            &mut self.secret
        } else {
            &mut self.plain
        };
        place.insert(key.to_owned(), value.into());
    }
}

impl std::fmt::Debug for ConnectionSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let secret: Vec<_> = self.secret.keys().collect();
        f.debug_struct("ConnectionSettings")
            .field("plain", &self.plain)
            .field("secret", &secret)
            .finish()
    }
}

/// The settings of one side of an integration; never secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideSettings {
    /// Values by key.
    pub values: BTreeMap<String, String>,
    /// Prefix that keeps this shop's ids apart within the system (P11).
    pub namespace: String,
}

impl SideSettings {
    /// The value of a setting; blank counts as missing.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.values
            .get(key)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// True when a flag is set.
    pub fn flag(&self, key: &str) -> bool {
        self.get(key) == Some("true")
    }
}

/// Everything a connector may use during one call.
#[derive(Clone)]
pub struct Access {
    /// Whose access it is; names spools and marks.
    pub connection: ConnectionId,
    /// Normalised settings.
    pub settings: ConnectionSettings,
    /// The only door to the network: takes permits, refuses private addresses.
    pub http: Http,
    /// Where whole exports are kept for a while.
    pub spool: Spool,
    /// Small storage shared by all processes.
    pub shared: Arc<dyn Shared>,
    /// Shows how much of an export has come in.
    pub gauge: Gauge,
}
