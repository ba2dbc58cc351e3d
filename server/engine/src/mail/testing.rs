//! A mail server for tests: it speaks just enough SMTP on loopback, and keeps what it was given.
#![allow(
    clippy::expect_used,
    reason = "a test that cannot get its mail server should stop"
)]

use super::{MailSecurity, MailSettings};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The server; it ends with the test.
pub struct MailServer {
    /// Settings that lead to it.
    pub settings: MailSettings,
    /// The letters it took, as they were sent.
    pub letters: UnboundedReceiver<String>,
}

impl MailServer {
    /// Starts a server that takes every letter, or refuses every recipient.
    pub async fn start(refuses: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, letters) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, sender.clone(), refuses));
            }
        });
        Self {
            settings: MailSettings {
                host: "127.0.0.1".to_owned(),
                port,
                security: MailSecurity::None,
                credentials: None,
                from: "Mostek <mostek@example.com>".to_owned(),
            },
            letters,
        }
    }
}

async fn talk(stream: TcpStream, letters: UnboundedSender<String>, refuses: bool) {
    let mut stream = BufReader::new(stream);
    let mut letter: Option<String> = None;
    let _ = stream.write_all(b"220 ready\r\n").await;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
            return;
        }
        if let Some(text) = &mut letter {
            if line != ".\r\n" {
                text.push_str(&line);
                continue;
            }
            let _ = letters.send(letter.take().unwrap_or_default());
        }
        let command = line.to_ascii_uppercase();
        let answer = if command.starts_with("DATA") {
            letter = Some(String::new());
            "354 go on\r\n"
        } else if command.starts_with("RCPT") && refuses {
            "550 no such mailbox here\r\n"
        } else if command.starts_with("QUIT") {
            let _ = stream.write_all(b"221 bye\r\n").await;
            return;
        } else {
            "250 ok\r\n"
        };
        let _ = stream.write_all(answer.as_bytes()).await;
    }
}
