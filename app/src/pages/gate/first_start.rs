//! The first start: the first owner and their team.

use crate::components::{
    Field, FormErrors, GatePage, NoticeBox, SelectField, ZoneField, use_frame,
};
use crate::data::{self, Gate};
use crate::pages::show;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use leptos_meta::Title;
use mostek_model::Language;

/// The page of the first start; leads to signing in once it is done.
#[component]
pub fn FirstStart() -> impl IntoView {
    show(data::gate(), |page, flash| {
        view! { <FirstStartForm page flash /> }.into_any()
    })
}

fn usual_zone(language: Language) -> &'static str {
    match language {
        Language::En | Language::Cs => "Europe/Prague",
        Language::Hu => "Europe/Budapest",
        Language::Pl => "Europe/Warsaw",
    }
}

/// The form.
#[component]
fn FirstStartForm(
    /// Whether it is the first start.
    page: Gate,
    /// What the last try left.
    flash: Flash,
) -> impl IntoView {
    if !page.first_start {
        crate::server::go("/sign-in");
    }
    let language = use_frame().language;
    let entered = flash.clone();
    let value = move |field: &str| entered.value(field).unwrap_or_default().to_owned();
    let languages = Language::ALL
        .map(|one| (one.code().to_owned(), one.own_name().to_owned()))
        .into();
    view! {
        <Title text=t("first-start-title") />
        <GatePage path="/first-start">
            <form method="post" action="/api/first_start">
                <h1>{t("first-start-title")}</h1>
                <p class="lede">{t("first-start-lede")}</p>
                <NoticeBox notice=flash.notice.clone() />
                <FormErrors errors=flash.errors.clone() />
                <Field
                    name="code"
                    label=t("set-up-code")
                    help=Some(t("set-up-code-help"))
                    error=flash.error("code")
                    required=true
                />
                <Field
                    name="name"
                    label=t("your-name")
                    value=value("name")
                    error=flash.error("name")
                    required=true
                    autocomplete="name"
                />
                <Field
                    name="email"
                    label=t("email")
                    kind="email"
                    value=value("email")
                    error=flash.error("email")
                    required=true
                    autocomplete="username"
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
                <Field
                    name="team"
                    label=t("team-name")
                    value=value("team")
                    help=Some(t("team-name-help"))
                    error=flash.error("team")
                    required=true
                    autocomplete="organization"
                />
                <ZoneField
                    zones=page.zones
                    value=flash.value("time_zone").unwrap_or(usual_zone(language)).to_owned()
                    error=flash.error("time_zone")
                />
                <button class="btn primary tall">{t("first-start-do")}</button>
            </form>
        </GatePage>
    }
    .into_any()
}
