//! Answers and their envelope (daktela.md 3, 4).

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::message::Message;
use super::settings::DaktelaSettings;

/// An answer before it is written down.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    None,
    Envelope { error: Value, result: Value },
    Problem(Value),
}

impl Answer {
    pub(super) fn result(status: u16, result: Value) -> Self {
        // No error is an empty array, as PHP writes empty maps.
        Self {
            status,
            body: Content::Envelope {
                error: json!([]),
                result,
            },
        }
    }

    pub(super) fn refused(status: u16, error: Value, result: Value) -> Self {
        Self {
            status,
            body: Content::Envelope { error, result },
        }
    }

    /// An array of messages and no result: the form of everything that is not about a field.
    pub(super) fn message(status: u16, settings: &DaktelaSettings, message: Message) -> Self {
        Self::refused(
            status,
            json!([message.text(settings.language)]),
            Value::Null,
        )
    }

    pub(super) fn missing(settings: &DaktelaSettings) -> Self {
        Self::message(404, settings, Message::NoObject)
    }

    pub(super) fn empty(status: u16) -> Self {
        Self {
            status,
            body: Content::None,
        }
    }

    /// 422 in problem form (daktela.md 4, from the vendor's description only).
    pub(super) fn problem(field: &str, message: &str) -> Self {
        let body = json!({
            "status": 422,
            "violations": [{"propertyPath": field, "message": message}],
            "detail": format!("{field}: {message}"),
            "type": "https://symfony.com/errors/validation",
            "title": "Validation Failed",
            "instance": null,
        });
        Self {
            status: 422,
            body: Content::Problem(body),
        }
    }

    /// The bytes of the body; `now` is the server's local time.
    pub(super) fn bytes(&self, settings: &DaktelaSettings, now: &str) -> Vec<u8> {
        let text = match &self.body {
            Content::None => return Vec::new(),
            Content::Problem(body) => body.to_string(),
            Content::Envelope { error, result } => {
                let mut envelope = Map::new();
                envelope.insert("error".into(), error.clone());
                envelope.insert("result".into(), result.clone());
                envelope.insert("_time".into(), now.into());
                if !settings.old_version {
                    envelope.insert("_serverTime".into(), now.into());
                    envelope.insert("_timezone".into(), settings.zone.clone().into());
                }
                Value::Object(envelope).to_string()
            }
        };
        if settings.php_escapes {
            php_escaped(&text).into_bytes()
        } else {
            text.into_bytes()
        }
    }

    /// The answer with these bytes.
    pub(super) fn send(&self, bytes: Vec<u8>) -> Response {
        let mut response = Response::new(Body::from(bytes));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let kind = match self.body {
            Content::None => return response,
            Content::Envelope { .. } => "application/json",
            Content::Problem(_) => "application/problem+json",
        };
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        response
    }
}

/// Outside of text JSON has neither slashes nor letters beyond ASCII, so all of them may be replaced.
fn php_escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '/' => text.push_str("\\/"),
            letter if letter.is_ascii() => text.push(letter),
            letter => {
                let mut units = [0; 2];
                for unit in letter.encode_utf16(&mut units) {
                    text.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    text
}
