//! Choosing the language: a form with one button per language.

use crate::components::use_frame;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Language;

/// Buttons for all languages, each in its own.
#[component]
pub fn LanguageForm(
    /// The page to come back to.
    back: String,
) -> impl IntoView {
    let current = use_frame().language;
    view! {
        <form class="langs" method="post" action="/api/choose_language" aria-label=t("language")>
            <input type="hidden" name="back" value=back />
            {Language::ALL
                .into_iter()
                .map(|language| {
                    let is_current = language == current;
                    view! {
                        <button
                            class="btn plain slim"
                            name="language"
                            value=language.code()
                            lang=language.code()
                            aria-current=is_current.then_some("true")
                        >
                            {language.own_name()}
                        </button>
                    }
                })
                .collect_view()}
        </form>
    }
    .into_any()
}
