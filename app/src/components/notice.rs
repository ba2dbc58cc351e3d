//! A notice: what happened, what next. The focus lands on it after a form.

use super::Icon;
use crate::session::{Notice, Tone};
use leptos::prelude::*;

/// The notice an action left, if it left one.
#[component]
pub fn NoticeBox(
    /// The notice.
    notice: Option<Notice>,
) -> impl IntoView {
    notice.map(|notice| {
        let icon = if notice.tone == Tone::Work { "turn" } else { notice.tone.class() };
        let role = if notice.tone == Tone::Bad { "alert" } else { "status" };
        view! {
            <div class=format!("notice {}", notice.tone.class()) role=role tabindex="-1" autofocus=true data-keep="">
                <Icon name=icon />
                <div>
                    <p class="what">{notice.what}</p>
                    {notice.next.map(|next| view! { <p class="next">{next}</p> })}
                </div>
            </div>
        }
    })
}
