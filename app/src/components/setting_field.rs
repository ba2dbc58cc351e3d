//! A field of a connection's form, as its platform describes it.

use super::field::{Below, Required, described_by};
use super::{Field, SelectField};
use crate::data::{FieldKind, FormField};
use crate::texts::t;
use leptos::prelude::*;

/// A setting.
#[component]
pub fn SettingField(
    /// The field.
    field: FormField,
    /// What is wrong with it.
    error: Option<String>,
    /// The group of values it is sent in, where a form has several.
    #[prop(default = "values")]
    group: &'static str,
) -> impl IntoView {
    let sent_as = format!("{group}[{}]", field.key);
    let FormField {
        key,
        label,
        help,
        kind,
        required,
        value,
        ..
    } = field;
    let name = if group == "values" {
        key
    } else {
        format!("{group}-{key}")
    };
    match kind {
        FieldKind::Text => view! { <Field name sent_as label value help error required /> }.into_any(),
        FieldKind::Address => view! { <Field name sent_as label value help error required kind="url" /> }.into_any(),
        FieldKind::Date => view! { <Field name sent_as label value help error required kind="date" /> }.into_any(),
        FieldKind::Number { minimum, maximum } => view! {
            <Field name sent_as label value help error required kind="number" min=Some(minimum) max=Some(maximum) />
        }
        .into_any(),
        FieldKind::Flag => {
            let choices = vec![("false".to_owned(), t("no")), ("true".to_owned(), t("yes"))];
            let value = if value == "true" { value } else { "false".to_owned() };
            view! { <SelectField name sent_as label choices value help error /> }.into_any()
        }
        FieldKind::Choice(choices) => view! { <SelectField name sent_as label choices value help error /> }.into_any(),
        FieldKind::Secret { saved: None } => {
            view! { <Field name sent_as label help error required kind="password" /> }.into_any()
        }
        FieldKind::Secret { saved: Some(saved) } => view! { <SavedSecret name sent_as label saved help error /> }.into_any(),
        FieldKind::Pasted => view! { <Pasted name sent_as label help error required /> }.into_any(),
    }
}

/// A saved secret: never shown, replaced by opening. Left blank it stays.
#[component]
fn SavedSecret(
    /// Its key.
    name: String,
    /// The name it is sent under.
    sent_as: String,
    /// Its label.
    label: String,
    /// "saved, ends in 9f3c".
    saved: String,
    /// What it is.
    help: Option<String>,
    /// What is wrong with it.
    error: Option<String>,
) -> impl IntoView {
    let id = format!("field-{name}");
    let invalid = error.is_some().then_some("true");
    let described = described_by(&name, help.is_some(), error.is_some());
    let replacement = format!("{}: {label}", t("secret-replace"));
    view! {
        <div class="field">
            <span class="label">{label}</span>
            <details class="saved" open=error.is_some()>
                <summary>
                    <span>{saved}</span>
                    <b>{t("secret-replace")}</b>
                </summary>
                <input
                    id=id
                    name=sent_as
                    type="password"
                    autocomplete="off"
                    aria-label=replacement
                    aria-invalid=invalid
                    aria-describedby=described
                />
            </details>
            <Below name help error />
        </div>
    }
    .into_any()
}

/// A link that is taken apart and not kept.
#[component]
fn Pasted(
    /// Its key.
    name: String,
    /// The name it is sent under.
    sent_as: String,
    /// Its label.
    label: String,
    /// What it is.
    help: Option<String>,
    /// What is wrong with it.
    error: Option<String>,
    /// Must be filled in.
    required: bool,
) -> impl IntoView {
    let id = format!("field-{name}");
    let described = described_by(&name, help.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <div class="field">
            <label for=id.clone()>{label} <Required required /></label>
            <textarea
                id=id
                name=sent_as
                rows="2"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=invalid
                aria-describedby=described
            ></textarea>
            <Below name help error />
        </div>
    }
    .into_any()
}
