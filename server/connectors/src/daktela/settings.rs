//! The forms of a connection and of an integration's side.

use crate::contract::{
    Budget, ConnectionSettings, FormError, PlatformError, PlatformErrorKind, Setting, SettingKind,
};
use crate::http::{AddressPolicy, Url, parse_address};
use mostek_model::{AccountKey, Reason};
use std::time::Duration;

/// The instance's address (dossier 1).
pub(super) const ADDRESS: &str = "address";
/// The access token of a user (dossier 2).
pub(super) const TOKEN: &str = "token";
/// No limit is published (dossier 4), so the default is careful and may be changed.
const PER_SECOND: &str = "requests_per_second";
/// Requests under way at once, and so changes written side by side.
pub(super) const AT_ONCE: &str = "at_once";
/// Large reads take far longer than the vendor's own client waits (dossier 12).
const TIMEOUT: &str = "timeout";

/// The CRM database contacts live in.
pub(super) const DATABASE: &str = "database";
/// The type of CRM record orders become.
pub(super) const RECORD_TYPE: &str = "record_type";
/// The contact for orders that tell nothing of their buyer (P10).
const DEFAULT_CONTACT: &str = "default_contact";

/// The connection's form.
pub(super) const CONNECTION: &[Setting] = &[
    Setting::required(ADDRESS, SettingKind::Address),
    Setting::required(TOKEN, SettingKind::Secret),
    Setting::advanced(
        PER_SECOND,
        SettingKind::Number {
            minimum: 1,
            maximum: 1_000,
        },
        "8",
    ),
    Setting::advanced(
        AT_ONCE,
        SettingKind::Number {
            minimum: 1,
            maximum: 16,
        },
        "4",
    ),
    Setting::advanced(
        TIMEOUT,
        SettingKind::Number {
            minimum: 5,
            maximum: 300,
        },
        "30",
    ),
];

/// The form of this side of an integration.
pub(super) const INTEGRATION: &[Setting] = &[
    Setting::required(DATABASE, SettingKind::Vocabulary("databases")),
    Setting::required(RECORD_TYPE, SettingKind::Vocabulary("record_types")),
    Setting::optional(DEFAULT_CONTACT, SettingKind::Text),
];

/// Brings the form into its stored shape and names every wrong field.
pub(super) fn normalise(
    mut settings: ConnectionSettings,
    policy: AddressPolicy,
) -> Result<ConnectionSettings, Vec<FormError>> {
    let mut errors = Vec::new();
    match origin(&settings, policy) {
        Ok(url) => settings.set(
            &SettingKind::Address,
            ADDRESS,
            url.as_str().trim_end_matches('/'),
        ),
        Err(error) => errors.push(error),
    }
    match settings.get(TOKEN).map(str::to_owned) {
        None => errors.push(FormError::new(TOKEN, "form-token-missing")),
        Some(token) if !token.bytes().all(|byte| byte.is_ascii_graphic()) => {
            errors.push(FormError::new(TOKEN, "form-token-malformed"));
        }
        Some(token) => settings.set(&SettingKind::Secret, TOKEN, token),
    }
    for setting in CONNECTION {
        let SettingKind::Number { minimum, maximum } = setting.kind else {
            continue;
        };
        let within = settings
            .number(CONNECTION, setting.key)
            .is_some_and(|number| (minimum..=maximum).contains(&number));
        if !within {
            let error = FormError::new(setting.key, "form-number");
            errors.push(
                error
                    .with("minimum", minimum.to_string())
                    .with("maximum", maximum.to_string()),
            );
        }
    }
    if errors.is_empty() {
        Ok(settings)
    } else {
        Err(errors)
    }
}

/// The budget belongs to the instance, whoever's token is used.
pub(super) fn account(
    settings: &ConnectionSettings,
    policy: AddressPolicy,
) -> Result<AccountKey, FormError> {
    let url = origin(settings, policy)?;
    let host = url.host_str().unwrap_or_default();
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    Ok(AccountKey::new(format!("daktela:{host}{port}")))
}

/// What the instance may be asked for.
pub(super) fn budget(settings: &ConnectionSettings) -> Budget {
    let number = |key, fallback| {
        settings
            .number(CONNECTION, key)
            .filter(|number| *number > 0)
            .unwrap_or(fallback)
    };
    Budget {
        per_second: number(PER_SECOND, 8) as f64,
        at_once: at_once(settings),
        timeout: Duration::from_secs(number(TIMEOUT, 30).unsigned_abs()),
    }
}

/// Requests under way at once.
pub(super) fn at_once(settings: &ConnectionSettings) -> usize {
    settings
        .number(CONNECTION, AT_ONCE)
        .and_then(|number| usize::try_from(number).ok())
        .unwrap_or(4)
        .clamp(1, 64)
}

/// The stored address and token, as the client needs them.
pub(super) fn credentials(
    settings: &ConnectionSettings,
    policy: AddressPolicy,
) -> Result<(Url, String), PlatformError> {
    // The form was checked when it was saved, so this is a damaged or an imported connection.
    let damaged = |kind| PlatformError::new(kind, Reason::new("reason-daktela-incomplete"));
    let url = origin(settings, policy).map_err(|_| damaged(PlatformErrorKind::Address))?;
    let token = settings
        .get(TOKEN)
        .ok_or_else(|| damaged(PlatformErrorKind::Credentials))?;
    Ok((url, token.to_owned()))
}

/// Scheme, host and port; a pasted page of the instance loses its path. A bare word is the name of an instance.
fn origin(settings: &ConnectionSettings, policy: AddressPolicy) -> Result<Url, FormError> {
    let text = settings
        .get(ADDRESS)
        .ok_or_else(|| FormError::new(ADDRESS, "form-address-missing"))?;
    let bare = text
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    let text = if bare {
        format!("https://{text}.daktela.com")
    } else {
        text.to_owned()
    };
    let mut url = parse_address(&text, policy).map_err(|problem| problem.in_field(ADDRESS))?;
    url.set_path("");
    url.set_query(None);
    url.set_fragment(None);
    Ok(url)
}
