//! Letters reach a mail server, or say why not.

use super::testing::MailServer;
use super::{Letter, send};

fn letter() -> Letter {
    Letter {
        to: "petr@example.com".to_owned(),
        subject: "Pozvánka".to_owned(),
        text: "Dobrý den\n".to_owned(),
    }
}

#[tokio::test]
async fn a_letter_arrives_with_sender_recipient_and_subject() {
    let mut server = MailServer::start(false).await;
    send(&server.settings, &letter()).await.unwrap();
    let received = server.letters.recv().await.unwrap();
    for line in [
        "From: Mostek <mostek@example.com>",
        "To: petr@example.com",
        "Content-Type: text/plain; charset=utf-8",
    ] {
        assert!(received.contains(line), "{line} in {received}");
    }
}

#[tokio::test]
async fn a_refusal_is_told_in_the_servers_own_words() {
    let server = MailServer::start(true).await;
    let error = send(&server.settings, &letter()).await.unwrap_err();
    assert!(error.0.contains("no such mailbox here"), "{error}");
}

#[tokio::test]
async fn a_server_that_does_not_encrypt_gets_nothing_where_encryption_is_asked_for() {
    let mut server = MailServer::start(false).await;
    server.settings.security = super::MailSecurity::StartTls;
    assert!(send(&server.settings, &letter()).await.is_err());
    assert!(server.letters.try_recv().is_err());
}
