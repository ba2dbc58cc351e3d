//! Choosing a language, signed in or not.

use crate::data::PageError;
use leptos::prelude::*;

/// Sets the language of the console and leads back.
#[server(endpoint = "choose_language")]
pub async fn choose_language(
    #[server(default)] language: String,
    #[server(default)] back: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    let back = server::local_path(&back);
    let Ok(language) = language.parse() else {
        return finish::go(back);
    };
    server::set_language_cookie(language);
    if let Some(person) = server::visitor() {
        let services = server::services()?;
        let actor = server::actor(&person);
        if let Err(error) = mostek_engine::people::set_language(&services, &actor, language).await {
            return finish::trouble(back, error).await;
        }
    }
    finish::go(back)
}
