//! Signing in.

use crate::components::{Field, GatePage, NoticeBox};
use crate::data::{self, Gate};
use crate::format::query_value;
use crate::pages::show;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

/// The page for signing in; leads to the first start while nobody can.
#[component]
pub fn SignIn() -> impl IntoView {
    let next = use_query_map()
        .read_untracked()
        .get("next")
        .unwrap_or_default();
    show(data::gate(), move |page, flash| {
        view! { <SignInForm page flash next=next.clone() /> }.into_any()
    })
}

/// The form.
#[component]
fn SignInForm(
    /// Whether anybody can sign in.
    page: Gate,
    /// What the last try left.
    flash: Flash,
    /// Where to go on afterwards.
    next: String,
) -> impl IntoView {
    if page.first_start {
        crate::server::go("/first-start");
    }
    let next = flash.value("next").map_or(next, str::to_owned);
    let email = flash.value("email").unwrap_or_default().to_owned();
    let path = match next.as_str() {
        "" => "/sign-in".to_owned(),
        next => format!("/sign-in?next={}", query_value(next)),
    };
    view! {
        <Title text=t("sign-in-title") />
        <GatePage path>
            <form method="post" action="/api/sign_in">
                <h1>{t("sign-in-title")}</h1>
                {page
                    .first_start
                    .then(|| {
                        view! {
                            <p>
                                <a href="/first-start" rel="external">
                                    {t("first-start-title")}
                                </a>
                            </p>
                        }
                    })}
                <NoticeBox notice=flash.notice />
                <input type="hidden" name="next" value=next />
                <Field name="email" label=t("email") kind="email" value=email required=true autocomplete="username" />
                <Field
                    name="password"
                    label=t("password")
                    kind="password"
                    required=true
                    autocomplete="current-password"
                />
                <button class="btn primary tall">{t("sign-in")}</button>
                <p class="small dim">{t("sign-in-note")}</p>
            </form>
        </GatePage>
    }
    .into_any()
}
