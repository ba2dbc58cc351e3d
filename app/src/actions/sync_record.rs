//! Bringing one record up to date now.

use crate::data::PageError;
use leptos::prelude::*;

/// Asks for one record: the run under way takes it, else a short run of its own. `back` is the page to lead to.
#[server(endpoint = "sync_record")]
pub async fn sync_record(
    #[server(default)] integration: String,
    #[server(default)] stream: String,
    #[server(default)] key: String,
    #[server(default)] back: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_model::{IntegrationId, Role, Stream};

    let back = server::local_path(&back);
    let Some(person) = finish::person(Role::Operator, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    let (id, stream) = (IntegrationId::new(integration), Stream::new(stream));
    match mostek_engine::records::ask(&services, &actor, &id, &stream, &key).await {
        Ok(asked) if asked.joined => {
            finish::show(
                back,
                StoredFlash::notice(Tone::Work, "notice-record-joined"),
            )
            .await
        }
        Ok(_) => finish::show(back, StoredFlash::notice(Tone::Work, "notice-record-asked")).await,
        Err(error) => finish::refused(back, &error, error.code()).await,
    }
}
