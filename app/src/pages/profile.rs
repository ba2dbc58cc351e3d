//! One's own account: language, password, signing out.

use super::use_flash;
use crate::components::{
    Erase, Field, FormErrors, LanguageForm, NoticeBox, PageHead, role_word, use_frame,
};
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;

/// The profile of the person who is signed in.
#[component]
pub fn Profile() -> impl IntoView {
    let flash = use_flash();
    view! {
        <Transition fallback=|| ()>
            {move || Suspend::new(async move {
                let flash = flash.await;
                view! { <ProfilePage flash /> }
            })}
        </Transition>
    }
    .erase()
}

/// The page.
#[component]
fn ProfilePage(
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let visitor = use_frame().visitor;
    let name = visitor
        .as_ref()
        .map(|visitor| visitor.name.clone())
        .unwrap_or_default();
    view! {
        <PageHead title=name tab=t("profile") lede=t("profile-lede") />
        <NoticeBox notice=flash.notice.clone() />
        <FormErrors errors=flash.errors.clone() />
        <div class="cols">
            <div class="stack">
                <Password flash />
                <section class="panel" aria-labelledby="language">
                    <header>
                        <h2 id="language">{t("language")}</h2>
                    </header>
                    <div class="pad">
                        <LanguageForm back="/profile".to_owned() />
                    </div>
                </section>
            </div>
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
                                <dd>{visitor.team}</dd>
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
        </div>
    }
    .erase()
}

/// The form for a new password.
#[component]
fn Password(
    /// What the last try left.
    flash: Flash,
) -> impl IntoView {
    view! {
        <form class="panel" method="post" action="/api/change_password" aria-labelledby="password">
            <header>
                <h2 id="password">{t("password-title")}</h2>
            </header>
            <div class="pad stack">
                <Field
                    name="present_password"
                    label=t("password-present")
                    kind="password"
                    error=flash.error("present_password")
                    required=true
                    autocomplete="current-password"
                />
                <Field
                    name="password"
                    label=t("password-new")
                    kind="password"
                    help=Some(t("password-help"))
                    error=flash.error("password")
                    required=true
                    autocomplete="new-password"
                />
            </div>
            <footer>
                <button class="btn primary">{t("password-change")}</button>
                <span>{t("password-note")}</span>
            </footer>
        </form>
    }
    .erase()
}
