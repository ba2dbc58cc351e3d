//! Signing out.

use crate::data::PageError;
use leptos::prelude::*;

/// Ends the session and leads to signing in, or to `back`.
#[server(endpoint = "sign_out")]
pub async fn sign_out(#[server(default)] back: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    if let Some(session) = server::session().await
        && let Err(error) = session.flush().await
    {
        return finish::trouble("/", error).await;
    }
    if back.is_empty() {
        return finish::go("/sign-in");
    }
    finish::go(server::local_path(&back))
}
