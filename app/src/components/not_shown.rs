//! A page that cannot be shown: what happened, and where to go on.

use super::Empty;
use crate::data::PageError;
use crate::texts::t;
use leptos::prelude::*;
use leptos_meta::Title;

/// Why there is no page.
#[component]
pub fn NotShown(
    /// Why.
    error: PageError,
) -> impl IntoView {
    let (title, text, action, href) = match error {
        PageError::SignIn => (
            t("error-sign-in"),
            t("error-sign-in-text"),
            t("sign-in"),
            "/sign-in",
        ),
        PageError::Forbidden => (
            t("error-forbidden"),
            t("error-forbidden-text"),
            t("error-back"),
            "/",
        ),
        PageError::NotFound => (
            t("error-not-found"),
            t("error-not-found-text"),
            t("error-back"),
            "/",
        ),
        PageError::Trouble => (
            t("error-trouble"),
            t("error-trouble-text"),
            t("error-back"),
            "/",
        ),
    };
    view! {
        <Title text=title.clone() />
        <h1 class="sr">{title.clone()}</h1>
        <section class="panel">
            <Empty title text>
                <a class="btn primary" href=href rel="external">
                    {action}
                </a>
            </Empty>
        </section>
    }
    .into_any()
}
