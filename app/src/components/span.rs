//! Shop and system as the two banks of a bridge; the line of the arch tells the state.

use crate::data::Bank;
use crate::session::Tone;
use leptos::prelude::*;

/// The bridge, shop left, system right.
#[component]
pub fn Span(
    /// The shop.
    shop: Bank,
    /// The system.
    system: Bank,
    /// The state.
    tone: Tone,
    /// As the head of a page.
    #[prop(optional)]
    big: bool,
) -> impl IntoView {
    let class = format!("span {}{}", tone.class(), if big { " big" } else { "" });
    view! {
        <span class=class>
            <span>
                <b>{shop.name}</b>
                <small>{shop.platform}</small>
            </span>
            <Arch tone />
            <span>
                <b>{system.name}</b>
                <small>{system.platform}</small>
            </span>
        </span>
    }
    .into_any()
}

/// The arch alone: whole, moving, marked, broken or dotted.
#[component]
pub fn Arch(
    /// The state.
    tone: Tone,
) -> impl IntoView {
    const WHOLE: &str = "M4 16Q27-6 50 16";
    let (arch, road) = match tone {
        Tone::Bad => ("M4 16Q12 8.2 20 6M34 6Q42 8.2 50 16", "M4 16h14M36 16h14"),
        _ => (WHOLE, "M4 16h46"),
    };
    let dots = matches!(tone, Tone::Rest | Tone::Todo).then_some("1 5");
    let mark = match tone {
        Tone::Work => Some(view! { <circle class="car" r="4"></circle> }.into_any()),
        Tone::Warn => Some(
            view! { <path class="flag" d="m27 1.6 5.4 9.2H21.6Z" stroke-width="1.6"></path> }
                .into_any(),
        ),
        Tone::Bad => Some(
            view! { <path d="m23.6 1.8 6.8 6.8m0-6.8-6.8 6.8" stroke-width="1.8"></path> }
                .into_any(),
        ),
        _ => None,
    };
    view! {
        <svg viewBox="0 0 54 22" aria-hidden="true">
            <path d=arch stroke-width="2" stroke-dasharray=dots></path>
            <path d=road stroke-width="1" opacity=".45"></path>
            {mark}
            <circle class="pier" cx="4" cy="16" r="3"></circle>
            <circle class="pier" cx="50" cy="16" r="3"></circle>
        </svg>
    }
    .into_any()
}
