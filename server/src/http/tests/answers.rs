//! Headers, health, files.

use super::*;

#[tokio::test]
async fn pages_allow_their_own_scripts_by_a_nonce_that_is_new_each_time() {
    let console = Console::start(&[]).await.with_jana().await;
    let page = console.get("/sign-in").await;
    let policy = page.header(CONTENT_SECURITY_POLICY);
    for part in [
        "script-src 'self'",
        "'nonce-",
        "'wasm-unsafe-eval'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(part), "{part} in {policy}");
    }
    assert!(!policy.contains("unsafe-inline"), "{policy}");
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .unwrap()
        .split('\'')
        .next()
        .unwrap();
    assert!(page.body.contains(nonce));
    assert_ne!(
        console
            .get("/sign-in")
            .await
            .header(CONTENT_SECURITY_POLICY),
        policy
    );
    assert_eq!(page.header(CACHE_CONTROL), "no-store");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn the_program_says_whether_it_is_alive_and_ready() {
    let console = Console::start(&[]).await;
    let healthy = console.get("/healthz").await;
    assert_eq!(
        (healthy.status, healthy.body.as_str()),
        (StatusCode::OK, "ok\n")
    );
    assert!(
        healthy
            .header(CONTENT_SECURITY_POLICY)
            .contains("default-src 'none'")
    );
    assert_eq!(console.get("/readyz").await.status, StatusCode::OK);
    console.services.db.close().await;
    assert_eq!(
        console.get("/readyz").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[tokio::test]
async fn files_of_the_browser_half_are_sent_compressed_and_kept_for_ever() {
    let console = Console::start(&[]).await;
    let pkg = console.folder.path().join("site/pkg");
    std::fs::create_dir_all(&pkg).unwrap();
    std::fs::write(pkg.join("main.abc.js"), "plain").unwrap();
    std::fs::write(pkg.join("main.abc.js.br"), "brotli").unwrap();
    let answer = console
        .send(
            Request::get("/pkg/main.abc.js").header("accept-encoding", "gzip, br"),
            "",
        )
        .await;
    assert_eq!(
        (answer.body.as_str(), answer.header("content-encoding")),
        ("brotli", "br")
    );
    assert_eq!(
        answer.header(CACHE_CONTROL),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(console.get("/pkg/main.abc.js").await.body, "plain");
    let missing = console.get("/pkg/gone.js").await;
    assert_eq!(
        (missing.status, missing.header(CACHE_CONTROL)),
        (StatusCode::NOT_FOUND, "no-store")
    );
    assert_eq!(
        console.get("/pkg/../mostek.db").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn forms_beyond_the_limit_are_refused() {
    let console = Console::start(&[("MOSTEK_BODY_LIMIT_KIB", "16")])
        .await
        .with_jana()
        .await;
    let request = Request::post("/api/sign_in")
        .header("origin", "http://localhost")
        .header("content-length", "20000");
    assert_eq!(
        console.send(request, &"x".repeat(20_000)).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}
