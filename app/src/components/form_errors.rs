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
    /// Labels of fields, where the words do not name theirs.
    #[prop(optional)]
    labels: Vec<(String, String)>,
) -> impl IntoView {
    let words =
        move |error: &FieldError| match labels.iter().find(|(field, _)| *field == error.field) {
            Some((_, label)) => format!("{label}: {}", error.text),
            None => error.text.clone(),
        };
    let count = u64::try_from(errors.len()).unwrap_or_default();
    (count > 0).then(|| {
        view! {
            <div class="notice bad" role="alert" tabindex="-1" autofocus=true data-keep="">
                <Icon name="bad" />
                <div>
                    <p class="what">{counted("form-errors", count)}</p>
                    <ul>
                        {errors
                            .into_iter()
                            .map(|error| {
                                let text = words(&error);
                                view! {
                                    <li>
                                        <a href=format!("#field-{}", error.field) rel="external">
                                            {text}
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
