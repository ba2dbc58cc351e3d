//! Sending one letter.

use super::{MailSecurity, MailSettings};
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::error::Error;
use std::time::Duration;

/// How long one command of the mail server may take, and all of them.
const PATIENCE: Duration = Duration::from_secs(20);
const WHOLE_PATIENCE: Duration = Duration::from_secs(60);

/// Longest answer that is kept.
const LONGEST_ANSWER: usize = 300;

/// A letter in plain text. It may hold a secret link, so it is never shown.
pub struct Letter {
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// A letter could not be sent: what the mail server or the way to it answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct MailError(pub String);

/// Sends a letter; the mail server has taken it when this succeeds.
pub async fn send(settings: &MailSettings, letter: &Letter) -> Result<(), MailError> {
    let message = Message::builder()
        .from(mailbox(&settings.from)?)
        .to(mailbox(&letter.to)?)
        .subject(&letter.subject)
        .message_id(None)
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone())
        .map_err(|error| told(&error))?;
    let transport = transport(settings)?;
    let sent = tokio::time::timeout(WHOLE_PATIENCE, transport.send(message)).await;
    transport.shutdown().await;
    match sent {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(told(&error)),
        Err(_) => Err(MailError(format!(
            "no answer from {}:{} within {} s",
            settings.host,
            settings.port,
            WHOLE_PATIENCE.as_secs()
        ))),
    }
}

fn mailbox(text: &str) -> Result<Mailbox, MailError> {
    text.parse()
        .map_err(|error| MailError(format!("{text}: {error}")))
}

fn transport(settings: &MailSettings) -> Result<AsyncSmtpTransport<Tokio1Executor>, MailError> {
    let parameters = || TlsParameters::new(settings.host.clone()).map_err(|error| told(&error));
    let tls = match settings.security {
        MailSecurity::Tls => Tls::Wrapper(parameters()?),
        MailSecurity::StartTls => Tls::Required(parameters()?),
        MailSecurity::None => Tls::None,
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
        .port(settings.port)
        .tls(tls)
        .timeout(Some(PATIENCE));
    if let Some((user, password)) = &settings.credentials {
        builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
    }
    Ok(builder.build())
}

/// An error with its causes, in one line of bearable length.
fn told(error: &(dyn Error + 'static)) -> MailError {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !words.contains(&text) {
            words = format!("{words}: {text}");
        }
        cause = inner.source();
    }
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    MailError(line.chars().take(LONGEST_ANSWER).collect())
}
