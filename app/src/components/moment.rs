//! An instant: short to read, whole for those who ask, exact for machines.

use crate::data::Moment;
use leptos::prelude::*;

/// An instant.
#[component]
pub fn When(
    /// The instant, in words.
    at: Moment,
) -> impl IntoView {
    view! {
        <time class="nowrap" datetime=at.machine title=at.full>
            {at.text}
        </time>
    }
    .into_any()
}
