//! The team one works in, and changing to another one.

use super::Icon;
use crate::session::Visitor;
use crate::texts::t;
use leptos::prelude::*;

/// The team's name; with several teams, a list of the others to change to.
#[component]
pub fn TeamSwitch(
    /// Who reads.
    visitor: Visitor,
) -> impl IntoView {
    if visitor.other_teams.is_empty() {
        return view! {
            <p class="team">
                <span class="sr">{t("team")} ": "</span>
                {visitor.team}
            </p>
        }
        .into_any();
    }
    view! {
        <details class="team-switch">
            <summary class="team">
                <span class="sr">{t("team")} ": "</span>
                {visitor.team}
                <Icon name="down" />
            </summary>
            <form method="post" action="/api/choose_team" aria-label=t("team-choose")>
                {visitor
                    .other_teams
                    .into_iter()
                    .map(|(id, name)| {
                        view! {
                            <button name="team" value=id>
                                {name}
                            </button>
                        }
                    })
                    .collect_view()}
            </form>
        </details>
    }
    .into_any()
}
