//! Signing out.

use crate::data::PageError;
use leptos::prelude::*;

/// Ends the session.
#[server(endpoint = "sign_out")]
pub async fn sign_out() -> Result<(), PageError> {
    use super::finish;
    if let Some(session) = crate::server::session().await
        && let Err(error) = session.flush().await
    {
        return finish::trouble("/", error).await;
    }
    finish::go("/sign-in")
}
