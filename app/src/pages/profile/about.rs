//! Name, language, formats and colours.

use crate::components::{Field, SelectField, use_frame};
use crate::data::FormatSample;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;
use mostek_model::Language;

/// The form.
#[component]
pub fn About(
    /// What the last try left.
    flash: Flash,
    /// The person's name.
    name: String,
    /// Code of the chosen formats; empty for those of the language.
    formats: String,
    /// Formats to choose from.
    samples: Vec<FormatSample>,
    /// Chosen colours; empty for the system's.
    colours: String,
) -> impl IntoView {
    let entered = |name: &str, stored: String| flash.value(name).map_or(stored, str::to_owned);
    let language = entered("language", use_frame().language.code().to_owned());
    let (formats, colours) = (entered("formats", formats), entered("colours", colours));
    let languages = Language::ALL
        .map(|one| (one.code().to_owned(), one.own_name().to_owned()))
        .into();
    let samples = samples
        .into_iter()
        .map(|sample| (sample.code, sample.text))
        .collect();
    let schemes = vec![
        (String::new(), t("colours-system")),
        ("light".to_owned(), t("colours-light")),
        ("dark".to_owned(), t("colours-dark")),
    ];
    view! {
        <form class="panel" method="post" action="/api/save_profile" aria-labelledby="language">
            <header>
                <h2 id="language">{t("profile-about")}</h2>
            </header>
            <div class="pad fields">
                <Field
                    name="name"
                    label=t("your-name")
                    value=flash.value("name").map_or(name, str::to_owned)
                    error=flash.error("name")
                    required=true
                    autocomplete="name"
                />
                <SelectField
                    name="language"
                    label=t("language")
                    choices=languages
                    value=language
                />
                <SelectField
                    name="formats"
                    label=t("formats")
                    choices=samples
                    value=formats
                    help=Some(t("formats-help"))
                />
                <SelectField name="colours" label=t("colours") choices=schemes value=colours />
            </div>
            <footer>
                <button class="btn primary">{t("save")}</button>
            </footer>
        </form>
    }
    .into_any()
}
