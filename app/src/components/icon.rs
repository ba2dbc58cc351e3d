//! Icons and the mark. The shapes stand once per page, in the sprite.

use leptos::prelude::*;

/// An icon of the sprite, silent for readers.
#[component]
pub fn Icon(
    /// Name in the sprite.
    #[prop(into)]
    name: String,
    /// It turns while something works.
    #[prop(optional)]
    turns: bool,
) -> impl IntoView {
    let class = if turns { "i turn" } else { "i" };
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("#i-{name}")></use>
        </svg>
    }
    .into_any()
}

/// The mark and the name.
#[component]
pub fn Brand() -> impl IntoView {
    view! {
        <svg viewBox="0 0 40 28" fill="currentColor" aria-hidden="true">
            <use href="#mark"></use>
        </svg>
        "Mostek"
    }
    .into_any()
}
