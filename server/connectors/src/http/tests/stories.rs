//! What happens on the way.

use super::server::{OPEN, STRICT, Server, answer, client};
use crate::contract::PlatformErrorKind;
use crate::http::{HeaderName, Request, Retry};
use std::time::Duration;
use tokio::io::AsyncWriteExt;

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";
const LOST: &str = "";

#[tokio::test]
async fn an_answer_comes_back_whole_and_took_one_permit() {
    let server = Server::answering(&[OK]).await;
    let (http, count) = client(OPEN);
    let answer = http.send(Request::get(server.url("/a"))).await.unwrap();
    assert_eq!(
        (answer.status, &*answer.body, answer.final_url_host.as_str()),
        (200, &b"ok"[..], "127.0.0.1")
    );
    assert_eq!(
        (*count.permits.lock().unwrap(), *count.sent.lock().unwrap()),
        (1, 1)
    );
}

#[tokio::test]
async fn private_numbers_and_names_are_refused_before_anything_is_sent() {
    let server = Server::answering(&[OK]).await;
    let (http, _) = client(STRICT);
    let port = server.address.port();
    for address in [
        format!("https://127.0.0.1:{port}/?hash=secret"),
        format!("https://localhost:{port}/?hash=secret"),
    ] {
        let error = http
            .send(Request::get(address.parse().unwrap()))
            .await
            .unwrap_err();
        assert_eq!(error.kind, PlatformErrorKind::Address);
        assert_eq!(error.reason.code, "reason-http-address-private");
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
    let plain = http
        .send(Request::get("http://example.com/".parse().unwrap()))
        .await
        .unwrap_err();
    assert_eq!(plain.reason.code, "reason-http-address-not-https");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn each_hop_is_checked_and_takes_a_permit_and_credentials_stay_at_home() {
    let other = Server::answering(&[OK]).await;
    let away = answer(&format!("302 Found\r\nLocation: {}", other.url("/b")), "");
    let near = answer("301 Moved\r\nLocation: /near", "");
    let server = Server::answering(&[&near, &away]).await;
    let (http, count) = client(OPEN);
    let token = HeaderName::from_static("x-auth-token");
    http.send(Request::get(server.url("/a")).header(token.clone(), "secret"))
        .await
        .unwrap();
    assert_eq!(*count.permits.lock().unwrap(), 3);
    assert!(
        server
            .seen()
            .iter()
            .all(|request| request.contains("x-auth-token: secret"))
    );
    assert!(
        !other.seen()[0].contains("secret") && !other.seen()[0].to_lowercase().contains("referer")
    );

    let bad = Server::answering(&[&answer("302 Found\r\nLocation: ftp://10.0.0.1/x", "")]).await;
    let error = http.send(Request::get(bad.url("/"))).await.unwrap_err();
    assert_eq!(error.reason.code, "reason-http-address-not-https");

    let circle = Server::answering(&[&near]).await;
    let error = http.send(Request::get(circle.url("/"))).await.unwrap_err();
    assert_eq!(error.reason.code, "reason-http-redirects");
    assert_eq!(circle.seen().len(), 4);
}

#[tokio::test]
async fn a_redirect_into_the_private_network_is_refused() {
    use crate::http::address::check;
    // The server of this test is itself private, so the check of a hop is asked directly.
    let next = "https://public.example/"
        .parse::<crate::http::Url>()
        .unwrap()
        .join("//169.254.169.254/latest")
        .unwrap();
    assert!(check(&next, STRICT).is_err());
}

#[tokio::test]
async fn a_pause_pauses_the_account_and_is_read_as_seconds_and_as_a_date() {
    let dated = "429 Too Many\r\nDate: Tue, 01 Sep 2026 10:00:00 GMT\r\nRetry-After: Tue, 01 Sep 2026 10:00:01 GMT";
    let server = Server::answering(&[
        &answer("503 Busy\r\nRetry-After: 0", ""),
        &answer(dated, ""),
        OK,
    ])
    .await;
    let (http, count) = client(OPEN);
    let answer = http.send(Request::get(server.url("/"))).await.unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(
        *count.pauses.lock().unwrap(),
        [Duration::ZERO, Duration::from_secs(1)]
    );
}

#[tokio::test]
async fn a_long_pause_is_left_to_the_run() {
    let server = Server::answering(&[&answer("429 Too Many\r\nRetry-After: 600", "")]).await;
    let (http, count) = client(OPEN);
    // Not taken, so a create may wait just as well.
    let error = http
        .send(Request::post(server.url("/"), serde_json::json!({})))
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind, PlatformErrorKind::RateLimited { .. }),
        "{error}"
    );
    assert!(!error.unanswered);
    assert_eq!(*count.pauses.lock().unwrap(), [Duration::from_secs(600)]);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_create_whose_answer_is_lost_is_not_repeated_and_says_so() {
    for answers in [
        LOST,
        "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    ] {
        let server = Server::answering(&[answers]).await;
        let (http, _) = client(OPEN);
        let create = Request::post(server.url("/"), serde_json::json!({"name": "a"}));
        let error = http.send(create.clone()).await.unwrap_err();
        assert!(error.unanswered, "{error}");
        assert_eq!(server.seen().len(), 1);
        // A key makes the repeat harmless.
        http.send(create.retry(Retry::Repeat)).await.unwrap_err();
        assert_eq!(server.seen().len(), 4);
    }
}

#[tokio::test]
async fn a_read_whose_answer_is_lost_or_cut_short_is_repeated() {
    let short = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\nConnection: close\r\n\r\nhalf";
    let server = Server::answering(&[LOST, short, OK]).await;
    let (http, count) = client(OPEN);
    assert_eq!(
        http.send(Request::get(server.url("/")))
            .await
            .unwrap()
            .status,
        200
    );
    assert_eq!(*count.permits.lock().unwrap(), 3);
}

#[tokio::test]
async fn trouble_has_a_reason_of_its_own() {
    let (http, _) = client(OPEN);
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let code = async |url: String, timeout| {
        let request = Request::post(url.parse().unwrap(), serde_json::json!({})).timeout(timeout);
        let error = http.send(request).await.unwrap_err();
        (error.reason.code, error.unanswered)
    };
    let long = Duration::from_secs(5);
    assert_eq!(
        code(format!("http://{closed}/"), long).await,
        ("reason-http-refused".to_owned(), false)
    );
    assert_eq!(
        code("http://nowhere.invalid/".to_owned(), long).await,
        ("reason-http-dns".to_owned(), false)
    );
    let plain = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let secure = format!("https://{}/", plain.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = plain.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    assert_eq!(
        code(secure, long).await,
        ("reason-http-tls".to_owned(), false)
    );
    // A server that listens and says nothing.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let brief = Duration::from_millis(20);
    assert_eq!(
        code(format!("http://{address}/"), brief).await,
        ("reason-http-timeout".to_owned(), true)
    );
}

#[tokio::test]
async fn a_body_has_a_limit_and_a_download_ends_only_at_its_end() {
    let server = Server::answering(&[&answer("200 OK", &"x".repeat(5_000))]).await;
    let (http, _) = client(OPEN);
    let error = http
        .send(Request::get(server.url("/")).limit(4_999))
        .await
        .unwrap_err();
    assert_eq!(error.reason.code, "reason-http-too-large");

    let mut download = http.download(Request::get(server.url("/"))).await.unwrap();
    let mut length = 0;
    while let Some(part) = download.chunk().await.unwrap() {
        length += part.len();
    }
    assert_eq!((download.status, length), (200, 5_000));

    let cut = Server::answering(&[
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\nhalf",
    ])
    .await;
    let mut download = http.download(Request::get(cut.url("/"))).await.unwrap();
    let error = loop {
        match download.chunk().await {
            Ok(part) => assert!(part.is_some(), "a body that broke off is no end"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.reason.code, "reason-http-lost");
}

#[tokio::test]
async fn a_credential_that_cannot_be_sent_is_named_without_being_shown() {
    let server = Server::answering(&[OK]).await;
    let (http, _) = client(OPEN);
    let request =
        Request::get(server.url("/")).header(HeaderName::from_static("x-auth-token"), "se\ncret");
    let error = http.send(request).await.unwrap_err();
    assert_eq!(error.reason.code, "reason-http-header");
    assert!(!format!("{error:?}").contains("cret"));
}
