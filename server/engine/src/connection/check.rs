//! Holds filled-in settings against a form: for the console, for files, and before an integration is activated.

use mostek_connectors::contract::{ConnectionSettings, Connector, FormError, Setting, SettingKind};
use mostek_connectors::http::{AddressPolicy, parse_address};

/// Lets the connector normalise a connection's form, then checks it.
pub(crate) fn complete(
    connector: &dyn Connector,
    filled: ConnectionSettings,
    policy: AddressPolicy,
) -> Result<ConnectionSettings, Vec<FormError>> {
    let settings = connector.normalise(filled)?;
    let errors = check(connector.describe().connection, policy, |key| {
        settings.get(key)
    });
    if errors.is_empty() {
        Ok(settings)
    } else {
        Err(errors)
    }
}

/// What is missing or does not fit.
pub(crate) fn check<'a>(
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
            let fits = value
                .parse::<i64>()
                .is_ok_and(|number| (*minimum..=*maximum).contains(&number));
            (!fits).then(|| {
                let error = wrong("form-number").with("minimum", minimum.to_string());
                error.with("maximum", maximum.to_string())
            })
        }
        SettingKind::Flag if !matches!(value, "true" | "false") => {
            Some(wrong("form-flag").with("value", value))
        }
        SettingKind::Choice(choices) if !choices.contains(&value) => {
            Some(wrong("form-choice").with("choices", choices.join(", ")))
        }
        SettingKind::Date if value.parse::<jiff::civil::Date>().is_err() => {
            Some(wrong("form-date").with("value", value))
        }
        SettingKind::Address => parse_address(value, policy)
            .err()
            .map(|problem| problem.in_field(setting.key)),
        _ => None,
    }
}
