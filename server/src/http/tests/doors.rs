//! Who gets in, and how.

use super::*;

#[tokio::test]
async fn without_users_every_page_leads_to_the_first_start_and_with_them_to_signing_in() {
    let console = Console::start(&[]).await;
    for path in ["/", "/runs", "/sign-in", "/nowhere"] {
        let answer = console.get(path).await;
        assert_eq!(
            (answer.status, answer.header(LOCATION)),
            (StatusCode::SEE_OTHER, "/first-start"),
            "{path}"
        );
    }
    assert_eq!(console.get("/first-start").await.status, StatusCode::OK);

    let console = console.with_jana().await;
    assert_eq!(
        console.get("/runs?state=failed").await.header(LOCATION),
        "/sign-in?next=/runs%3Fstate%3Dfailed"
    );
    let page = console.get("/sign-in").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("password"), "{}", page.body);
    assert_eq!(page.header(SET_COOKIE), "", "strangers get no session");
}

#[tokio::test]
async fn signing_in_gives_a_cookie_that_scripts_cannot_read_and_signing_out_ends_it() {
    let console = Console::start(&[]).await.with_jana().await;
    let signed_in = console.sign_in().await;
    assert_eq!(
        (signed_in.status, signed_in.header(LOCATION)),
        (StatusCode::SEE_OTHER, "/runs")
    );
    let set = signed_in.header(SET_COOKIE);
    for part in [
        "mostek_session=",
        "HttpOnly",
        "SameSite=Lax",
        "Path=/",
        "Max-Age=1209600",
    ] {
        assert!(set.contains(part), "{part} in {set}");
    }
    assert!(!set.contains("Secure"), "{set}");

    let cookie = cookie(&signed_in);
    let page = console
        .send(Request::get("/profile").header("cookie", &cookie), "")
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains("jana@example.com"),
        "the person's own page"
    );

    let signed_out = console.post("/api/sign_out", &cookie, "").await;
    assert_eq!(signed_out.header(LOCATION), "/sign-in");
    let page = console
        .send(Request::get("/profile").header("cookie", &cookie), "")
        .await;
    assert_eq!(
        page.status,
        StatusCode::SEE_OTHER,
        "the old cookie is worth nothing"
    );
}

#[tokio::test]
async fn signing_in_renews_an_id_known_before() {
    let console = Console::start(&[]).await.with_jana().await;
    let wrong = console
        .post(
            "/api/sign_in",
            "",
            "email=jana%40example.com&password=wrong",
        )
        .await;
    let before = cookie(&wrong);
    let form = "email=jana%40example.com&password=most+p%C5%99es+%C5%99eku";
    let signed_in = console.post("/api/sign_in", &before, form).await;
    assert!(before.starts_with("mostek_session="), "{before}");
    assert_ne!(cookie(&signed_in), before);
    let page = console
        .send(Request::get("/profile").header("cookie", &before), "")
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn behind_https_the_cookie_is_sent_over_https_only() {
    let console = Console::start(&[("MOSTEK_PUBLIC_URL", "https://mostek.example.com")])
        .await
        .with_jana()
        .await;
    let answer = console.sign_in().await;
    assert!(answer.header(SET_COOKIE).contains("Secure"));
    assert_eq!(
        answer.header("strict-transport-security"),
        "max-age=31536000"
    );
}

#[tokio::test]
async fn a_disabled_person_is_out_with_the_next_request() {
    let console = Console::start(&[]).await.with_jana().await;
    let cookie = cookie(&console.sign_in().await);
    let user = people::find_user(&console.services, "jana@example.com")
        .await
        .unwrap();
    let person = people::load(&console.services, &user, None)
        .await
        .unwrap()
        .unwrap();
    people::disable_user(
        &console.services,
        &person.actor(&people::RemoteAddress::default()),
        &user,
    )
    .await
    .unwrap();
    let page = console
        .send(Request::get("/profile").header("cookie", &cookie), "")
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn other_sites_change_nothing() {
    let console = Console::start(&[]).await.with_jana().await;
    let request = Request::post("/api/sign_out").header("origin", "https://evil.example");
    assert_eq!(
        console.send(request, "").await.status,
        StatusCode::FORBIDDEN
    );
    let request = Request::post("/api/sign_out").header("sec-fetch-site", "cross-site");
    assert_eq!(
        console.send(request, "").await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        console
            .send(Request::post("/api/sign_out"), "")
            .await
            .status,
        StatusCode::FORBIDDEN
    );
}
