//! Pausing, resuming and cancelling a run.

use crate::data::PageError;
use leptos::prelude::*;

/// Pauses a run within seconds; it keeps its place.
#[server(endpoint = "pause_run")]
pub async fn pause_run(#[server(default)] run: String) -> Result<(), PageError> {
    made::steer(run, made::Wish::Pause).await
}

/// Lets a paused run go on from its place.
#[server(endpoint = "resume_run")]
pub async fn resume_run(#[server(default)] run: String) -> Result<(), PageError> {
    made::steer(run, made::Wish::Resume).await
}

/// Stops a run for good within seconds; what was written stays.
#[server(endpoint = "cancel_run")]
pub async fn cancel_run(#[server(default)] run: String) -> Result<(), PageError> {
    made::steer(run, made::Wish::Cancel).await
}

mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::runs;
    use mostek_model::{Role, RunId};

    pub use mostek_model::RunWish as Wish;

    pub async fn steer(run: String, wish: Wish) -> Result<(), PageError> {
        let path = format!("/runs/{run}");
        let back = server::local_path(&path);
        let Some(person) = finish::person(Role::Operator, back).await else {
            return Ok(());
        };
        let services = server::services()?;
        let (actor, run) = (server::actor(&person), RunId::new(run));
        let (done, notice) = match wish {
            Wish::Pause => {
                let done = runs::pause(&services, &actor, &run).await;
                (done, StoredFlash::notice(Tone::Rest, "notice-run-paused"))
            }
            Wish::Resume => {
                let done = runs::resume(&services, &actor, &run).await;
                (done, StoredFlash::notice(Tone::Work, "notice-run-resumed"))
            }
            Wish::Cancel => {
                let done = runs::cancel(&services, &actor, &run).await;
                (
                    done,
                    StoredFlash::notice(Tone::Rest, "notice-run-cancelled"),
                )
            }
        };
        match done {
            Ok(_) => finish::show(back, notice).await,
            Err(error) => finish::refused(back, &error, error.code()).await,
        }
    }
}
