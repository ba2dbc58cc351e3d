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
use crate::data::PageError;
use crate::server::begin;
use crate::session::Flash;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use std::pin::Pin;

/// A part of the page's path, such as an integration's name; empty where the path has none.
fn part(name: &str) -> String {
    use_params_map()
        .read_untracked()
        .get(name)
        .unwrap_or_default()
}

/// A value of the address' query; empty where it has none.
fn asked(name: &str) -> String {
    use_query_map()
        .read_untracked()
        .get(name)
        .unwrap_or_default()
}

/// Shows a page with what the last form left once its data is there, or why it can't be shown.
fn show<T: Send + 'static>(
    page: impl Future<Output = Result<T, PageError>> + Send + 'static,
    view: impl FnOnce(T, Flash) -> AnyView + Send + 'static,
) -> AnyView {
    let read = begin(async move {
        let left = Flash::take().await;
        Ok((page.await?, left))
    });
    shown(Box::pin(async move {
        match read.await.flatten() {
            Ok((page, left)) => view(page, left),
            Err(error) => view! { <NotShown error /> }.into_any(),
        }
    }))
}

/// Shows a part of a page; where it can't be shown, the page says why.
fn show_part<T: Send + 'static>(
    page: impl Future<Output = Result<T, PageError>> + Send + 'static,
    view: impl FnOnce(T) -> AnyView + Send + 'static,
) -> AnyView {
    let read = begin(page);
    shown(Box::pin(async move {
        match read.await.flatten() {
            Ok(page) => view(page),
            Err(_) => ().into_any(),
        }
    }))
}

/// One type for all pages, so that what surrounds them is compiled once.
fn shown(view: Pin<Box<dyn Future<Output = AnyView> + Send>>) -> AnyView {
    view! { <Suspense fallback=|| ()>{Suspend::new(view)}</Suspense> }.into_any()
}
