//! The pages before signing in: the bridge at night on one side, a form on the other.

use super::{Brand, LanguageForm};
use crate::texts::t;
use leptos::prelude::*;

/// Scene and form.
#[component]
pub fn GatePage(
    /// This page, to come back to after choosing a language.
    #[prop(into)]
    path: String,
    /// The form.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="gate">
            <aside class="scene">
                <span class="brand">
                    <Brand />
                </span>
                <p>{t("gate-motto")}</p>
                <svg viewBox="0 0 720 320" fill="none" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
                    <use href="#scene"></use>
                </svg>
            </aside>
            <main id="main">
                {children()}
                <LanguageForm back=path />
            </main>
        </div>
    }
    .into_any()
}
