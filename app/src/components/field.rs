//! Fields of forms: label above, help and error below.

use super::Icon;
use leptos::prelude::*;

/// Words around a field that assistive technology reads with it.
pub(super) fn described_by(name: &str, help: bool, error: bool) -> Option<String> {
    let mut ids = Vec::new();
    if error {
        ids.push(format!("error-{name}"));
    }
    if help {
        ids.push(format!("help-{name}"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// What stands below a field.
#[component]
pub(super) fn Below(
    /// Name of the field.
    name: String,
    /// What it is for.
    help: Option<String>,
    /// What is wrong.
    error: Option<String>,
) -> impl IntoView {
    let (help_id, error_id) = (format!("help-{name}"), format!("error-{name}"));
    view! {
        {error
            .map(|error| {
                view! {
                    <p class="wrong" id=error_id>
                        <Icon name="bad" />
                        <span>{error}</span>
                    </p>
                }
            })}
        {help.map(|help| view! { <p class="help" id=help_id>{help}</p> })}
    }
    .into_any()
}

/// One line of input.
#[component]
pub fn Field(
    /// Its name in the form; its id is `field-` and this.
    #[prop(into)]
    name: String,
    /// The name it is sent under, where that differs.
    #[prop(optional, into)]
    sent_as: Option<String>,
    /// Its label.
    #[prop(into)]
    label: String,
    /// `text`, `email`, `password` and so on.
    #[prop(default = "text")]
    kind: &'static str,
    /// What is there.
    #[prop(optional, into)]
    value: String,
    /// What it is for.
    #[prop(optional_no_strip)]
    help: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    error: Option<String>,
    /// Must be filled in.
    #[prop(optional)]
    required: bool,
    /// What browsers may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Smallest number.
    #[prop(optional_no_strip)]
    min: Option<i64>,
    /// Largest number.
    #[prop(optional_no_strip)]
    max: Option<i64>,
) -> impl IntoView {
    let id = format!("field-{name}");
    let described = described_by(&name, help.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let sent_as = sent_as.unwrap_or_else(|| name.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label} <Required required /></label>
            <input
                id=id
                name=sent_as
                type=kind
                value=value
                required=required
                autocomplete=autocomplete
                aria-invalid=invalid
                aria-describedby=described
                min=min.map(|min| min.to_string())
                max=max.map(|max| max.to_string())
            />
            <Below name help error />
        </div>
    }
    .into_any()
}

/// The mark of a field that must be filled in; the input itself says so to readers.
#[component]
pub fn Required(
    /// Whether it must.
    required: bool,
) -> impl IntoView {
    required.then(|| view! { <span class="req" aria-hidden="true">"*"</span> })
}

/// A choice from a list.
#[component]
pub fn SelectField(
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// The name it is sent under, where that differs.
    #[prop(optional, into)]
    sent_as: Option<String>,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Values and texts.
    choices: Vec<(String, String)>,
    /// The chosen value.
    #[prop(into)]
    value: String,
    /// What it is for.
    #[prop(optional_no_strip)]
    help: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    error: Option<String>,
) -> impl IntoView {
    let id = format!("field-{name}");
    let described = described_by(&name, help.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let sent_as = sent_as.unwrap_or_else(|| name.clone());
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select id=id name=sent_as aria-invalid=invalid aria-describedby=described>
                {choices
                    .into_iter()
                    .map(|(choice, text)| {
                        let selected = choice == value;
                        view! {
                            <option value=choice selected=selected>
                                {text}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            <Below name help error />
        </div>
    }
    .into_any()
}
