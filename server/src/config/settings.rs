//! The settings as the program uses them.

use super::{ConfigError, Keys, Network};
use http::Uri;
use mostek_engine::mail::{MailSecurity, MailSettings};
use mostek_engine::store::DbAddress;
use mostek_engine::{EngineSettings, KeySource};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Everything that can be set.
#[derive(Clone)]
pub struct Settings {
    /// The file that was read, if there was one.
    pub file: Option<PathBuf>,
    /// For the engine.
    pub engine: EngineSettings,
    /// Runs executed at once.
    pub workers: usize,
    /// For the console.
    pub http: HttpSettings,
    /// For the log.
    pub log: LogSettings,
}

/// Settings of the console.
#[derive(Clone, Debug)]
pub struct HttpSettings {
    /// Where it listens.
    pub listen: SocketAddr,
    /// The address people type.
    pub public_url: Option<Uri>,
    /// Reverse proxies that are believed.
    pub trusted_proxies: Vec<Network>,
    /// Folder with the browser half.
    pub site_dir: PathBuf,
    /// Largest body in bytes.
    pub body_limit: usize,
}

impl HttpSettings {
    /// True when people come over https.
    pub fn is_https(&self) -> bool {
        self.public_url
            .as_ref()
            .is_some_and(|url| url.scheme_str() == Some("https"))
    }
}

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// Settings of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSettings {
    /// What is logged.
    pub filter: String,
    /// In which form.
    pub format: LogFormat,
}

impl Settings {
    /// Checks all values. `keys` must be complete; the compiled-in defaults are.
    pub(super) fn from_keys(
        keys: Keys,
        file: Option<PathBuf>,
        key: Option<String>,
    ) -> Result<Self, ConfigError> {
        if let Some(missing) = keys.missing().first() {
            return Err(ConfigError::value(missing, "has no value"));
        }
        let http = http(&keys)?;
        let log = log(&keys)?;
        let workers = whole("workers", keys.workers, 0, 256)?;
        Ok(Self {
            file,
            engine: engine(keys, key)?,
            workers,
            http,
            log,
        })
    }
}

fn engine(keys: Keys, key: Option<String>) -> Result<EngineSettings, ConfigError> {
    let mail = mail(&keys)?;
    let public_url = public_url(keys.public_url.as_deref().unwrap_or_default())?;
    let data = keys.data.unwrap_or_default();
    let mut engine = EngineSettings::for_folder(data);
    let url = keys.database_url.unwrap_or_default();
    if !url.trim().is_empty() {
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(ConfigError::value(
                "database_url",
                "expected postgres://user:password@host/name",
            ));
        }
        engine.database = DbAddress::Postgres(url);
    }
    if let Some(key) = key {
        engine.key = KeySource::Given(key);
    } else if let Some(path) = keys.key_file.filter(|path| !path.as_os_str().is_empty()) {
        engine.key = KeySource::File(path);
    }
    engine.allow_private_addresses = keys.allow_private_addresses.unwrap_or_default();
    engine.mail = mail;
    engine.public_url = public_url.map(|url| url.to_string().trim_end_matches('/').to_owned());
    engine.invitation_age = Duration::from_secs(
        24 * 3600 * whole::<u64>("invitation_days", keys.invitation_days, 1, 365)?,
    );
    engine.lease = Duration::from_secs(whole("lease_seconds", keys.lease_seconds, 1, 3600)?);
    engine.sweep = Duration::from_secs(whole("sweep_seconds", keys.sweep_seconds, 1, 3600)?);
    engine.page_size = whole("page_size", keys.page_size, 1, 10_000)?;
    engine.most_rescues = whole("most_rescues", keys.most_rescues, 1, 1000)?;
    engine.spool_age =
        Duration::from_secs(3600 * whole::<u64>("spool_hours", keys.spool_hours, 1, 24 * 365)?);
    engine.spool_limit =
        1024 * 1024 * whole::<u64>("spool_limit_mib", keys.spool_limit_mib, 1, 1024 * 1024)?;
    Ok(engine)
}

