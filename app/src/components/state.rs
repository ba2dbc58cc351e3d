//! A state: an icon of its own shape, a word, a colour.

use super::Icon;
use crate::data::Chip;
use crate::session::Tone;
use leptos::prelude::*;

/// A state as a chip.
#[component]
pub fn StateChip(
    /// The state.
    chip: Chip,
) -> impl IntoView {
    let working = chip.tone == Tone::Work;
    let icon = if working { "turn" } else { chip.tone.class() };
    view! {
        <span class=format!("state chip {}", chip.tone.class())>
            <Icon name=icon turns=working />
            {chip.word}
        </span>
    }
    .into_any()
}
