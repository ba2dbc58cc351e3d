//! Asking for a run.

use crate::data::PageError;
use leptos::prelude::*;

/// Starts a run of an integration, or joins the one under way. `kind` is `incremental` or `full`.
#[server(endpoint = "sync")]
pub async fn sync(
    #[server(default)] integration: String,
    #[server(default)] kind: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_model::{IntegrationId, Role, RunKind, RunState};
    const BACK: &str = "/integrations";

    let Some(person) = finish::person(Role::Operator, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let kind = RunKind::parse(&kind)
        .filter(|kind| *kind == RunKind::Full)
        .unwrap_or(RunKind::Incremental);
    let actor = server::actor(&person);
    let requested = match mostek_engine::runs::request(
        &services,
        &actor,
        &IntegrationId::new(integration),
        kind,
    )
    .await
    {
        Ok(requested) => requested,
        Err(error) => return finish::refused(BACK, &error, error.code()).await,
    };
    let path = format!("/runs/{}", requested.run);
    if !requested.joined {
        return finish::show(&path, StoredFlash::notice(Tone::Ok, "notice-started")).await;
    }
    let run =
        mostek_engine::store::runs::of_team(&services.db, &person.team_id, &requested.run).await;
    let Ok(Some(run)) = run else {
        return finish::show(
            &path,
            StoredFlash::notice(Tone::Work, "notice-joined-plain"),
        )
        .await;
    };
    let at = server::when(&person, &services).told(run.started_at.unwrap_or(run.requested_at));
    let code = if run.state == RunState::Paused || run.pausing {
        "notice-joined-paused"
    } else if requested.follows {
        "notice-joined-follows"
    } else {
        "notice-joined"
    };
    let flash = StoredFlash::notice(Tone::Work, code)
        .with("who", server::asked_by(&run.requested_by))
        .with("at", at);
    finish::show(&path, flash).await
}
