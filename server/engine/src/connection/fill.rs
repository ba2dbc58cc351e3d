//! A filled-in form over what is saved: the settings and the account they lead to.

use super::check::complete;
use super::moving::leads_elsewhere;
use mostek_connectors::contract::{ConnectionSettings, Connector, FormError, SettingKind};
use mostek_connectors::http::AddressPolicy;
use mostek_model::AccountKey;
use std::collections::BTreeMap;

/// The settings as they are to be stored, and the account they lead to; or every wrong field.
///
/// Secrets that are left blank keep their value, but only where they were entered for: whoever leads the connection to
/// another host or account has to know them (P14).
pub(crate) fn fill(
    connector: &dyn Connector,
    values: &BTreeMap<String, String>,
    earlier: Option<&ConnectionSettings>,
    policy: AddressPolicy,
) -> Result<(ConnectionSettings, AccountKey), Vec<FormError>> {
    let settled = settle(connector, values, earlier, policy)?;
    match earlier {
        Some(earlier) if leads_elsewhere(connector, earlier, &settled.0) => {
            settle(connector, values, None, policy)
                .map_err(|errors| ask_again(connector, values, earlier, errors))
        }
        _ => Ok(settled),
    }
}

/// The same, whatever the account.
pub(super) fn settle(
    connector: &dyn Connector,
    values: &BTreeMap<String, String>,
    earlier: Option<&ConnectionSettings>,
    policy: AddressPolicy,
) -> Result<(ConnectionSettings, AccountKey), Vec<FormError>> {
    let filled = merge_form(connector, values, earlier);
    let settings = complete(connector, filled, policy)?;
    let account = connector.account(&settings).map_err(|error| vec![error])?;
    Ok((settings, account))
}

/// A secret that is saved and yet missing: the person has to learn why.
fn ask_again(
    connector: &dyn Connector,
    values: &BTreeMap<String, String>,
    earlier: &ConnectionSettings,
    errors: Vec<FormError>,
) -> Vec<FormError> {
    let is_secret = |key: &str| {
        let mut form = connector.describe().connection.iter();
        form.any(|setting| setting.key == key && setting.kind == SettingKind::Secret)
    };
    let is_blank = |key: &str| values.get(key).is_none_or(|value| value.trim().is_empty());
    let saved = |key: &str| is_secret(key) && is_blank(key) && earlier.get(key).is_some();
    let told = |error: FormError| match saved(&error.key) {
        true => FormError::new(error.key, "form-secret-again"),
        false => error,
    };
    errors.into_iter().map(told).collect()
}

/// A form over what is saved: blank secrets keep their value, everything else is taken as filled in.
fn merge_form(
    connector: &dyn Connector,
    values: &BTreeMap<String, String>,
    earlier: Option<&ConnectionSettings>,
) -> ConnectionSettings {
    let mut settings = ConnectionSettings::default();
    for setting in connector.describe().connection {
        let filled = values
            .get(setting.key)
            .map(|value| value.trim())
            .filter(|value| !value.is_empty());
        let kept = || {
            earlier
                .filter(|_| setting.kind == SettingKind::Secret)
                .and_then(|earlier| earlier.get(setting.key))
        };
        if let Some(value) = filled.or_else(kept) {
            settings.set(&setting.kind, setting.key, value);
        }
    }
    settings
}
