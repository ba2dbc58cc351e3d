//! The head of a page: its title, a sentence, its buttons.

use leptos::prelude::*;
use leptos_meta::Title;

/// Title and buttons; also the title of the tab.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: String,
    /// The title of the tab, where it says more.
    #[prop(optional, into)]
    tab: Option<String>,
    /// A sentence about the page.
    #[prop(optional, into)]
    lede: String,
    /// Buttons and state.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let tab = tab.unwrap_or_else(|| title.clone());
    view! {
        <Title text=tab />
        <div class="head">
            <div>
                <h1>{title}</h1>
                {(!lede.is_empty()).then(|| view! { <p class="lede">{lede}</p> })}
            </div>
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </div>
    }
    .into_any()
}
