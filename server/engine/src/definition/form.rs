//! Holds filled-in settings against the connectors' forms and puts what is wrong into words.

use super::error::Problem;
use super::report::Report;
use super::settings::{Filled, PHONE_COUNTRY, is_secret, place_hint};
use crate::texts;
use mostek_connectors::contract::{ConnectionSettings, Connector, FormError, Setting, SettingKind};
use mostek_connectors::http::{AddressPolicy, parse_address};
use mostek_model::Language;

/// Lets the connector normalise a connection's form, then checks it.
pub(super) fn complete(
    connector: &dyn Connector,
    filled: ConnectionSettings,
    policy: AddressPolicy,
) -> Result<ConnectionSettings, Vec<FormError>> {
    let settings = connector.normalise(filled)?;
    let errors = check(connector.describe().connection, policy, |key| settings.get(key));
    if errors.is_empty() { Ok(settings) } else { Err(errors) }
}

/// What is missing or does not fit.
pub(super) fn check<'a>(
    form: &[Setting],
    policy: AddressPolicy,
    get: impl Fn(&str) -> Option<&'a str>,
) -> Vec<FormError> {
    form.iter()
        .filter_map(|setting| match get(setting.key) {
            Some(value) => unfit(setting, value, policy),
            None if setting.required && setting.default.is_empty() => {
                Some(FormError::new(setting.key, "form-required"))
            }
            None => None,
        })
        .collect()
}

fn unfit(setting: &Setting, value: &str, policy: AddressPolicy) -> Option<FormError> {
    let wrong = |code: &str| FormError::new(setting.key, code);
    match &setting.kind {
        SettingKind::Number { minimum, maximum } => {
            let fits = value.parse::<i64>().is_ok_and(|number| (*minimum..=*maximum).contains(&number));
            (!fits).then(|| {
                let error = wrong("form-number").with("minimum", minimum.to_string());
                error.with("maximum", maximum.to_string())
            })
        }
        SettingKind::Flag if !matches!(value, "true" | "false") => Some(wrong("form-flag").with("value", value)),
        SettingKind::Choice(choices) if !choices.contains(&value) => {
            Some(wrong("form-choice").with("choices", choices.join(", ")))
        }
        SettingKind::Date if value.parse::<jiff::civil::Date>().is_err() => {
            Some(wrong("form-date").with("value", value))
        }
        SettingKind::Address => parse_address(value, policy).err().map(|problem| problem.in_field(setting.key)),
        _ => None,
    }
}

/// A wrong setting as a problem of the file; none when its value could not even be read.
pub(super) fn problem(
    report: &Report<'_>,
    connector: &dyn Connector,
    form: &[Setting],
    filled: &Filled,
    error: &FormError,
) -> Option<Problem> {
    if filled.is_faulty(&error.key) {
        return None;
    }
    let platform = connector.describe().platform.as_str();
    let state = if filled.lacks(&error.key) { "is missing" } else { "is wrong" };
    let what = format!("`{}` in {} {state}", error.key, filled.name);
    let mut hint = texts::form_error(Language::En, platform, error);
    let asks_for_secret = |setting: &&Setting| setting.key == error.key && is_secret(&setting.kind);
    if filled.lacks(&error.key) && form.iter().any(|setting| asks_for_secret(&setting)) {
        hint = format!("{hint} {}", place_hint(platform, &error.key));
    }
    Some(report.problem(filled.line_of(&error.key), what, hint))
}

/// The engine's own setting of the shop's side: a country the phone rules know.
pub(super) fn check_phone_country(report: &mut Report<'_>, filled: &mut Filled) {
    let Some(country) = filled.values.get(PHONE_COUNTRY.key).map(|country| country.to_ascii_uppercase()) else {
        return;
    };
    if !is_country(&country) {
        let what = format!("`{}` in {} is no country", PHONE_COUNTRY.key, filled.name);
        report.add(filled.line_of(PHONE_COUNTRY.key), what, "Write two letters, such as \"CZ\", \"SK\", \"HU\" or \"PL\".");
    }
    filled.values.insert(PHONE_COUNTRY.key.to_owned(), country);
}

/// True for two capital letters the phone rules know.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.parse::<phonenumber::country::Id>().is_ok()
}
