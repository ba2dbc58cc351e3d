//! A server that answers as told, and permits that are counted.

use crate::contract::PlatformError;
use crate::http::{AddressPolicy, Http, Permit, PermitSource, Tuning, Urgency, Url};
use async_trait::async_trait;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers of a server: each request gets the next one, and the last one for ever. Nothing means the connection is
/// closed after the request was read.
pub(super) struct Server {
    pub address: std::net::SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn answering(answers: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let left: VecDeque<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
        tokio::spawn(serve(listener, left, Arc::clone(&seen)));
        Self { address, seen }
    }

    pub fn url(&self, path: &str) -> Url {
        format!("http://{}{path}", self.address).parse().unwrap()
    }

    /// The requests as they arrived, headers included.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(listener: TcpListener, mut left: VecDeque<String>, seen: Arc<Mutex<Vec<String>>>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let request = receive(&mut stream).await;
        seen.lock().unwrap().push(request);
        let answer = if left.len() > 1 {
            left.pop_front()
        } else {
            left.front().cloned()
        }
        .unwrap_or_default();
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
}

async fn receive(stream: &mut TcpStream) -> String {
    let mut request = String::new();
    let mut part = [0_u8; 4096];
    loop {
        let read = stream.read(&mut part).await.unwrap_or(0);
        request.push_str(&String::from_utf8_lossy(&part[..read]));
        let Some((head, body)) = request.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head
            .to_lowercase()
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        if read == 0 || body.len() >= length.unwrap_or(0) {
            return request;
        }
    }
}

/// An answer with a body.
pub(super) fn answer(head: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// Counts.
#[derive(Default)]
pub(super) struct Count {
    pub permits: Mutex<usize>,
    pub pauses: Mutex<Vec<Duration>>,
    pub sent: Mutex<usize>,
}

#[async_trait]
impl PermitSource for Count {
    async fn permit(&self, _urgency: Urgency) -> Result<Permit, PlatformError> {
        *self.permits.lock().unwrap() += 1;
        Ok(Permit { place: None })
    }

    async fn pause(&self, pause: Duration) -> Result<(), PlatformError> {
        self.pauses.lock().unwrap().push(pause);
        Ok(())
    }

    fn sent(&self) {
        *self.sent.lock().unwrap() += 1;
    }
}

pub(super) const OPEN: AddressPolicy = AddressPolicy {
    allow_private: true,
};
pub(super) const STRICT: AddressPolicy = AddressPolicy {
    allow_private: false,
};

/// A client that does not wait long.
pub(super) fn client(policy: AddressPolicy) -> (Http, Arc<Count>) {
    let count = Arc::new(Count::default());
    let tuning = Tuning {
        tries: 3,
        first: Duration::from_millis(1),
        longest: Duration::from_millis(2),
        longest_pause: Duration::from_millis(1_500),
        longest_download: Duration::from_secs(5),
    };
    let http = Http::new(
        Arc::clone(&count) as _,
        Urgency::Run,
        policy,
        Duration::from_secs(5),
    )
    .unwrap();
    (http.with_tuning(tuning), count)
}
