//! What happens to orders whose status has no counterpart.

use crate::components::Icon;
use crate::data::StatusRule;
use crate::session::Flash;
use crate::texts::t;
use leptos::prelude::*;

/// The rule, part of the table's form.
#[component]
pub fn RuleFields(
    /// The rule.
    rule: StatusRule,
    /// Values to choose from; none for a text field.
    choices: Vec<(String, String)>,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let defaults = flash
        .value("rule")
        .map_or(rule.default.is_some(), |entered| entered == "default");
    let value = flash
        .value("default_value")
        .map_or(rule.default.unwrap_or_default(), str::to_owned);
    let error = flash.error("default_value");
    let invalid = error.is_some().then_some("true");
    let described = error.is_some().then_some("error-default_value");
    let field = if choices.is_empty() {
        view! {
            <input
                id="field-default_value"
                name="default_value"
                value=value
                autocomplete="off"
                aria-label=t("statuses-rule-value")
                aria-invalid=invalid
                aria-describedby=described
            />
        }
        .into_any()
    } else {
        let unknown = (!value.is_empty() && !choices.iter().any(|(choice, _)| *choice == value))
            .then(|| (value.clone(), value.clone()));
        let options = [(String::new(), t("statuses-choose"))]
            .into_iter()
            .chain(choices)
            .chain(unknown);
        view! {
            <select
                id="field-default_value"
                name="default_value"
                aria-label=t("statuses-rule-value")
                aria-invalid=invalid
                aria-describedby=described
            >
                {options
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
        }
        .into_any()
    };
    view! {
        <fieldset class="panel">
            <legend class="sr">{t("statuses-rule")}</legend>
            <header>
                <h2 aria-hidden="true">{t("statuses-rule")}</h2>
            </header>
            <input type="hidden" name="rule_shown" value=rule.shown />
            <div class="pad ways">
                <label class="choice">
                    <input type="radio" name="rule" value="hold" checked=!defaults />
                    <span>
                        <b>{t("statuses-rule-hold")}</b>
                        <small>{t("statuses-rule-hold-help")}</small>
                    </span>
                </label>
                <div>
                    <label class="choice">
                        <input type="radio" name="rule" value="default" checked=defaults />
                        <span>
                            <b>{t("statuses-rule-default")}</b>
                            <small>{t("statuses-rule-default-help")}</small>
                        </span>
                    </label>
                    <div class="field way-field">
                        {field}
                        {error
                            .map(|error| {
                                view! {
                                    <p class="wrong" id="error-default_value">
                                        <Icon name="bad" />
                                        <span>{error}</span>
                                    </p>
                                }
                            })}
                    </div>
                </div>
            </div>
        </fieldset>
    }
    .into_any()
}
