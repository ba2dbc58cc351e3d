//! The summary of a form's wrong fields, each with a link to its field.

use super::Icon;
use crate::session::FieldError;
use crate::texts::counted;
use leptos::prelude::*;

/// The summary; nothing where no field is wrong.
#[component]
pub fn FormErrors(
    /// The wrong fields.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let count = u64::try_from(errors.len()).unwrap_or_default();
    (count > 0).then(|| {
        view! {
            <div class="notice bad" role="alert" tabindex="-1" autofocus=true>
                <Icon name="bad" />
                <div>
                    <p class="what">{counted("form-errors", count)}</p>
                    <ul>
                        {errors
                            .into_iter()
                            .map(|error| {
                                view! {
                                    <li>
                                        <a href=format!("#field-{}", error.field) rel="external">
                                            {error.text}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </div>
            </div>
        }
    })
}
