//! The table of members.

use crate::components::{When, needs_role, role_word, use_frame};
use crate::data::TeamMember;
use crate::texts::{counted, t};
use leptos::prelude::*;
use mostek_model::Role;

/// Members, oldest first.
#[component]
pub fn Members(
    /// The members.
    members: Vec<TeamMember>,
) -> impl IntoView {
    let count = u64::try_from(members.len()).unwrap_or_default();
    view! {
        <section class="panel flush" aria-labelledby="members">
            <header>
                <h2 id="members">{t("members")}</h2>
                <p>{counted("members-count", count)}</p>
            </header>
            <table class="mid stacks" role="table">
                <caption class="sr">{t("members")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t("column-person")}</th>
                        <th scope="col" role="columnheader">{t("role")}</th>
                        <th scope="col" role="columnheader">{t("column-since")}</th>
                        <th scope="col" role="columnheader">{t("column-last-sign-in")}</th>
                        <th scope="col" role="columnheader">
                            <span class="sr">{t("column-action")}</span>
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {members.into_iter().map(|member| view! { <Row member /> }).collect_view()}
                </tbody>
            </table>
        </section>
    }
    .into_any()
}

/// One member.
#[component]
fn Row(
    /// The member.
    member: TeamMember,
) -> impl IntoView {
    let href = format!("/team/members/{}", member.id);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" class="account lead">
                <a href=href.clone()>{member.name.clone()}</a>
                {member.is_you.then(|| view! { " " <span class="tag">{t("member-you")}</span> })}
                {member.disabled.then(|| view! { " " <span class="tag">{t("member-disabled")}</span> })}
                <small class="under">{member.email.clone()}</small>
            </th>
            <td data-l=t("role") role="cell">
                {role_word(member.role)}
            </td>
            <td data-l=t("column-since") role="cell">
                <When at=member.since.clone() />
            </td>
            <td data-l=t("column-last-sign-in") role="cell">
                {match member.last_sign_in.clone() {
                    Some(at) => view! { <When at /> }.into_any(),
                    None => view! { <span>{t("never")}</span> }.into_any(),
                }}
            </td>
            <td class="num corner" role="cell">
                <Manage member href />
            </td>
        </tr>
    }
    .into_any()
}

/// The way to changing a member; disabled with the reason where the reader may not.
#[component]
fn Manage(
    /// The member.
    member: TeamMember,
    /// The member's page.
    href: String,
) -> impl IntoView {
    if member.is_you || member.can_manage {
        let label = if member.can_manage {
            t("member-change")
        } else {
            t("member-leave")
        };
        return view! {
            <a class="btn slim" href=href>
                {label}
                <span class="sr">" " {member.name}</span>
            </a>
        }
        .into_any();
    }
    let role = if use_frame().may(Role::Admin) {
        Role::Owner
    } else {
        Role::Admin
    };
    let reason = needs_role(role);
    let title = reason.clone();
    view! {
        <button class="btn slim" disabled=true title=title>
            {t("member-change")}
            <span class="sr">" " {member.name} " (" {reason} ")"</span>
        </button>
    }
    .into_any()
}
