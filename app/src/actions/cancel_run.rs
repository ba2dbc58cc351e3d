//! Cancelling a run.

use crate::data::PageError;
use leptos::prelude::*;

/// Asks a run to stop; the page under way is finished, what was written stays.
#[server(endpoint = "cancel_run")]
pub async fn cancel_run(#[server(default)] run: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_model::{Role, RunId};

    let path = format!("/runs/{run}");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Operator, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    match mostek_engine::runs::cancel(&services, &actor, &RunId::new(&run)).await {
        Ok(_) => finish::show(back, StoredFlash::notice(Tone::Rest, "notice-cancelled")).await,
        Err(error) => finish::refused(back, &error, error.code()).await,
    }
}
