//! Why a page cannot be shown.

use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// Why a page cannot be shown. What exactly went wrong on our side stays in the log of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageError {
    /// Nobody is signed in any more.
    SignIn,
    /// The role does not suffice.
    Forbidden,
    /// There is no such thing in this team.
    NotFound,
    /// Trouble on our side, or no answer.
    Trouble,
}

impl PageError {
    /// There is no such thing in this team.
    pub fn not_found() -> Self {
        crate::server::status(axum::http::StatusCode::NOT_FOUND);
        Self::NotFound
    }
}

impl std::fmt::Display for PageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for PageError {}

impl FromServerFnError for PageError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self::Trouble
    }
}
