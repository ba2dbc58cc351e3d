//! One member: changing the role, removing, leaving.

use crate::components::{
    Crumbs, FormErrors, NoticeBox, PageHead, PostButton, RoleField, When, role_does, role_word,
};
use crate::data::{self, MemberPage, TeamMember};
use crate::pages::{part, show};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The page of a member of the team.
#[component]
pub fn Member() -> impl IntoView {
    let page = data::member(part("member"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page.
#[component]
fn Page(
    /// The member.
    page: MemberPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let MemberPage {
        member,
        roles,
        last_owner,
    } = page;
    let last = last_owner.then(|| t("member-last-owner"));
    let end = if member.is_you {
        view! { <Leave member=member.clone() last=last.clone() /> }.into_any()
    } else {
        view! { <Remove member=member.clone() /> }.into_any()
    };
    view! {
        <Crumbs parents=vec![("/team".to_owned(), t("team"))] />
        <PageHead title=member.name.clone() lede=member.email.clone() />
        <NoticeBox notice=flash.notice.clone() />
        <FormErrors errors=flash.errors.clone() />
        <div class="cols">
            <div class="stack wide">
                {member
                    .can_manage
                    .then(|| view! { <ChangeRole member=member.clone() roles flash last /> })} {end}
            </div>
            <section class="panel" aria-labelledby="who">
                <header>
                    <h2 id="who">{t("member-title")}</h2>
                </header>
                <dl class="facts pad">
                    <dt>{t("role")}</dt>
                    <dd>{role_word(member.role)} ". " {role_does(member.role)}</dd>
                    <dt>{t("column-since")}</dt>
                    <dd>
                        <When at=member.since />
                    </dd>
                    <dt>{t("column-last-sign-in")}</dt>
                    <dd>
                        {match member.last_sign_in {
                            Some(at) => view! { <When at /> }.into_any(),
                            None => view! { <span>{t("never")}</span> }.into_any(),
                        }}
                    </dd>
                </dl>
            </section>
        </div>
    }
    .into_any()
}

/// The form for another role.
#[component]
fn ChangeRole(
    /// The member.
    member: TeamMember,
    /// Roles the reader may give.
    roles: Vec<Role>,
    /// What the last try left.
    flash: Flash,
    /// Why the role has to stay.
    last: Option<String>,
) -> impl IntoView {
    let is_fixed = last.is_some();
    view! {
        <form class="panel" method="post" action="/api/change_role" aria-labelledby="change-role">
            <header>
                <h2 id="change-role">{t("member-role")}</h2>
            </header>
            <div class="pad stack">
                <input type="hidden" name="member" value=member.id />
                <RoleField roles value=member.role error=flash.error("role") />
            </div>
            <footer>
                <button class="btn primary" disabled=is_fixed>
                    {t("save")}
                </button>
                <span>{last.unwrap_or_else(|| t("member-role-note"))}</span>
            </footer>
        </form>
    }
    .into_any()
}

/// Removing somebody else: says what is lost and what stays.
#[component]
fn Remove(
    /// The member.
    member: TeamMember,
) -> impl IntoView {
    let text = t_with(
        "member-remove-text",
        Arguments::new().text("name", member.name.as_str()),
    );
    // An admin manages operators and viewers, an owner everybody.
    let needed = if member.role >= Role::Admin {
        Role::Owner
    } else {
        Role::Admin
    };
    view! {
        <section class="panel" aria-labelledby="remove">
            <header>
                <h2 id="remove">{t("member-remove-title")}</h2>
            </header>
            <p class="pad">{text}</p>
            <footer>
                <PostButton
                    action="/api/remove_member"
                    values=vec![("member", member.id)]
                    label=t("member-remove")
                    about=member.name
                    class="danger"
                    role=needed
                />
            </footer>
        </section>
    }
    .into_any()
}

/// Leaving the team oneself.
#[component]
fn Leave(
    /// The reader.
    member: TeamMember,
    /// Why they have to stay.
    last: Option<String>,
) -> impl IntoView {
    let note = last.clone();
    view! {
        <section class="panel" aria-labelledby="leave">
            <header>
                <h2 id="leave">{t("member-leave-title")}</h2>
            </header>
            <p class="pad">{t("member-leave-text")}</p>
            <footer>
                <PostButton
                    action="/api/leave_team"
                    values=Vec::new()
                    label=t("member-leave-do")
                    about=member.email
                    class="danger"
                    role=Role::Viewer
                    disabled=last
                />
                {note.map(|note| view! { <span>{note}</span> })}
            </footer>
        </section>
    }
    .into_any()
}
