//! The keys of the configuration, once: for the file, for the environment and for laying one over the other.

use super::ConfigError;
use serde::Deserialize;
use std::path::PathBuf;

/// A value as the environment gives it.
trait FromText: Sized {
    /// What is expected, for the error.
    const EXPECTED: &str;

    fn from_text(text: &str) -> Option<Self>;
}

impl FromText for String {
    const EXPECTED: &str = "text";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromText for PathBuf {
    const EXPECTED: &str = "a path";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::from(text))
    }
}

impl FromText for u64 {
    const EXPECTED: &str = "a whole number";

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
}

impl FromText for u16 {
    const EXPECTED: &str = "a port number";

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
}

impl FromText for bool {
    const EXPECTED: &str = "1 or 0";

    fn from_text(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "1" | "true" | "yes" => Some(true),
            "0" | "false" | "no" | "" => Some(false),
            _ => None,
        }
    }
}

impl FromText for Vec<String> {
    const EXPECTED: &str = "a list separated by commas";

    fn from_text(text: &str) -> Option<Self> {
        Some(
            text.split(',')
                .map(|item| item.trim().to_owned())
                .filter(|item| !item.is_empty())
                .collect(),
        )
    }
}

macro_rules! keys {
    ($($(#[$doc:meta])* $key:ident: $kind:ty,)*) => {
        /// One layer of the configuration: what a file or the environment says.
        #[derive(Clone, Default, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Keys {
            $($(#[$doc])* pub $key: Option<$kind>,)*
        }

        impl Keys {
            /// The names of all keys.
            pub const NAMES: &[&str] = &[$(stringify!($key)),*];

            /// This layer, and `below` where it says nothing.
            #[must_use]
            pub fn over(self, below: Self) -> Self {
                Self { $($key: self.$key.or(below.$key),)* }
            }

            /// What the environment says: `MOSTEK_` and the key in capitals.
            pub fn from_environment(read: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
                Ok(Self { $($key: variable(stringify!($key), &read)?,)* })
            }

            /// Keys nobody gave a value.
            pub fn missing(&self) -> Vec<&'static str> {
                let mut missing = Vec::new();
                $(if self.$key.is_none() { missing.push(stringify!($key)); })*
                missing
            }
        }
    };
}

keys! {
    /// Data folder.
    data: PathBuf,
    /// Postgres, or empty.
    database_url: String,
    /// File with the encryption key, or empty.
    key_file: PathBuf,
    /// Address and port of the console.
    listen: String,
    /// Address people type, or empty.
    public_url: String,
    /// Reverse proxies.
    trusted_proxies: Vec<String>,
    /// Folder with the browser half, or empty.
    site_dir: PathBuf,
    /// Largest form in KiB.
    body_limit_kib: u64,
    /// Runs at once.
    workers: u64,
    /// How long a silent worker keeps a run.
    lease_seconds: u64,
    /// How often workers look for runs.
    sweep_seconds: u64,
    /// Records a page.
    page_size: u64,
    /// Rescues before a run is parked.
    most_rescues: u64,
    /// Plain http and private addresses are allowed.
    allow_private_addresses: bool,
    /// How long exports are kept.
    spool_hours: u64,
    /// Largest export.
    spool_limit_mib: u64,
    /// How long an invitation can be accepted.
    invitation_days: u64,
    /// Mail server, or empty.
    smtp_host: String,
    /// Its port.
    smtp_port: u16,
    /// How the connection to it is secured.
    smtp_security: String,
    /// User there.
    smtp_user: String,
    /// Password there.
    smtp_password: String,
    /// Sender.
    smtp_from: String,
    /// What is logged.
    log: String,
    /// `text` or `json`.
    log_format: String,
}

fn variable<T: FromText>(
    key: &str,
    read: impl Fn(&str) -> Option<String>,
) -> Result<Option<T>, ConfigError> {
    let name = format!("MOSTEK_{}", key.to_ascii_uppercase());
    let Some(text) = read(&name) else {
        return Ok(None);
    };
    match T::from_text(&text) {
        Some(value) => Ok(Some(value)),
        None => Err(ConfigError::new(name, format!("expected {}", T::EXPECTED))),
    }
}
