//! For people who are in no team.

use crate::components::GatePage;
use crate::texts::t;
use leptos::prelude::*;
use leptos_meta::Title;

/// Says what being in no team means, and what to do.
#[component]
pub fn NoTeam() -> impl IntoView {
    view! {
        <Title text=t("no-team-title") />
        <GatePage path="/no-team">
            <div class="stack told">
                <h1>{t("no-team-title")}</h1>
                <p>{t("no-team-text")}</p>
                <p class="quiet">{t("no-team-next")}</p>
                <a class="btn" href="/sign-in" rel="external">
                    {t("sign-in")}
                </a>
            </div>
        </GatePage>
    }
    .into_any()
}
