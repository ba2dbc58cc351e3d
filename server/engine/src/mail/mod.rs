//! Outgoing mail.

mod send;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use send::{Letter, MailError, send};

/// How the connection to the mail server is secured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailSecurity {
    /// From the first byte.
    Tls,
    /// After greeting; without it nothing is sent.
    StartTls,
    /// Not at all.
    None,
}

/// The mail server and the sender.
#[derive(Clone, PartialEq, Eq)]
pub struct MailSettings {
    /// The server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is secured.
    pub security: MailSecurity,
    /// User and password, if the server asks.
    pub credentials: Option<(String, String)>,
    /// Sender, such as `Mostek <mostek@example.com>`.
    pub from: String,
}

impl std::fmt::Debug for MailSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("security", &self.security)
            .finish_non_exhaustive()
    }
}
