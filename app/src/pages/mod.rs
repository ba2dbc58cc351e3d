//! The pages, by area.

mod audit;
mod connections;
mod gate;
mod integrations;
pub(crate) mod overview;
mod profile;
mod records;
mod removal;
mod runs;
mod set_up;
mod team;

pub use audit::Audit;
pub use connections::{ChoosePlatform, Connection, Connections, NewConnection};
pub use gate::{FirstStart, Invitation, NoTeam, SignIn};
pub use integrations::{Fields, Integration, Integrations, Schedule, Settings, Statuses, Summary};
pub use overview::Overview;
pub use profile::Profile;
pub use records::{Record, Records, Undelivered};
pub use removal::{DeleteConnection, DeleteIntegration, StartAfresh};
pub use runs::{Run, Runs};
pub use set_up::{Pair, SetUpSide};
pub use team::{Member, Team};

use crate::components::NotShown;
use crate::data::{Ask, PageData, PageError};
use crate::session::Flash;
use leptos::prelude::*;
use std::sync::Arc;

/// What a page shows, or why it can't.
type Read = Resource<Result<PageData, PageError>>;

/// Asks for what a page shows, and again whenever the question changes.
fn read(ask: impl Fn() -> Ask + Send + Sync + 'static) -> Read {
    let ask: Box<dyn Fn() -> Ask + Send + Sync> = Box::new(ask);
    Resource::new(ask, Ask::read)
}

/// What the last form left, for a page that shows forms or notices.
fn use_flash() -> Resource<Flash> {
    Resource::new(|| (), |()| Flash::take())
}

/// Shows a page once its data is there; refetching keeps the old page until then.
fn show(page: Read, view: impl Fn(PageData, Flash) -> AnyView + Send + Sync + 'static) -> AnyView {
    shown(page, Some(use_flash()), Arc::new(view))
}

/// Shows a part of a page; where it can't be shown, the page says why.
fn show_part(
    page: Read,
    view: impl Fn(PageData, Flash) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    shown(page, None, Arc::new(view))
}

fn shown(
    page: Read,
    flash: Option<Resource<Flash>>,
    view: Arc<dyn Fn(PageData, Flash) -> AnyView + Send + Sync>,
) -> AnyView {
    view! {
        <Transition fallback=|| ()>
            {move || {
                let view = Arc::clone(&view);
                Suspend::new(async move {
                    let left = match flash {
                        Some(flash) => flash.await,
                        None => Flash::default(),
                    };
                    match page.await {
                        Ok(page) => view(page, left),
                        Err(_) if flash.is_none() => ().into_any(),
                        Err(error) => view! { <NotShown error /> }.into_any(),
                    }
                })
            }}
        </Transition>
    }
    .into_any()
}
