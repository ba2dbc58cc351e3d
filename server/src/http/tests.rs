//! Stories over HTTP: doors, cookies, headers.

use super::router;
use crate::config::{self, Given, Keys};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use mostek_engine::people::{self, NewUser};
use mostek_engine::{EngineSettings, Services};
use mostek_model::Language;
use tower::ServiceExt;

const PASSWORD: &str = "most přes řeku";

struct Console {
    router: Router,
    services: Services,
    folder: tempfile::TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: impl http::header::AsHeaderName) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

impl Console {
    async fn start(variables: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys {
            data: Some(folder.path().to_owned()),
            site_dir: Some(folder.path().join("site")),
            ..Keys::default()
        };
        let variables: Vec<(String, String)> =
            variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let read = move |name: &str| variables.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let settings = config::load(Given { file: None, keys }, read).unwrap();
        let services = Services::open(EngineSettings::for_folder(folder.path())).await.unwrap();
        Self { router: router(services.clone(), settings.http), services, folder }
    }

    async fn with_jana(self) -> Self {
        let jana = NewUser {
            email: "jana@example.com".to_owned(),
            name: "Jana".to_owned(),
            password: PASSWORD.to_owned(),
            language: Language::En,
        };
        people::found_team(&self.services, "Květiny", "Europe/Prague", &jana).await.unwrap();
        self
    }

    async fn send(&self, request: http::request::Builder, body: &str) -> Answer {
        let request: Request<Body> = request.header("host", "localhost").body(Body::from(body.to_owned())).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), "").await
    }

    async fn post(&self, path: &str, cookie: &str, body: &str) -> Answer {
        let request = Request::post(path)
            .header("origin", "http://localhost")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "text/html")
            .header("cookie", cookie);
        self.send(request, body).await
    }

    async fn sign_in(&self) -> Answer {
        let form = "email=jana%40example.com&password=most+p%C5%99es+%C5%99eku&next=%2Fruns";
        self.post("/api/sign_in", "", form).await
    }
}

/// Name and value, as a browser sends them back.
fn cookie(answer: &Answer) -> String {
    answer.header(SET_COOKIE).split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn without_users_every_page_leads_to_the_first_start_and_with_them_to_signing_in() {
    let console = Console::start(&[]).await;
    for path in ["/", "/runs", "/sign-in", "/nowhere"] {
        let answer = console.get(path).await;
        assert_eq!((answer.status, answer.header(LOCATION)), (StatusCode::SEE_OTHER, "/first-start"), "{path}");
    }
    assert_eq!(console.get("/first-start").await.status, StatusCode::OK);

    let console = console.with_jana().await;
    assert_eq!(console.get("/runs?state=failed").await.header(LOCATION), "/sign-in?next=/runs%3Fstate%3Dfailed");
    let page = console.get("/sign-in").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("password"), "{}", page.body);
    assert_eq!(page.header(SET_COOKIE), "", "strangers get no session");
}

#[tokio::test]
async fn signing_in_gives_a_cookie_that_scripts_cannot_read_and_signing_out_ends_it() {
    let console = Console::start(&[]).await.with_jana().await;
    let signed_in = console.sign_in().await;
    assert_eq!((signed_in.status, signed_in.header(LOCATION)), (StatusCode::SEE_OTHER, "/runs"));
    let set = signed_in.header(SET_COOKIE);
    for part in ["mostek_session=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600"] {
        assert!(set.contains(part), "{part} in {set}");
    }
    assert!(!set.contains("Secure"), "{set}");

    let cookie = cookie(&signed_in);
    let page = console.send(Request::get("/profile").header("cookie", &cookie), "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("jana@example.com"), "the person's own page");

    let signed_out = console.post("/api/sign_out", &cookie, "").await;
    assert_eq!(signed_out.header(LOCATION), "/sign-in");
    let page = console.send(Request::get("/profile").header("cookie", &cookie), "").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "the old cookie is worth nothing");
}

