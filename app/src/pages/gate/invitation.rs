//! Accepting an invitation: as a new person, with one's account, or signed in already.

use crate::components::{
    Field, FormErrors, GatePage, NoticeBox, SelectField, role_word, use_frame,
};
use crate::data::{self, InvitationOffer, InvitationPage};
use crate::pages::{part, show};
use crate::session::Flash;
use crate::texts::{counted, t, t_with};
use leptos::prelude::*;
use leptos_meta::Title;
use mostek_model::{Arguments, Language};

/// The page behind an invitation's link.
#[component]
pub fn Invitation() -> impl IntoView {
    let token = part("token");
    show(
        data::invitation(token.clone()),
        move |page, flash| match page {
            InvitationPage::Open(offer) => view! { <Offer offer=*offer flash token /> }.into_any(),
            InvitationPage::Expired => closed(
                token,
                t("invitation-expired-title"),
                t("invitation-expired-text"),
            ),
            InvitationPage::Used => {
                closed(token, t("invitation-used-title"), t("invitation-used-text"))
            }
            InvitationPage::Revoked => closed(
                token,
                t("invitation-revoked-title"),
                t("invitation-revoked-text"),
            ),
            InvitationPage::Unknown => closed(
                token,
                t("invitation-unknown-title"),
                t("invitation-unknown-text"),
            ),
            InvitationPage::Wait(seconds) => closed(
                token,
                t("people-wait"),
                counted("people-wait-next", seconds),
            ),
        },
    )
}

/// A link that leads nowhere any more.
fn closed(token: String, title: String, text: String) -> AnyView {
    view! {
        <Title text=title.clone() />
        <GatePage path=format!("/invitation/{token}")>
            <div class="stack told">
                <h1>{title}</h1>
                <p>{text}</p>
                <a class="btn" href="/" rel="external">
                    {t("invitation-go-on")}
                </a>
            </div>
        </GatePage>
    }
    .into_any()
}

/// An invitation that can be accepted.
#[component]
fn Offer(
    /// The invitation.
    offer: InvitationOffer,
    /// What the last try left.
    flash: Flash,
    /// The token of the link.
    token: String,
) -> impl IntoView {
    let title = t_with(
        "invitation-title",
        Arguments::new().text("team", offer.team.as_str()),
    );
    let role = role_word(offer.role);
    let values = Arguments::new()
        .text("who", offer.invited_by.as_str())
        .text("role", role.as_str());
    let lede = if offer.invited_by.is_empty() {
        t_with("invitation-lede-plain", values)
    } else {
        t_with("invitation-lede", values)
    };
    let ends = t_with(
        "invitation-ends",
        Arguments::new().text("at", offer.expires_at.text.as_str()),
    );
    let path = format!("/invitation/{token}");
    let email = offer.email.clone();
    let form = match &offer.signed_in {
        Some(other) if *other != offer.email => {
            let values = Arguments::new()
                .text("email", offer.email.as_str())
                .text("other", other.as_str());
            view! {
                <form method="post" action="/api/sign_out">
                    <input type="hidden" name="back" value=path.clone() />
                    <p>{t_with("invitation-other", values)}</p>
                    <button class="btn primary tall">{t("sign-out")}</button>
                </form>
            }
            .into_any()
        }
        Some(_) => view! {
            <form method="post" action="/api/accept_invitation">
                <input type="hidden" name="token" value=token />
                <button class="btn primary tall">{t("invitation-join")}</button>
            </form>
        }
        .into_any(),
        None if offer.has_account => view! { <WithAccount email flash token /> }.into_any(),
        None => view! { <NewPerson email flash token /> }.into_any(),
    };
    view! {
        <Title text=title.clone() />
        <GatePage path=path>
            <div class="stack told">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
                <p class="small dim">{ends}</p>
            </div>
            {form}
        </GatePage>
    }
    .into_any()
}

/// For those who sign in with the invited address already.
#[component]
fn WithAccount(
    /// The invited address.
    email: String,
    /// What the last try left.
    flash: Flash,
    /// The token of the link.
    token: String,
) -> impl IntoView {
    view! {
        <form method="post" action="/api/accept_invitation">
            <NoticeBox notice=flash.notice.clone() />
            <FormErrors errors=flash.errors.clone() />
            <p>{t("invitation-with-account")}</p>
            <input type="hidden" name="token" value=token />
            <Address email />
            <Field
                name="password"
                label=t("password")
                kind="password"
                error=flash.error("password")
                required=true
                autocomplete="current-password"
            />
            <button class="btn primary tall">{t("invitation-sign-in-join")}</button>
        </form>
    }
    .into_any()
}

/// For those who have no account yet.
#[component]
fn NewPerson(
    /// The invited address.
    email: String,
    /// What the last try left.
    flash: Flash,
    /// The token of the link.
    token: String,
) -> impl IntoView {
    let languages = Language::ALL
        .map(|one| (one.code().to_owned(), one.own_name().to_owned()))
        .into();
    let language = use_frame().language;
    view! {
        <form method="post" action="/api/accept_invitation">
            <NoticeBox notice=flash.notice.clone() />
            <FormErrors errors=flash.errors.clone() />
            <input type="hidden" name="token" value=token />
            <Address email />
            <Field
                name="name"
                label=t("your-name")
                value=flash.value("name").unwrap_or_default()
                error=flash.error("name")
                required=true
                autocomplete="name"
            />
            <Field
                name="password"
                label=t("password")
                kind="password"
                help=Some(t("password-help"))
                error=flash.error("password")
                required=true
                autocomplete="new-password"
            />
            <SelectField
                name="language"
                label=t("language")
                choices=languages
                value=flash.value("language").unwrap_or(language.code())
            />
            <button class="btn primary tall">{t("invitation-join")}</button>
        </form>
    }
    .into_any()
}

/// The invited address; it is fixed, and password managers want to know it.
#[component]
fn Address(
    /// The address.
    email: String,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for="field-email">{t("email")}</label>
            <input id="field-email" type="email" value=email readonly=true autocomplete="username" />
        </div>
    }
    .into_any()
}
