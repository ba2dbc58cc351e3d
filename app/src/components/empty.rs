//! An empty page: the dotted arch, what belongs here, one button.

use leptos::prelude::*;

/// What stands where nothing is yet.
#[component]
pub fn Empty(
    /// What belongs here.
    #[prop(into)]
    title: String,
    /// What to do first.
    #[prop(into)]
    text: String,
    /// The button, or more words.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <svg class="mark" viewBox="0 0 54 22" fill="none" stroke="currentColor" stroke-linecap="round" aria-hidden="true">
                <path d="M4 16Q27-6 50 16" stroke-width="2" stroke-dasharray="1 5"></path>
                <path d="M4 16h46" stroke-width="1" opacity=".35"></path>
            </svg>
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}
