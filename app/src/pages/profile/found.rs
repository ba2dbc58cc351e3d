//! Founding a further team.

use crate::components::{Field, ZoneField, needs_role, use_frame};
use crate::data::Zones;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// The form, folded away: few need it. Owners only; others read why not.
#[component]
pub fn FoundTeam(
    /// What the last try left.
    flash: Flash,
    /// Zones to choose from.
    zones: Zones,
) -> impl IntoView {
    let frame = use_frame();
    let zone = frame
        .visitor
        .as_ref()
        .map(|visitor| visitor.time_zone.clone());
    if !frame.may(Role::Owner) {
        return view! {
            <section class="panel" aria-labelledby="found">
                <header>
                    <h2 id="found">{t("found-title")}</h2>
                </header>
                <p class="pad quiet">{t("found-text")}</p>
                <footer>{needs_role(Role::Owner)}</footer>
            </section>
        }
        .into_any();
    }
    view! {
        <form class="panel" method="post" action="/api/found_team" aria-labelledby="found">
            <header>
                <h2 id="found">{t("found-title")}</h2>
            </header>
            <div class="pad stack">
                <p class="quiet">{t("found-text")}</p>
                <Field
                    name="team"
                    label=t("team-name")
                    value=flash.value("team").unwrap_or_default()
                    error=flash.error("team")
                    required=true
                    autocomplete="organization"
                />
                <ZoneField
                    zones
                    value=flash.value("time_zone").map(str::to_owned).or(zone).unwrap_or_default()
                    error=flash.error("time_zone")
                />
            </div>
            <footer>
                <button class="btn">{t("found-do")}</button>
            </footer>
        </form>
    }
    .into_any()
}
