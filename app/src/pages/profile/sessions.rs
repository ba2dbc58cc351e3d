//! Where one is signed in.

use crate::components::{PostButton, When};
use crate::data::SessionRow;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// One's sessions, this one first.
#[component]
pub fn Sessions(
    /// The sessions.
    sessions: Vec<SessionRow>,
) -> impl IntoView {
    let several = sessions.len() > 1;
    view! {
        <section class="panel flush" aria-labelledby="sessions">
            <header>
                <h2 id="sessions">{t("sessions")}</h2>
                <p>{t("sessions-lede")}</p>
            </header>
            <table class="mid stacks" role="table">
                <caption class="sr">{t("sessions")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t("column-browser")}</th>
                        <th scope="col" role="columnheader">{t("column-signed-in")}</th>
                        <th scope="col" role="columnheader">{t("column-seen")}</th>
                        <th scope="col" role="columnheader">
                            <span class="sr">{t("column-action")}</span>
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {sessions.into_iter().map(|row| view! { <Row row /> }).collect_view()}
                </tbody>
            </table>
            {several
                .then(|| {
                    view! {
                        <footer>
                            <PostButton
                                action="/api/end_other_sessions"
                                values=Vec::new()
                                label=t("sessions-end-others")
                                class="danger"
                                role=Role::Viewer
                            />
                            <span>{t("sessions-note")}</span>
                        </footer>
                    }
                })}
        </section>
    }
    .into_any()
}

/// One session.
#[component]
fn Row(
    /// The session.
    row: SessionRow,
) -> impl IntoView {
    let moment = |at| match at {
        Some(at) => view! { <When at /> }.into_any(),
        None => view! { <span class="empty-value">{t("session-unknown")}</span> }.into_any(),
    };
    let browser = if row.browser.is_empty() {
        t("session-unknown")
    } else {
        row.browser
    };
    let end = if row.is_this {
        view! { <span class="tag">{t("session-this")}</span> }.into_any()
    } else {
        view! {
            <PostButton
                action="/api/end_session"
                values=vec![("session", row.id)]
                label=t("session-end")
                about=browser.clone()
                class="slim"
                role=Role::Viewer
            />
        }
        .into_any()
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" class="account lead">
                {browser}
                <small class="under">{row.origin}</small>
            </th>
            <td data-l=t("column-signed-in") role="cell">
                {moment(row.since)}
            </td>
            <td data-l=t("column-seen") role="cell">
                {moment(row.seen)}
            </td>
            <td class="num corner" role="cell">
                {end}
            </td>
        </tr>
    }
    .into_any()
}
