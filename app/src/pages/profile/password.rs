//! A new password.

use crate::components::Field;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;

/// The form for a new password.
#[component]
pub fn Password(
    /// What the last try left.
    flash: Flash,
) -> impl IntoView {
    view! {
        <form class="panel" method="post" action="/api/change_password" aria-labelledby="password">
            <header>
                <h2 id="password">{t("password-title")}</h2>
            </header>
            <div class="pad stack">
                <Field
                    name="present_password"
                    label=t("password-present")
                    kind="password"
                    error=flash.error("present_password")
                    required=true
                    autocomplete="current-password"
                />
                <Field
                    name="password"
                    label=t("password-new")
                    kind="password"
                    help=Some(t("password-help"))
                    error=flash.error("password")
                    required=true
                    autocomplete="new-password"
                />
            </div>
            <footer>
                <button class="btn">{t("password-change")}</button>
                <span>{t("password-note")}</span>
            </footer>
        </form>
    }
    .into_any()
}
