//! The configuration: documented defaults, then a file, then the environment, then the command line.

mod error;
mod keys;
mod layers;
mod nearest;
mod network;
mod settings;

#[cfg(test)]
mod tests;

pub use error::ConfigError;
pub use keys::Keys;
pub use layers::{Given, load};
pub use network::{Network, NotANetwork};
pub use settings::{HttpSettings, LogFormat, LogSettings, Settings};

/// The documented default file.
pub const DEFAULT_FILE: &str = include_str!("../../config/default.toml");
