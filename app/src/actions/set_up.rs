//! The first steps of the guided set-up.

use crate::data::PageError;
use leptos::prelude::*;

/// Starts a set-up for a pair of platforms. The form carries the id it will have, so that a double click starts one.
#[server(endpoint = "start_set_up")]
pub async fn start_set_up(
    #[server(default)] set_up: String,
    #[server(default)] shop: String,
    #[server(default)] system: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use mostek_model::{PlatformId, Role};
    const BACK: &str = "/set-up";
    let Some(person) = finish::person(Role::Admin, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    let (shop, system) = (PlatformId::new(shop), PlatformId::new(system));
    let started = if set_up.is_empty() {
        mostek_engine::set_up::start(&services, &actor, &shop, &system).await
    } else {
        mostek_engine::set_up::start_as(&services, &actor, &set_up, &shop, &system).await
    };
    match started {
        Ok(id) => finish::go(&format!("/set-up/{id}/shop")),
        Err(error) => refused(BACK, error).await,
    }
}

/// Gives up a set-up that is no draft yet.
#[server(endpoint = "give_up_set_up")]
pub async fn give_up_set_up(#[server(default)] set_up: String) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use crate::session::{StoredFlash, Tone};
    use mostek_model::{IntegrationId, Role};
    const BACK: &str = "/set-up";
    let Some(person) = finish::person(Role::Admin, BACK).await else {
        return Ok(());
    };
    let services = server::services()?;
    let id = IntegrationId::new(set_up);
    match mostek_engine::set_up::give_up(&services, &server::actor(&person), &id).await {
        Ok(()) => finish::show(BACK, StoredFlash::notice(Tone::Rest, "notice-given-up")).await,
        Err(error) => refused(BACK, error).await,
    }
}

/// Uses a connection the team has for a side of a set-up; `side` is `shop` or `system`.
#[server(endpoint = "choose_connection")]
pub async fn choose_connection(
    #[server(default)] set_up: String,
    #[server(default)] side: String,
    #[server(default)] connection: String,
) -> Result<(), PageError> {
    use super::finish;
    use crate::server;
    use mostek_model::{ConnectionId, Role};
    let path = format!("/set-up/{set_up}/{side}");
    let back = server::local_path(&path);
    let Some(person) = finish::person(Role::Admin, back).await else {
        return Ok(());
    };
    let services = server::services()?;
    let actor = server::actor(&person);
    let chosen = made::choose(
        &services,
        &actor,
        set_up,
        &side,
        &ConnectionId::new(connection),
    )
    .await;
    match chosen {
        Ok(()) => finish::go(back),
        Err(error) => refused(back, error).await,
    }
}

pub(super) use made::{connect, refused};

mod made {
    use crate::actions::finish;
    use crate::data::PageError;
    use crate::session::{StoredFlash, Tone};
    use mostek_engine::connection::ConnectionDraft;
    use mostek_engine::set_up::{self, ConnectError, SetUpError};
    use mostek_engine::{Actor, Services};
    use mostek_model::{ConnectionId, IntegrationId, Side};

    fn side_of(name: &str) -> Result<Side, SetUpError> {
        match name {
            "shop" => Ok(Side::Shop),
            "system" => Ok(Side::System),
            _ => Err(SetUpError::NotFound),
        }
    }

    /// Chooses a connection for the side of this name.
    pub async fn choose(
        services: &Services,
        actor: &Actor,
        id: String,
        side: &str,
        connection: &ConnectionId,
    ) -> Result<(), SetUpError> {
        let (id, side) = (IntegrationId::new(id), side_of(side)?);
        set_up::choose_connection(services, actor, &id, side, connection).await?;
        Ok(())
    }

    /// Saves a connection for the side of this name.
    pub(in crate::actions) async fn connect(
        services: &Services,
        actor: &Actor,
        id: String,
        side: &str,
        draft: &ConnectionDraft,
    ) -> Result<ConnectionId, ConnectError> {
        let (id, side) = (IntegrationId::new(id), side_of(side)?);
        set_up::connect(services, actor, &id, side, draft).await
    }

    /// Says why the set-up does not go on.
    pub(in crate::actions) async fn refused(
        back: &str,
        error: SetUpError,
    ) -> Result<(), PageError> {
        let code = match &error {
            SetUpError::NotAllowed(_) => "notice-forbidden",
            SetUpError::NotFound | SetUpError::OtherPlatform => "notice-set-up-not-found",
            SetUpError::NoPair => "notice-no-pair",
            SetUpError::Changed => "notice-set-up-changed",
            SetUpError::Store(_) => return finish::trouble(back, error).await,
        };
        finish::show(back, StoredFlash::notice(Tone::Warn, code)).await
    }
}
