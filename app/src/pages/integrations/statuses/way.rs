//! Where the status goes: as the shop calls it, or by the table into a field.

use crate::components::{Icon, needs_role, use_frame};
use crate::data::StatusesPage;
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The choice, a form of its own.
#[component]
pub fn WayForm(
    /// The table.
    page: StatusesPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let by_table = page.rule.is_some() || flash.value("way") == Some("table");
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let is_refused = refused.is_some();
    let error = flash.error("field");
    let invalid = error.is_some().then_some("true");
    let (with_choices, with_text) = (page.choice_fields, page.text_fields);
    let none = with_choices.is_empty() && with_text.is_empty();
    let chosen = page.field;
    let system = || Arguments::new().text("system", &page.system);
    let help = t_with("statuses-by-table-help", system());
    let group = |label: String, fields: Vec<(String, String)>| {
        let chosen = chosen.clone();
        (!fields.is_empty()).then(|| {
            view! {
                <optgroup label=label>
                    {fields
                        .into_iter()
                        .map(|(value, word)| {
                            let selected = value == chosen;
                            view! {
                                <option value=value selected=selected>
                                    {word}
                                </option>
                            }
                        })
                        .collect_view()}
                </optgroup>
            }
        })
    };
    view! {
        <form class="panel" method="post" action="/api/choose_status_field" aria-labelledby="way">
            <header>
                <h2 id="way">{t_with("statuses-way", system())}</h2>
            </header>
            <input type="hidden" name="integration" value=page.id />
            <input type="hidden" name="slug" value=page.slug />
            <fieldset class="pad ways">
                <legend class="sr">{t_with("statuses-way", system())}</legend>
                <label class="choice">
                    <input type="radio" name="way" value="shop" checked=!by_table />
                    <span>
                        <b>{t("statuses-as-shop")}</b>
                        <small>{t("statuses-as-shop-help")}</small>
                    </span>
                </label>
                <div>
                    <label class="choice">
                        <input type="radio" name="way" value="table" checked=by_table />
                        <span>
                            <b>{t("statuses-by-table")}</b>
                            <small>{help}</small>
                        </span>
                    </label>
                    <div class="field way-field">
                        <label for="field-field">{t("statuses-field")}</label>
                        <select
                            id="field-field"
                            name="field"
                            disabled=none
                            aria-invalid=invalid
                            aria-describedby=error.is_some().then_some("error-field")
                        >
                            <option value="">{t("statuses-choose")}</option>
                            {group(t("statuses-fields-with-choices"), with_choices)}
                            {group(t("statuses-fields-with-text"), with_text)}
                        </select>
                        {error
                            .map(|error| {
                                view! {
                                    <p class="wrong" id="error-field">
                                        <Icon name="bad" />
                                        <span>{error}</span>
                                    </p>
                                }
                            })}
                    </div>
                </div>
            </fieldset>
            <footer>
                <button class="btn" disabled=is_refused>
                    {t("statuses-use")}
                </button>
                <span>{refused.unwrap_or_else(|| t("statuses-way-note"))}</span>
            </footer>
        </form>
    }
    .into_any()
}
