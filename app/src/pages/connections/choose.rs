//! Choosing the platform of a new connection.

use crate::components::{Crumbs, PageHead};
use crate::data::{self, PlatformRow};
use crate::pages::show;
use crate::texts::t;
use leptos::prelude::*;

/// Shops left, systems right.
#[component]
pub fn ChoosePlatform() -> impl IntoView {
    show(data::platforms(), |rows, _| {
        let (shops, systems): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.shop);
        view! {
            <Crumbs parents=vec![("/connections".to_owned(), t("connections"))] />
            <PageHead title=t("connection-choose") lede=t("connection-choose-lede") />
            <div class="halves">
                <Platforms id="shops" title=t("shops") rows=shops />
                <Platforms id="systems" title=t("systems") rows=systems />
            </div>
        }
        .into_any()
    })
}

/// Platforms of one side.
#[component]
fn Platforms(
    /// Id of the title.
    id: &'static str,
    /// The title.
    title: String,
    /// The platforms.
    rows: Vec<PlatformRow>,
) -> impl IntoView {
    view! {
        <section class="panel" aria-labelledby=id>
            <header>
                <h2 id=id>{title}</h2>
            </header>
            <ul class="platforms">
                {rows
                    .into_iter()
                    .map(|row| {
                        view! {
                            <li>
                                <a href=format!("/connections/new/{}", row.id)>
                                    <b>{row.name}</b>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
    .into_any()
}
