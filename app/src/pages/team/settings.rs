//! The team's name and time zone.

use crate::components::{Field, ZoneField, needs_role, use_frame};
use crate::data::Zones;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// The form; those who may not change it read it.
#[component]
pub fn TeamSettings(
    /// What the last try left.
    flash: Flash,
    /// The team's name.
    name: String,
    /// Its time zone.
    time_zone: String,
    /// Zones to choose from.
    zones: Zones,
) -> impl IntoView {
    if !use_frame().may(Role::Admin) {
        return view! {
            <section class="panel" aria-labelledby="settings">
                <header>
                    <h2 id="settings">{t("team-settings")}</h2>
                </header>
                <dl class="facts pad">
                    <dt>{t("team-name")}</dt>
                    <dd>{name}</dd>
                    <dt>{t("time-zone")}</dt>
                    <dd>{time_zone}</dd>
                </dl>
                <footer>{needs_role(Role::Admin)}</footer>
            </section>
        }
        .into_any();
    }
    view! {
        <form class="panel" method="post" action="/api/save_team" aria-labelledby="settings">
            <header>
                <h2 id="settings">{t("team-settings")}</h2>
            </header>
            <div class="pad stack">
                <Field
                    name="team"
                    label=t("team-name")
                    value=flash.value("team").map_or(name, str::to_owned)
                    error=flash.error("team")
                    required=true
                    autocomplete="organization"
                />
                <ZoneField
                    zones
                    value=flash.value("time_zone").map_or(time_zone, str::to_owned)
                    error=flash.error("time_zone")
                />
            </div>
            <footer>
                <button class="btn">{t("save")}</button>
            </footer>
        </form>
    }
    .into_any()
}
