//! One's own account: name, language, formats, colours, password, sessions, teams.

mod about;
mod found;
mod password;
mod sessions;

use crate::components::{FormErrors, NoticeBox, PageHead, role_word, use_frame};
use crate::data::{self, ProfilePage};
use crate::pages::show;
use crate::session::Flash;
use crate::texts::t;
use about::About;
use found::FoundTeam;
use leptos::prelude::*;
use password::Password;
use sessions::Sessions;

/// The profile of the person who is signed in.
#[component]
pub fn Profile() -> impl IntoView {
    show(data::profile(), |page, flash| {
        view! { <Page page flash /> }.into_any()
    })
}

/// The page.
#[component]
fn Page(
    /// The account.
    page: ProfilePage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let visitor = use_frame().visitor;
    let name = visitor
        .as_ref()
        .map(|visitor| visitor.name.clone())
        .unwrap_or_default();
    view! {
        <PageHead title=name.clone() tab=t("profile") lede=t("profile-lede") />
        <NoticeBox notice=flash.notice.clone() />
        <FormErrors errors=flash.errors.clone() />
        <div class="cols">
            <div class="stack wide">
                <About
                    flash=flash.clone()
                    name=name
                    formats=page.formats
                    samples=page.samples
                    colours=page.colours
                />
                <Sessions sessions=page.sessions />
            </div>
            <div class="stack wide">
                <section class="panel" aria-labelledby="who">
                    <header>
                        <h2 id="who">{t("account")}</h2>
                    </header>
                    <dl class="facts pad">
                        {visitor
                            .map(|visitor| {
                                view! {
                                    <dt>{t("email")}</dt>
                                    <dd>{visitor.email}</dd>
                                    <dt>{t("team")}</dt>
                                    <dd>
                                        <a href="/team">{visitor.team}</a>
                                    </dd>
                                    <dt>{t("role")}</dt>
                                    <dd>{role_word(visitor.role)}</dd>
                                    <dt>{t("time-zone")}</dt>
                                    <dd>{visitor.time_zone}</dd>
                                }
                            })}
                    </dl>
                    <footer>
                        <form method="post" action="/api/sign_out">
                            <button class="btn">{t("sign-out")}</button>
                        </form>
                    </footer>
                </section>
                <Password flash=flash.clone() />
                <FoundTeam flash zones=page.zones />
            </div>
        </div>
    }
    .into_any()
}
