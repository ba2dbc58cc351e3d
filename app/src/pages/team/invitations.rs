//! Invitations nobody has accepted yet.

use crate::components::{PostButton, StateChip, When, role_word, use_frame};
use crate::data::OpenInvitationRow;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// Open invitations, newest first.
#[component]
pub fn Invitations(
    /// The invitations.
    invitations: Vec<OpenInvitationRow>,
    /// Invitations are sent by mail too.
    has_mail: bool,
) -> impl IntoView {
    let none = invitations.is_empty();
    view! {
        <section class="panel flush" aria-labelledby="invitations">
            <header>
                <h2 id="invitations">{t("invitations")}</h2>
            </header>
            {none.then(|| view! { <p class="pad quiet">{t("invitations-none")}</p> })}
            {(!none)
                .then(|| {
                    view! {
                        <table class="mid stacks" role="table">
                            <caption class="sr">{t("invitations")}</caption>
                            <thead role="rowgroup">
                                <tr role="row">
                                    <th scope="col" role="columnheader">{t("column-state")}</th>
                                    <th scope="col" role="columnheader">{t("column-person")}</th>
                                    <th scope="col" role="columnheader">{t("role")}</th>
                                    <th scope="col" role="columnheader">{t("column-expires")}</th>
                                    <th scope="col" role="columnheader">
                                        <span class="sr">{t("column-action")}</span>
                                    </th>
                                </tr>
                            </thead>
                            <tbody role="rowgroup">
                                {invitations.into_iter().map(|row| view! { <Row row has_mail /> }).collect_view()}
                            </tbody>
                        </table>
                    }
                })}
        </section>
    }
    .into_any()
}

/// One invitation.
#[component]
fn Row(
    /// The invitation.
    row: OpenInvitationRow,
    /// Invitations are sent by mail too.
    has_mail: bool,
) -> impl IntoView {
    let label = if has_mail {
        t("invite-send-again")
    } else {
        t("invite-again")
    };
    let values = Arguments::new()
        .text("who", row.invited_by.as_str())
        .text("at", row.sent_at.text.as_str());
    let invited = t_with("invitation-by", values);
    // An admin must not touch what an owner gives.
    let needed = if row.can_manage || !use_frame().may(Role::Admin) {
        Role::Admin
    } else {
        Role::Owner
    };
    let again = vec![("invitation", row.id.clone()), ("email", row.email.clone())];
    view! {
        <tr role="row">
            <td class="lead" role="cell">
                <StateChip chip=row.chip />
            </td>
            <th scope="row" role="rowheader" class="account">
                {row.email.clone()}
                <small class="under">{invited}</small>
                {(!row.mail.is_empty()).then(|| view! { <small class="under">{row.mail}</small> })}
            </th>
            <td data-l=t("role") role="cell">
                {role_word(row.role)}
            </td>
            <td data-l=t("column-expires") role="cell">
                <When at=row.expires_at />
            </td>
            <td class="num" role="cell">
                <div class="row ends">
                    <PostButton
                        action="/api/invite_again"
                        values=again
                        label=label
                        about=row.email.clone()
                        class="slim"
                        role=needed
                    />
                    <PostButton
                        action="/api/revoke_invitation"
                        values=vec![("invitation", row.id)]
                        label=t("invitation-revoke")
                        about=row.email
                        class="slim danger"
                        role=needed
                    />
                </div>
            </td>
        </tr>
    }
    .into_any()
}
