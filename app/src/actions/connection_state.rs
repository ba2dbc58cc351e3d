//! Pausing and resuming a connection.

use crate::data::PageError;
use leptos::prelude::*;

/// Pauses a connection; runs that need it rest.
#[server(endpoint = "pause_connection")]
pub async fn pause_connection(
    #[server(default)] connection: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::change(connection, slug, true).await
}

/// Lets a connection work again; runs that rest go on.
#[server(endpoint = "resume_connection")]
pub async fn resume_connection(
    #[server(default)] connection: String,
    #[server(default)] slug: String,
) -> Result<(), PageError> {
    made::change(connection, slug, false).await
}

mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::connection;
    use mostek_model::{ConnectionId, Role};

    pub async fn change(id: String, slug: String, pause: bool) -> Result<(), PageError> {
        let path = format!("/connections/{slug}");
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Admin, back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let (actor, id) = (server::actor(&person), ConnectionId::new(id));
        let (changed, notice) = if pause {
            let changed = connection::pause(&services, &actor, &id).await;
            (
                changed,
                StoredFlash::notice(Tone::Rest, "notice-connection-paused"),
            )
        } else {
            let changed = connection::resume(&services, &actor, &id).await;
            (
                changed,
                StoredFlash::notice(Tone::Ok, "notice-connection-resumed"),
            )
        };
        match changed {
            Ok(()) => finish::show(back, notice).await,
            Err(error) => finish::trouble(back, error).await,
        }
    }
}