fn http(keys: &Keys) -> Result<HttpSettings, ConfigError> {
    let listen = keys
        .listen
        .as_deref()
        .unwrap_or_default()
        .replace("localhost:", "127.0.0.1:");
    let listen = listen.parse().map_err(|_| {
        ConfigError::value("listen", "expected an address with a port")
            .hint("such as 127.0.0.1:3000")
    })?;
    let trusted_proxies = keys.trusted_proxies.iter().flatten().map(|text| {
        text.parse().map_err(|error: super::NotANetwork| {
            ConfigError::value("trusted_proxies", error.to_string())
        })
    });
    let site_dir = keys
        .site_dir
        .clone()
        .filter(|path| !path.as_os_str().is_empty())
        .unwrap_or_else(beside_program);
    Ok(HttpSettings {
        listen,
        public_url: public_url(keys.public_url.as_deref().unwrap_or_default())?,
        trusted_proxies: trusted_proxies.collect::<Result<_, _>>()?,
        site_dir,
        body_limit: 1024 * whole::<usize>("body_limit_kib", keys.body_limit_kib, 16, 64 * 1024)?,
    })
}

fn public_url(text: &str) -> Result<Option<Uri>, ConfigError> {
    let text = text.trim().trim_end_matches('/');
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || {
        ConfigError::value(
            "public_url",
            "expected the address of the console without a path",
        )
        .hint("such as https://mostek.example.com")
    };
    let url: Uri = text.parse().map_err(|_| wrong())?;
    let known = matches!(url.scheme_str(), Some("http" | "https"));
    let bare = url.path() == "/" && url.query().is_none();
    if known
        && bare
        && url
            .authority()
            .is_some_and(|authority| !authority.as_str().contains('@'))
    {
        Ok(Some(url))
    } else {
        Err(wrong())
    }
}

fn mail(keys: &Keys) -> Result<Option<MailSettings>, ConfigError> {
    let text = |value: &Option<String>| value.as_deref().unwrap_or_default().trim().to_owned();
    let host = text(&keys.smtp_host);
    if host.is_empty() {
        return Ok(None);
    }
    let security = match text(&keys.smtp_security).as_str() {
        "tls" => MailSecurity::Tls,
        "starttls" => MailSecurity::StartTls,
        "none" => MailSecurity::None,
        _ => {
            return Err(ConfigError::value(
                "smtp_security",
                "expected starttls, tls or none",
            ));
        }
    };
    let from = text(&keys.smtp_from);
    if from.is_empty() {
        return Err(ConfigError::value(
            "smtp_from",
            "a mail server is set, but no sender",
        ));
    }
    let user = text(&keys.smtp_user);
    let credentials =
        (!user.is_empty()).then(|| (user, keys.smtp_password.clone().unwrap_or_default()));
    Ok(Some(MailSettings {
        host,
        port: keys.smtp_port.unwrap_or_default(),
        security,
        credentials,
        from,
    }))
}

fn log(keys: &Keys) -> Result<LogSettings, ConfigError> {
    let format = match keys.log_format.as_deref() {
        Some("text") => LogFormat::Text,
        Some("json") => LogFormat::Json,
        _ => return Err(ConfigError::value("log_format", "expected text or json")),
    };
    Ok(LogSettings {
        filter: keys.log.clone().unwrap_or_default(),
        format,
    })
}

/// A whole number within limits.
fn whole<T: TryFrom<u64>>(
    key: &str,
    value: Option<u64>,
    least: u64,
    most: u64,
) -> Result<T, ConfigError> {
    let value = value.unwrap_or_default();
    let wrong = || ConfigError::value(key, format!("expected a number from {least} to {most}"));
    if (least..=most).contains(&value) {
        T::try_from(value).map_err(|_| wrong())
    } else {
        Err(wrong())
    }
}

fn beside_program() -> PathBuf {
    let folder = std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.to_owned()));
    folder.unwrap_or_default().join("site")
}
