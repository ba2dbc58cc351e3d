//! The parents of a page.

use crate::texts::t;
use leptos::prelude::*;

/// Links to the parents: address and name.
#[component]
pub fn Crumbs(
    /// From the outermost on.
    parents: Vec<(String, String)>,
) -> impl IntoView {
    view! {
        <nav class="crumbs" aria-label=t("crumbs")>
            <ol>
                {parents
                    .into_iter()
                    .map(|(href, name)| {
                        view! {
                            <li>
                                <a href=href>{name}</a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </nav>
    }
    .into_any()
}
