//! Changes are taken from our own pages only: cookies travel along from any page, these headers cannot be forged by one.

use super::Web;
use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mostek_engine::people::RemoteAddress;

/// Refuses changes asked for by other sites.
pub(super) async fn check(State(web): State<Web>, request: Request, next: Next) -> Response {
    if is_own(
        request.method(),
        request.headers(),
        request.uri(),
        web.settings.public_url.as_ref(),
    ) {
        return next.run(request).await;
    }
    let from = request
        .extensions()
        .get::<RemoteAddress>()
        .cloned()
        .unwrap_or_default();
    tracing::warn!(path = request.uri().path(), from = %from.0, "a change asked for by another site was refused");
    let words = "This change was not asked for by a page of this console, so it was refused. Open the console and try again.\n";
    (StatusCode::FORBIDDEN, words).into_response()
}

fn is_own(method: &Method, headers: &HeaderMap, uri: &Uri, public_url: Option<&Uri>) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(ORIGIN.as_str()).and_then(|origin| origin.parse::<Uri>().ok()) else {
        return false;
    };
    let asked = text(HOST.as_str()).or_else(|| uri.authority().map(|authority| authority.as_str()));
    let of_host = match (authority(&origin), asked) {
        (Some(origin), Some(asked)) => origin.eq_ignore_ascii_case(asked),
        _ => false,
    };
    let of_public_url = public_url.is_some_and(|public| same_origin(&origin, public));
    of_host || of_public_url
}

fn same_origin(one: &Uri, other: &Uri) -> bool {
    let port = |uri: &Uri| {
        uri.port_u16().or(if uri.scheme_str() == Some("https") {
            Some(443)
        } else {
            Some(80)
        })
    };
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    one.scheme() == other.scheme() && host(one) == host(other) && port(one) == port(other)
}

fn authority(uri: &Uri) -> Option<&str> {
    uri.scheme()?;
    uri.authority().map(|authority| authority.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(method: Method, lines: &[(&'static str, &str)], public_url: Option<&str>) -> bool {
        let headers: HeaderMap = lines
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect::<Vec<_>>()
            .into_iter()
            .collect();
        let public_url = public_url.map(|url| url.parse().unwrap());
        is_own(
            &method,
            &headers,
            &"/api/sync".parse().unwrap(),
            public_url.as_ref(),
        )
    }

    const HOST: (&str, &str) = ("host", "127.0.0.1:3000");

    #[test]
    fn reading_is_free() {
        assert!(own(
            Method::GET,
            &[HOST, ("sec-fetch-site", "cross-site")],
            None
        ));
        assert!(own(Method::HEAD, &[HOST], None));
    }

    #[test]
    fn what_the_browser_says_about_the_site_counts_first() {
        assert!(own(
            Method::POST,
            &[HOST, ("sec-fetch-site", "same-origin")],
            None
        ));
        assert!(own(Method::POST, &[HOST, ("sec-fetch-site", "none")], None));
        for site in ["same-site", "cross-site", "x"] {
            let lines = [
                HOST,
                ("sec-fetch-site", site),
                ("origin", "http://127.0.0.1:3000"),
            ];
            assert!(!own(Method::POST, &lines, None), "{site}");
        }
    }

    #[test]
    fn else_the_origin_must_be_our_own() {
        assert!(own(
            Method::POST,
            &[HOST, ("origin", "http://127.0.0.1:3000")],
            None
        ));
        for other in [
            "http://127.0.0.1:3001",
            "http://evil.example",
            "null",
            "127.0.0.1:3000",
        ] {
            assert!(
                !own(Method::POST, &[HOST, ("origin", other)], None),
                "{other}"
            );
        }
        assert!(!own(Method::POST, &[HOST], None), "no origin at all");
        assert!(!own(Method::DELETE, &[], None));
    }

    #[test]
    fn behind_a_proxy_the_public_address_counts() {
        let public = Some("https://mostek.example.com");
        assert!(own(
            Method::POST,
            &[HOST, ("origin", "https://mostek.example.com")],
            public
        ));
        assert!(own(
            Method::POST,
            &[HOST, ("origin", "https://MOSTEK.example.com:443")],
            public
        ));
        assert!(!own(
            Method::POST,
            &[HOST, ("origin", "http://mostek.example.com")],
            public
        ));
    }
}
