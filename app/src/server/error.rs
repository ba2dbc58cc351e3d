//! Errors of the engine on their way to a page.

use super::status;
use crate::data::PageError;
use axum::http::StatusCode;

/// Trouble on our side: logged once, here; the page says only that it happened.
pub fn trouble(error: impl std::fmt::Display) -> PageError {
    tracing::error!(%error, "a page could not be made");
    status(StatusCode::INTERNAL_SERVER_ERROR);
    PageError::Trouble
}
