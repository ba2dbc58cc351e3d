//! A budget and what is used of it. An SVG, because the content policy refuses widths in style attributes.

use leptos::prelude::*;

/// The bar; the words beside it say the same.
#[component]
pub fn Meter(
    /// Share used here, 0 to 1.
    own: f64,
    /// Share used by others, 0 to 1.
    others: f64,
) -> impl IntoView {
    let width = |share: f64| format!("{:.1}", share.clamp(0.0, 1.0) * 1000.0);
    view! {
        <svg class="meterbar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="own" x="0" y="0" width=width(own) height="8"></rect>
            <rect class="share" x=width(own) y="0" width=width(others) height="8"></rect>
        </svg>
    }
    .into_any()
}
