//! The page of the team.

use super::invitations::Invitations;
use super::invite::{InvitationLink, Invite};
use super::members::Members;
use super::settings::TeamSettings;
use crate::components::{FormErrors, NoticeBox, PageHead, use_frame};
use crate::data::{self, TeamPage};
use crate::pages::show;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// Members, open invitations, the form to invite, the team's settings.
#[component]
pub fn Team() -> impl IntoView {
    show(data::team(), |page, flash| {
        view! { <Page page flash /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The team.
    page: TeamPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let alone = page.members.len() == 1 && page.invitations.is_empty();
    let lede = if alone {
        t("team-alone")
    } else {
        t("team-lede")
    };
    let may_read_audit = use_frame().may(Role::Admin);
    let link = flash.value("invitation_link").map(str::to_owned);
    view! {
        <PageHead title=t("team") lede=lede>
            {may_read_audit
                .then(|| {
                    view! {
                        <a class="btn" href="/audit">
                            {t("audit")}
                        </a>
                    }
                })}
            <a class="btn" href="#invite" rel="external">
                {t("invite")}
            </a>
        </PageHead>
        <NoticeBox notice=flash.notice.clone() />
        <FormErrors errors=flash.errors.clone() />
        {link.map(|link| view! { <InvitationLink link has_mail=page.has_mail /> })}
        <div class="cols">
            <div class="stack wide">
                <Members members=page.members />
                <Invitations invitations=page.invitations has_mail=page.has_mail />
            </div>
            <div class="stack wide">
                <Invite flash=flash.clone() roles=page.roles has_mail=page.has_mail days=page.days />
                <TeamSettings flash name=page.name time_zone=page.time_zone zones=page.zones />
            </div>
        </div>
    }
    .into_any()
}
