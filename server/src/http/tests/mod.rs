//! Stories over HTTP: doors, cookies, headers.

mod answers;
mod crowd;
mod doors;
mod exported;
mod forms;
mod live;
mod records;
mod rights;
mod team;

use super::router;
use crate::config::{self, Given, Keys};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use mostek_engine::people::{self, NewUser};
use mostek_engine::{EngineSettings, Services};
use mostek_model::Language;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

const PASSWORD: &str = "most přes řeku";

struct Console {
    router: Router,
    services: Services,
    stop: CancellationToken,
    folder: tempfile::TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: impl http::header::AsHeaderName) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }
}

impl Console {
    async fn start(variables: &[(&str, &str)]) -> Self {
        Self::start_within(variables, false).await
    }

    /// The same; `private` platforms may stand on this machine.
    async fn start_within(variables: &[(&str, &str)], private: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys {
            data: Some(folder.path().to_owned()),
            site_dir: Some(folder.path().join("site")),
            ..Keys::default()
        };
        let variables: Vec<(String, String)> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let read = move |name: &str| {
            variables
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone())
        };
        let settings = config::load(Given { file: None, keys }, read).unwrap();
        let stop = CancellationToken::new();
        let mut engine = EngineSettings::for_folder(folder.path());
        engine.allow_private_addresses = private;
        let services = Services::open(engine).await.unwrap();
        Self {
            router: router(services.clone(), settings.http, &stop),
            services,
            stop,
            folder,
        }
    }

    async fn with_jana(self) -> Self {
        let jana = NewUser {
            email: "jana@example.com".to_owned(),
            name: "Jana".to_owned(),
            password: PASSWORD.to_owned(),
            language: Language::En,
        };
        people::found_team(&self.services, "Květiny", "Europe/Prague", &jana)
            .await
            .unwrap();
        self
    }

    async fn send(&self, request: http::request::Builder, body: &str) -> Answer {
        let request: Request<Body> = request
            .header("host", "localhost")
            .body(Body::from(body.to_owned()))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
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
    answer
        .header(SET_COOKIE)
        .split(';')
        .next()
        .unwrap()
        .to_owned()
}
