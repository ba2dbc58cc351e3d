//! A page that follows what happens: the server tells that something changed, the page is fetched again, and what
//! differs is changed in place. Focus, open details and half-filled fields stay as they are.

#[cfg(feature = "hydrate")]
mod announce;
#[cfg(feature = "hydrate")]
mod follow;
#[cfg(feature = "hydrate")]
mod morph;
#[cfg(feature = "hydrate")]
mod refresh;

use leptos::prelude::*;

/// Keeps the page it stands on fresh, as long as it stands there. Without scripts a reload does the same.
#[island]
pub fn Live(
    /// The stream of events that tells of changes: `/live`, or `/live?run=` and a run's id.
    events: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    follow::follow(&events);
    #[cfg(not(feature = "hydrate"))]
    let _ = &events;
    view! { <span hidden="" data-live=""></span> }
}
