//! The record a table is shown with, and how another one is chosen.

use super::edit::FORM;
use crate::components::{Icon, When, needs_role, use_frame};
use crate::data::FieldsPage;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// Where a choice is sent.
const CHOOSE: &str = "/api/choose_record";

/// The record, its neighbours, and a search for another one.
#[component]
pub fn Sample(
    /// The page.
    page: FieldsPage,
    /// What was looked for.
    text: String,
) -> impl IntoView {
    let refused = (!use_frame().may(Role::Operator)).then(|| needs_role(Role::Operator));
    let disabled = refused.is_some();
    let title = refused.clone();
    let known = page.sample.is_some();
    // With a row open all this belongs to its form: what is entered there comes along, and back.
    let form = (page.opened.is_some() && use_frame().may(Role::Admin)).then_some(FORM);
    let text = if form.is_some() { String::new() } else { text };
    let edit = page.opened.as_ref().map(|opened| opened.key.clone());
    // The first button is the one a pressed Enter stands for.
    let on_enter = match (form.is_some(), known) {
        (true, _) => "preview",
        (false, true) => "find",
        (false, false) => "newest",
    };
    let button = move |then: &'static str, icon: &'static str, word: String| {
        view! {
            <button
                class="btn slim square"
                name="then"
                value=then
                form=form
                formaction=CHOOSE
                disabled=disabled
            >
                <Icon name=icon />
                <span class="sr">{word}</span>
            </button>
        }
    };
    let shown = match page.sample {
        Some(sample) => view! {
            <p class="sample">
                <span class="quiet">{t("fields-preview-with")}</span>
                " "
                <b>{sample.title}</b>
                " "
                <small class="quiet">
                    {t("fields-chosen")}
                    " "
                    <When at=sample.chosen />
                </small>
            </p>
        }
        .into_any(),
        None => view! { <p class="sample">{t("fields-no-sample")}</p> }.into_any(),
    };
    view! {
        <form class="sampling" method="post" action=CHOOSE title=title>
            <input type="hidden" name="slug" value=page.slug />
            <input type="hidden" name="of" value=page.of />
            <input type="hidden" name="edit" value=edit.unwrap_or_default() />
            <button class="sr" name="then" value=on_enter form=form tabindex="-1" disabled=disabled>
                {t("fields-show")}
            </button>
            {shown}
            {if known {
                view! {
                    <span class="row">
                        {button("newer", "left", t("fields-newer"))}
                        {button("older", "right", t("fields-older"))}
                    </span>
                    <span class="row push">
                        <label class="sr" for="sample-text">
                            {t("fields-find")}
                        </label>
                        <input
                            id="sample-text"
                            name="text"
                            form=form
                            type="search"
                            value=text
                            placeholder=t("fields-find")
                            autocomplete="off"
                            disabled=disabled
                        />
                        <button
                            class="btn slim"
                            name="then"
                            value="find"
                            form=form
                            formaction=CHOOSE
                            disabled=disabled
                        >
                            <Icon name="search" />
                            {t("fields-show")}
                        </button>
                    </span>
                }
                .into_any()
            } else {
                view! {
                    <button
                        class="btn push"
                        name="then"
                        value="newest"
                        form=form
                        formaction=CHOOSE
                        disabled=disabled
                    >
                        <Icon name="card" />
                        {t("fields-show-record")}
                    </button>
                }
                .into_any()
            }}
            {refused.map(|reason| view! { <small class="quiet">{reason}</small> })}
        </form>
    }
    .into_any()
}
