//! The request a page or a server function answers.

use crate::data::PageError;
use crate::format::When;
use crate::session::{Formats, Frame, Visitor};
use axum::http::header::{
    ACCEPT_LANGUAGE, COOKIE, HOST, HeaderName, LOCATION, ORIGIN, SET_COOKIE, USER_AGENT,
};
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
    let formats = formats().unwrap_or_else(language);
    let undelivered = use_context::<Parts>()
        .and_then(|parts| parts.extensions.get::<WaitingCount>().copied())
        .unwrap_or_default()
        .0;
    let visitor = visitor().map(|person| Visitor {
        id: person.user_id.to_string(),
        name: person.name,
        email: person.email,
        team: person.team_name,
        team_id: person.team_id.to_string(),
        time_zone: person.time_zone,
        role: person.role,
        other_teams: person
            .other_teams
            .into_iter()
            .map(|(team, name)| (team.to_string(), name))
            .collect(),
        undelivered,
    });
    Frame {
        visitor,
        language: language(),
        formats: Formats(formats),
    }
}

/// True when the page's own script fetches it (`app/islands`), not a person who opens it.
pub fn is_refresh() -> bool {
    use_context::<Parts>().is_some_and(|parts| parts.headers.contains_key("x-mostek-refresh"))
}

/// Whose numbers and dates the person who is signed in wants.
pub fn formats() -> Option<Language> {
    visitor().map(|person| person.formats)
}

/// The colours the person who is signed in wants; none for the system's.
pub fn colours() -> Option<&'static str> {
    visitor()
        .map(|person| person.colours.as_str())
        .filter(|colours| !colours.is_empty())
}

/// The address people type, without a path: as set, else as the browser sees it.
pub fn console_address(services: &Services) -> String {
    if let Some(address) = &services.settings.public_url {
        return address.clone();
    }
    // A browser names the page a form was on; the origin check has seen that it is one of ours.
    header(ORIGIN)
        .filter(|origin| origin.starts_with("http"))
        .or_else(|| header(HOST).map(|host| format!("http://{host}")))
        .unwrap_or_default()
}

/// The browser the request comes from, in short.
pub fn browser() -> String {
    mostek_engine::people::browser_in_short(&header(USER_AGENT).unwrap_or_default())
}

/// The id of the session, as its cookie has it.
pub async fn session_id() -> Option<String> {
    session().await?.id().map(|id| id.to_string())
}

fn header(name: HeaderName) -> Option<String> {
    let parts = use_context::<Parts>()?;
    let value = parts.headers.get(name)?.to_str().ok()?;
    Some(value.to_owned())
}

/// Puts instants into words for this person.
pub fn when(person: &SignedIn, services: &Services) -> When {
    When::new(person.language, &person.time_zone, services.clock.now()).written_as(person.formats)
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
