//! The request a page or a server function answers.

use crate::data::PageError;
use crate::format::When;
use crate::session::{Frame, Visitor};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use mostek_engine::console::WaitingCount;
use mostek_engine::people::{RemoteAddress, SignedIn};
use mostek_engine::{Actor, Services};
use mostek_model::{Language, Role};
use tower_sessions::Session;

const LANGUAGE_COOKIE: &str = "language";

/// The engine.
pub fn services() -> Result<Services, PageError> {
    use_context::<Services>().ok_or_else(|| {
        tracing::error!("the engine is missing from the context of this request");
        PageError::Trouble
    })
}

/// The session, if the request has one at all.
pub async fn session() -> Option<Session> {
    leptos_axum::extract::<Session>().await.ok()
}

/// The person who is signed in.
pub fn visitor() -> Option<SignedIn> {
    use_context::<mostek_engine::people::Visitor>()
        .or_else(|| {
            use_context::<Parts>()?
                .extensions
                .get::<mostek_engine::people::Visitor>()
                .cloned()
        })
        .and_then(|visitor| visitor.0)
}

/// The person who is signed in, if the role suffices.
pub fn require(role: Role) -> Result<SignedIn, PageError> {
    let person = visitor()
        .ok_or(PageError::SignIn)
        .inspect_err(|_| status(StatusCode::UNAUTHORIZED))?;
    if person.role < role {
        status(StatusCode::FORBIDDEN);
        return Err(PageError::Forbidden);
    }
    Ok(person)
}

/// The same person as the engine knows who asks.
pub fn actor(person: &SignedIn) -> Actor {
    person.actor(&remote())
}

/// Where the request comes from.
pub fn remote() -> RemoteAddress {
    use_context::<RemoteAddress>()
        .or_else(|| {
            use_context::<Parts>()?
                .extensions
                .get::<RemoteAddress>()
                .cloned()
        })
        .unwrap_or_default()
}

/// The reader's language: as set by the person, else as chosen before signing in, else as the browser wishes.
pub fn language() -> Language {
    if let Some(person) = visitor() {
        return person.language;
    }
    let Some(parts) = use_context::<Parts>() else {
        return Language::default();
    };
    let header = |name| {
        parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let chosen = header(COOKIE).and_then(|cookies| {
        let value = cookies
            .split(';')
            .find_map(|cookie| cookie.trim().strip_prefix("language="))?;
        value.parse().ok()
    });
    chosen.unwrap_or_else(|| {
        header(ACCEPT_LANGUAGE)
            .map(Language::from_accept_language)
            .unwrap_or_default()
    })
}

/// What every page needs to know.
pub fn frame() -> Frame {
    let undelivered = use_context::<Parts>()
        .and_then(|parts| parts.extensions.get::<WaitingCount>().copied())
        .unwrap_or_default()
        .0;
    let visitor = visitor().map(|person| Visitor {
        name: person.name,
        email: person.email,
        team: person.team_name,
        time_zone: person.time_zone,
        role: person.role,
        undelivered,
    });
    Frame {
        visitor,
        language: language(),
    }
}

/// Puts instants into words for this person.
pub fn when(person: &SignedIn, services: &Services) -> When {
    When::new(person.language, &person.time_zone, services.clock.now())
}

/// Sets the status of the answer.
pub fn status(status: StatusCode) {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(status);
    }
}

/// Leads the browser to another page. `303 See Other`: a reload there repeats nothing.
pub fn go(path: &str) {
    let Some(response) = use_context::<ResponseOptions>() else {
        return;
    };
    if let Ok(value) = HeaderValue::from_str(path) {
        response.insert_header(LOCATION, value);
        response.set_status(StatusCode::SEE_OTHER);
    }
}

/// The path, if it stays on this site and is a page; else the overview.
pub fn local_path(path: &str) -> &str {
    let local = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && !path.starts_with("/api/");
    if local && path.chars().all(|letter| letter.is_ascii_graphic()) {
        path
    } else {
        "/"
    }
}

/// Remembers a language chosen before signing in.
pub fn set_language_cookie(language: Language) {
    let cookie = format!(
        "{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
        language.code()
    );
    if let (Some(response), Ok(value)) = (
        use_context::<ResponseOptions>(),
        HeaderValue::from_str(&cookie),
    ) {
        response.append_header(SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn only_pages_of_this_site_are_led_to() {
        assert_eq!(local_path("/runs?state=failed"), "/runs?state=failed");
        for other in [
            "https://elsewhere.example",
            "//elsewhere.example",
            "/\\elsewhere",
            "/api/sync",
            "",
            "/a b",
        ] {
            assert_eq!(local_path(other), "/", "{other}");
        }
    }
}
