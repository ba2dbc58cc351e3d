//! The log: to standard error, for people or for machines.

use crate::config::{LogFormat, LogSettings};
use tracing_subscriber::EnvFilter;

/// Libraries that speak too much at `info`, in front of what the settings say.
const QUIET: &str = "sqlx=warn,tower_sessions=error,tower_sessions_core=error,hyper=warn,apalis=warn,apalis_core=warn";

/// Starts logging; a second start changes nothing (tests). A filter that cannot be read counts as `info`.
pub fn start(settings: &LogSettings) {
    let filter = EnvFilter::try_new(format!("{QUIET},{}", settings.filter))
        .unwrap_or_else(|_| EnvFilter::new(format!("{QUIET},info")));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    let started = match settings.format {
        LogFormat::Text => log
            .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
            .try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
    if let Err(error) = started {
        tracing::debug!("logging was started before: {error}");
    }
}
