//! How an action ends: always on a page.

use crate::data::PageError;
use crate::server;
use crate::session::{StoredFlash, Tone, leave};
use crate::texts::find;
use mostek_engine::people::{PeopleError, SignedIn};
use mostek_engine::store::StoreError;
use mostek_model::{Arguments, Role};

/// Leads to a page without a word.
pub fn go(path: &str) -> Result<(), PageError> {
    server::go(path);
    Ok(())
}

/// Leads to a page that shows this.
pub async fn show(path: &str, flash: StoredFlash) -> Result<(), PageError> {
    leave(&flash).await;
    go(path)
}

/// Trouble on our side: logged, and said where the person was.
pub async fn trouble(path: &str, error: impl std::fmt::Display) -> Result<(), PageError> {
    tracing::error!(%error, "an action failed");
    show(path, StoredFlash::notice(Tone::Bad, "notice-trouble")).await
}

/// The person, if the role suffices; otherwise leads to signing in, or back with a word about the role.
pub async fn person(role: Role, back: &str) -> Option<SignedIn> {
    let Some(person) = server::visitor() else {
        let flash = StoredFlash::notice(Tone::Rest, "notice-sign-in").entered("next", back);
        let _ = show("/sign-in", flash).await;
        return None;
    };
    if person.role < role {
        let _ = show(back, StoredFlash::notice(Tone::Warn, "notice-forbidden")).await;
        return None;
    }
    Some(person)
}

/// Adds what went wrong with people: beside its field, or as the notice of the page.
pub fn people_error(flash: StoredFlash, error: &PeopleError) -> StoredFlash {
    if let PeopleError::Store(StoreError::Database(_)) | PeopleError::Hashing(_) = error {
        tracing::error!(%error, "an action failed");
    }
    match error.field() {
        Some(field) => flash.wrong(field, error.code()),
        None => {
            let seconds = error.seconds().unwrap_or_default().to_string();
            flash
                .noticing(Tone::Bad, error.code())
                .with("count", &seconds)
                .with("n", &seconds)
        }
    }
}

/// The engine refused: its code says why; trouble behind it is logged.
pub async fn refused(
    path: &str,
    error: &impl std::fmt::Display,
    code: &str,
) -> Result<(), PageError> {
    let key = format!("run-{code}");
    if find(server::language(), &key, &Arguments::new()).is_none() {
        return trouble(path, error).await;
    }
    show(path, StoredFlash::notice(Tone::Warn, key)).await
}
