//! Choosing a role: each with a sentence on what it may do.

use super::field::{Below, described_by};
use super::role_word;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Role;

/// All roles; those the reader may not give are disabled, with the reason.
#[component]
pub fn RoleField(
    /// Roles the reader may give.
    roles: Vec<Role>,
    /// The chosen one.
    value: Role,
    /// What is wrong.
    #[prop(optional_no_strip)]
    error: Option<String>,
) -> impl IntoView {
    let described = described_by("role", false, error.is_some());
    view! {
        <fieldset class="roles" id="field-role" tabindex="-1" aria-describedby=described>
            <legend>{t("role")}</legend>
            {Role::ALL
                .into_iter()
                .rev()
                .map(|role| {
                    let allowed = roles.contains(&role);
                    let does = if allowed { role_does(role) } else { t("role-not-yours") };
                    view! {
                        <label class=if allowed { "choice" } else { "choice off" }>
                            <input
                                type="radio"
                                name="role"
                                value=role.as_str()
                                checked=role == value
                                disabled=!allowed
                            />
                            <span>
                                <b>{role_word(role)}</b>
                                <small>{does}</small>
                            </span>
                        </label>
                    }
                })
                .collect_view()}
            <Below name="role".to_owned() help=None error />
        </fieldset>
    }
    .into_any()
}

/// What a role may do.
pub fn role_does(role: Role) -> String {
    match role {
        Role::Viewer => t("role-viewer-does"),
        Role::Operator => t("role-operator-does"),
        Role::Admin => t("role-admin-does"),
        Role::Owner => t("role-owner-does"),
    }
}
