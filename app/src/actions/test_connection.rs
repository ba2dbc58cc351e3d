//! Testing a connection.

use crate::data::PageError;
use leptos::prelude::*;

/// Runs the checks of a connection and leads to its page, or `back`, which shows them.
#[server(endpoint = "test_connection")]
pub async fn test_connection(
    #[server(default)] connection: String,
    #[server(default)] slug: String,
    #[server(default)] back: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use mostek_model::{ConnectionId, Role};

    let path = if back.is_empty() {
        format!("/connections/{slug}")
    } else {
        back
    };
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Operator, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    test(
        &services,
        &server::actor(&person),
        &ConnectionId::new(connection),
        back,
    )
    .await
}

pub(super) use made::test;

mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::session::{StoredFlash, Tone};
    use mostek_connectors::contract::CheckResult;
    use mostek_engine::connection::TestError;
    use mostek_engine::{Actor, Services};
    use mostek_model::ConnectionId;

    /// Tests, and says how many checks failed.
    pub(in crate::actions) async fn test(
        services: &Services,
        actor: &Actor,
        id: &ConnectionId,
        back: &str,
    ) -> Result<(), PageError> {
        let checks = match mostek_engine::connection::test(services, actor, id).await {
            Ok(checks) => checks,
            Err(TestError::Changed) => {
                let notice = StoredFlash::notice(Tone::Warn, "notice-test-outdated");
                return finish::show(back, notice).await;
            }
            Err(error) => return finish::trouble(back, error).await,
        };
        let failed = checks
            .iter()
            .filter(|check| matches!(check.result, CheckResult::Failed(_)))
            .count();
        let flash = if failed == 0 {
            StoredFlash::notice(Tone::Ok, "notice-test-passed")
        } else {
            StoredFlash::notice(Tone::Bad, "notice-test-failed")
        };
        let flash = flash
            .with("count", failed.to_string())
            .with("n", failed.to_string());
        finish::show(back, flash).await
    }
}
