//! An input of the open row's form, as the server describes it.

use crate::components::Icon;
use crate::data::{FormInput, InputKind};
use leptos::prelude::*;

/// The input with its label and what is wrong with it.
#[component]
pub fn Input(
    /// What it is.
    input: FormInput,
    /// It cannot be changed.
    disabled: bool,
) -> impl IntoView {
    let FormInput {
        name,
        label,
        kind,
        value,
        error,
    } = input;
    let id = format!("field-{name}");
    let error_id = error.is_some().then(|| format!("error-{name}"));
    let invalid = error.is_some().then_some("true");
    let sent_as = format!("values[{name}]");
    let (described, labelled) = (error_id.clone(), id.clone());
    let control = match kind {
        InputKind::Select(groups) => {
            let option = move |(choice, text): (String, String)| {
                let selected = choice == value;
                view! {
                    <option value=choice selected=selected>
                        {text}
                    </option>
                }
            };
            let groups = groups.into_iter().map(|group| {
                let options = group.choices.into_iter().map(option.clone()).collect_view();
                if group.name.is_empty() {
                    options.into_any()
                } else {
                    view! { <optgroup label=group.name>{options}</optgroup> }.into_any()
                }
            });
            view! {
                <select
                    id=id
                    name=sent_as
                    aria-invalid=invalid
                    aria-describedby=described
                    disabled=disabled
                >
                    {groups.collect_view()}
                </select>
            }
            .into_any()
        }
        kind => {
            let (sort, least, most) = match kind {
                InputKind::Number(least, most) => {
                    ("number", Some(least.to_string()), Some(most.to_string()))
                }
                _ => ("text", None, None),
            };
            view! {
                <input
                    id=id
                    name=sent_as
                    type=sort
                    min=least
                    max=most
                    value=value
                    autocomplete="off"
                    aria-invalid=invalid
                    aria-describedby=described
                    disabled=disabled
                />
            }
            .into_any()
        }
    };
    view! {
        <div class="field">
            <label for=labelled>{label}</label>
            {control}
            {error
                .map(|error| {
                    view! {
                        <p class="wrong" id=error_id>
                            <Icon name="bad" />
                            <span>{error}</span>
                        </p>
                    }
                })}
        </div>
    }
    .into_any()
}
