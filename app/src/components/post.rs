//! A button that changes something: a form of its own, posted with and without scripts.

use super::{Icon, use_frame};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// A button in a form. What a role can't do is not hidden: disabled, with the reason in words.
#[component]
pub fn PostButton(
    /// Where it is sent.
    action: &'static str,
    /// Hidden values: name and value.
    values: Vec<(&'static str, String)>,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Whom or what it is about; only readers hear it.
    #[prop(optional, into)]
    about: String,
    /// Name of its icon.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// `primary`, `danger`, `slim`.
    #[prop(optional)]
    class: &'static str,
    /// The role it takes.
    role: Role,
    /// Why it can't be pressed now.
    #[prop(optional_no_strip)]
    disabled: Option<String>,
) -> impl IntoView {
    let refused = if use_frame().may(role) {
        disabled
    } else {
        Some(needs_role(role))
    };
    let is_disabled = refused.is_some();
    let title = refused.clone();
    view! {
        <form method="post" action=action>
            {values
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()}
            <button class=format!("btn {class}") disabled=is_disabled title=title>
                {icon.map(|icon| view! { <Icon name=icon /> })}
                {label}
                {(!about.is_empty()).then(|| view! { <span class="sr">" " {about}</span> })}
                {refused.map(|reason| view! { <span class="sr">" (" {reason} ")"</span> })}
            </button>
        </form>
    }
    .into_any()
}

/// "Needs the role Operator."
pub fn needs_role(role: Role) -> String {
    t_with("needs-role", Arguments::new().text("role", role_word(role)))
}

/// A role in words.
pub fn role_word(role: Role) -> String {
    match role {
        Role::Viewer => t("role-viewer"),
        Role::Operator => t("role-operator"),
        Role::Admin => t("role-admin"),
        Role::Owner => t("role-owner"),
    }
}
