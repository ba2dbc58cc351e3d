//! The last test: each check by name, with a tick or the reason and what to do.

use crate::components::{Icon, PostButton, When};
use crate::data::{CheckRow, Moment};
use crate::session::Tone;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// The result, and the button to test again.
#[component]
pub fn TestResult(
    /// The connection's id.
    id: String,
    /// Its name in addresses.
    slug: String,
    /// When it was tested.
    tested_at: Option<Moment>,
    /// The checks.
    checks: Vec<CheckRow>,
    /// Where testing again leads to, if not to the connection's page.
    #[prop(optional, into)]
    back: String,
) -> impl IntoView {
    let values = vec![("connection", id), ("slug", slug), ("back", back)];
    let untested = checks.is_empty();
    view! {
        <section class="panel flush" aria-labelledby="test">
            <header>
                <h2 id="test">{t("test-title")}</h2>
                <p class="push">{tested_at.map(|at| view! { <When at /> })}</p>
            </header>
            {untested.then(|| view! { <p class="pad quiet">{t("test-none")}</p> })}
            <ol class="checks">
                {checks
                    .into_iter()
                    .map(|check| {
                        let tinted = matches!(check.tone, Tone::Bad | Tone::Warn);
                        view! {
                            <li class=check.tone.class()>
                                <Icon name=check.tone.class() />
                                <span class=if tinted { "strong" } else { "" }>{check.name}</span>
                                <span class="val">{check.word}</span>
                                {check.reason.map(|reason| view! { <span class="sub">{reason}</span> })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
            <footer>
                <PostButton action="/api/test_connection" values label=t("test-now") role=Role::Operator />
            </footer>
        </section>
    }
    .into_any()
}
