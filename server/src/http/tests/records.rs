//! Pages about records, as a browser asks for them.

use super::*;

async fn signed_in() -> (Console, String) {
    let console = Console::start(&[]).await.with_jana().await;
    let cookie = cookie(&console.sign_in().await);
    (console, cookie)
}

async fn page(console: &Console, cookie: &str, path: &str) -> Answer {
    console
        .send(Request::get(path).header("cookie", cookie), "")
        .await
}

#[tokio::test]
async fn the_search_says_what_it_takes_and_what_was_not_found() {
    let (console, cookie) = signed_in().await;
    let empty = page(&console, &cookie, "/records").await;
    assert!(empty.body.contains("Find a person or an order"));
    let nothing = page(&console, &cookie, "/records?q=nov%C3%A1+%3Cb%3E").await;
    assert_eq!(nothing.status, StatusCode::OK);
    assert!(nothing.body.contains("nová &lt;b&gt;"), "{}", nothing.body);
}

#[tokio::test]
async fn every_page_has_the_search_and_the_way_to_what_is_undelivered() {
    let (console, cookie) = signed_in().await;
    let runs = page(&console, &cookie, "/runs").await;
    assert!(runs.body.contains(r#"action="/records""#));
    assert!(runs.body.contains(r#"href="/undelivered""#));
    let undelivered = page(&console, &cookie, "/undelivered").await;
    assert!(undelivered.body.contains("Everything delivered"));
}

#[tokio::test]
async fn a_record_nobody_read_is_not_found() {
    let (console, cookie) = signed_in().await;
    for path in [
        "/records/shop/orders/1",
        "/records/shop/orders/~2e~2e",
        "/records/shop/orders/~",
    ] {
        let answer = page(&console, &cookie, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn asking_for_a_record_of_nobody_leads_back_with_a_word() {
    let (console, cookie) = signed_in().await;
    let form = "integration=none&stream=orders&key=1&back=%2Fundelivered%3Ftext%3Da";
    let answer = console.post("/api/sync_record", &cookie, form).await;
    assert_eq!(answer.header(LOCATION), "/undelivered?text=a");
    let retry = console
        .post("/api/retry_undelivered", &cookie, "integration=none")
        .await;
    assert_eq!(retry.header(LOCATION), "/undelivered");
}

#[tokio::test]
async fn p15_a_stranger_is_led_to_signing_in() {
    let console = Console::start(&[]).await.with_jana().await;
    for path in ["/records?q=jana", "/undelivered"] {
        let answer = console.get(path).await;
        assert!(answer.header(LOCATION).starts_with("/sign-in"), "{path}");
    }
}