#[tokio::test]
async fn signing_in_renews_an_id_known_before() {
    let console = Console::start(&[]).await.with_jana().await;
    let wrong = console.post("/api/sign_in", "", "email=jana%40example.com&password=wrong").await;
    let before = cookie(&wrong);
    let form = "email=jana%40example.com&password=most+p%C5%99es+%C5%99eku";
    let signed_in = console.post("/api/sign_in", &before, form).await;
    assert!(before.starts_with("mostek_session="), "{before}");
    assert_ne!(cookie(&signed_in), before);
    let page = console.send(Request::get("/profile").header("cookie", &before), "").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn behind_https_the_cookie_is_sent_over_https_only() {
    let console = Console::start(&[("MOSTEK_PUBLIC_URL", "https://mostek.example.com")]).await.with_jana().await;
    let answer = console.sign_in().await;
    assert!(answer.header(SET_COOKIE).contains("Secure"));
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
}

#[tokio::test]
async fn a_disabled_person_is_out_with_the_next_request() {
    let console = Console::start(&[]).await.with_jana().await;
    let cookie = cookie(&console.sign_in().await);
    let user = people::find_user(&console.services, "jana@example.com").await.unwrap();
    let person = people::load(&console.services, &user, None).await.unwrap().unwrap();
    people::disable_user(&console.services, &person.actor(&people::RemoteAddress::default()), &user).await.unwrap();
    let page = console.send(Request::get("/profile").header("cookie", &cookie), "").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn other_sites_change_nothing() {
    let console = Console::start(&[]).await.with_jana().await;
    let request = Request::post("/api/sign_out").header("origin", "https://evil.example");
    assert_eq!(console.send(request, "").await.status, StatusCode::FORBIDDEN);
    let request = Request::post("/api/sign_out").header("sec-fetch-site", "cross-site");
    assert_eq!(console.send(request, "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(console.send(Request::post("/api/sign_out"), "").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn pages_allow_their_own_scripts_by_a_nonce_that_is_new_each_time() {
    let console = Console::start(&[]).await.with_jana().await;
    let page = console.get("/sign-in").await;
    let policy = page.header(CONTENT_SECURITY_POLICY);
    for part in ["script-src 'self'", "'nonce-", "'wasm-unsafe-eval'", "frame-ancestors 'none'", "base-uri 'none'"] {
        assert!(policy.contains(part), "{part} in {policy}");
    }
    assert!(!policy.contains("unsafe-inline"), "{policy}");
    let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap();
    assert!(page.body.contains(nonce));
    assert_ne!(console.get("/sign-in").await.header(CONTENT_SECURITY_POLICY), policy);
    assert_eq!(page.header(CACHE_CONTROL), "no-store");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn the_program_says_whether_it_is_alive_and_ready() {
    let console = Console::start(&[]).await;
    let healthy = console.get("/healthz").await;
    assert_eq!((healthy.status, healthy.body.as_str()), (StatusCode::OK, "ok\n"));
    assert!(healthy.header(CONTENT_SECURITY_POLICY).contains("default-src 'none'"));
    assert_eq!(console.get("/readyz").await.status, StatusCode::OK);
    console.services.db.close().await;
    assert_eq!(console.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn files_of_the_browser_half_are_sent_compressed_and_kept_for_ever() {
    let console = Console::start(&[]).await;
    let pkg = console.folder.path().join("site/pkg");
    std::fs::create_dir_all(&pkg).unwrap();
    std::fs::write(pkg.join("main.abc.js"), "plain").unwrap();
    std::fs::write(pkg.join("main.abc.js.br"), "brotli").unwrap();
    let answer = console.send(Request::get("/pkg/main.abc.js").header("accept-encoding", "gzip, br"), "").await;
    assert_eq!((answer.body.as_str(), answer.header("content-encoding")), ("brotli", "br"));
    assert_eq!(answer.header(CACHE_CONTROL), "public, max-age=31536000, immutable");
    assert_eq!(console.get("/pkg/main.abc.js").await.body, "plain");
    let missing = console.get("/pkg/gone.js").await;
    assert_eq!((missing.status, missing.header(CACHE_CONTROL)), (StatusCode::NOT_FOUND, "no-store"));
    assert_eq!(console.get("/pkg/../mostek.db").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn forms_beyond_the_limit_are_refused() {
    let console = Console::start(&[("MOSTEK_BODY_LIMIT_KIB", "16")]).await.with_jana().await;
    let request = Request::post("/api/sign_in").header("origin", "http://localhost").header("content-length", "20000");
    assert_eq!(console.send(request, &"x".repeat(20_000)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}
