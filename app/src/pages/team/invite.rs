//! Inviting somebody.

use crate::components::{Field, RoleField, needs_role, use_frame};
use crate::session::Flash;
use crate::texts::{counted, t};
use leptos::prelude::*;
use mostek_model::Role;

/// The form.
#[component]
pub fn Invite(
    /// What the last try left.
    flash: Flash,
    /// Roles the reader may give.
    roles: Vec<Role>,
    /// Invitations are sent by mail too.
    has_mail: bool,
    /// How many days an invitation can be accepted.
    days: u64,
) -> impl IntoView {
    let allowed = use_frame().may(Role::Admin);
    let role = flash
        .value("role")
        .and_then(Role::parse)
        .unwrap_or(Role::Operator);
    let how = if has_mail {
        counted("invite-mail", days)
    } else {
        counted("invite-link", days)
    };
    let reason = (!allowed).then(|| needs_role(Role::Admin));
    view! {
        <form class="panel" method="post" action="/api/invite" aria-labelledby="invite">
            <header>
                <h2 id="invite">{t("invite-title")}</h2>
            </header>
            <div class="pad stack">
                <Field
                    name="email"
                    label=t("email")
                    kind="email"
                    value=flash.value("email").unwrap_or_default()
                    error=flash.error("email")
                    required=true
                />
                <RoleField roles value=role error=flash.error("role") />
            </div>
            <footer>
                <button class="btn primary" disabled=!allowed title=reason.clone()>
                    {t("invite-do")}
                </button>
                <span>{reason.unwrap_or(how)}</span>
            </footer>
        </form>
    }
    .into_any()
}

/// The link of an invitation that was just made: shown once.
#[component]
pub fn InvitationLink(
    /// The link.
    link: String,
    /// It is on its way by mail too.
    has_mail: bool,
) -> impl IntoView {
    let text = if has_mail {
        t("invitation-link-mailed")
    } else {
        t("invitation-link-text")
    };
    view! {
        <section class="panel" aria-labelledby="invitation-link">
            <header>
                <h2 id="invitation-link">{t("invitation-link-title")}</h2>
            </header>
            <div class="pad stack">
                <p>{text}</p>
                <input
                    class="mono"
                    type="text"
                    readonly=true
                    value=link
                    aria-labelledby="invitation-link"
                />
                <p class="small dim">{t("invitation-link-once")}</p>
            </div>
        </section>
    }
    .into_any()
}
