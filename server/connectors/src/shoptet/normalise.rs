//! Brings the filled-in form into its stored shape; every wrong field is named with what to do.

mod links;

use super::settings as key;
use crate::contract::{ConnectionSettings, FormError, SettingKind};
use crate::http::{AddressPolicy, parse_address};
use jiff::tz::TimeZone;

pub(super) fn normalise(
    settings: ConnectionSettings,
) -> Result<ConnectionSettings, Vec<FormError>> {
    let mut form = Form {
        settings: without_blanks(settings),
        errors: Vec::new(),
        partner: None,
    };
    // A pasted link holds a hash, so it is a secret until it is taken apart.
    let pasted = form.remove(key::PASTED_LINK).unwrap_or_default();
    for link in pasted.split_whitespace() {
        form.pasted_link(link);
    }
    for (name, feed) in links::HASHES {
        form.hash(name, feed);
    }
    form.address();
    form.plain_settings();
    form.required();
    if form.errors.is_empty() {
        Ok(form.settings)
    } else {
        Err(form.errors)
    }
}

fn without_blanks(settings: ConnectionSettings) -> ConnectionSettings {
    let kept = |map: std::collections::BTreeMap<String, String>| {
        map.into_iter()
            .map(|(name, value)| (name, value.trim().to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect()
    };
    ConnectionSettings {
        plain: kept(settings.plain),
        secret: kept(settings.secret),
    }
}

struct Form {
    settings: ConnectionSettings,
    errors: Vec<FormError>,
    /// Partner of the links taken apart so far; a link may have none.
    partner: Option<Option<String>>,
}

impl Form {
    fn wrong(&mut self, name: &str, code: &str) {
        self.errors.push(FormError::new(name, code));
    }

    fn remove(&mut self, name: &str) -> Option<String> {
        let secret = self.settings.secret.remove(name);
        self.settings.plain.remove(name).or(secret)
    }

    /// Of the address only the shop counts. Whether it may be dialled is decided by the client for every request,
    /// and by the engine for the form: the policy is a setting of the program.
    fn address(&mut self) {
        let Some(text) = self.settings.plain.get(key::ADDRESS).cloned() else {
            return;
        };
        match parse_address(
            &text,
            AddressPolicy {
                allow_private: true,
            },
        ) {
            Ok(url) => {
                let shop = format!("{}/", url.origin().ascii_serialization());
                self.settings.plain.insert(key::ADDRESS.to_owned(), shop);
            }
            Err(problem) => self.errors.push(problem.in_field(key::ADDRESS)),
        }
    }

    fn plain_settings(&mut self) {
        for setting in key::CONNECTION {
            let Some(value) = self.settings.plain.get(setting.key).cloned() else {
                continue;
            };
            match &setting.kind {
                SettingKind::Number { minimum, maximum } => match value.parse::<i64>() {
                    Ok(number) if (*minimum..=*maximum).contains(&number) => {
                        self.settings
                            .plain
                            .insert(setting.key.to_owned(), number.to_string());
                    }
                    _ => self.errors.push(
                        FormError::new(setting.key, "form-number")
                            .with("minimum", minimum.to_string())
                            .with("maximum", maximum.to_string()),
                    ),
                },
                SettingKind::Flag if value != "true" && value != "false" => {
                    self.wrong(setting.key, "form-flag")
                }
                SettingKind::Choice(choices) if !choices.contains(&value.as_str()) => {
                    self.errors.push(
                        FormError::new(setting.key, "form-choice")
                            .with("choices", choices.join(", ")),
                    );
                }
                _ => {}
            }
        }
        if self
            .settings
            .get(key::ZONE)
            .is_some_and(|zone| TimeZone::get(zone).is_err())
        {
            self.wrong(key::ZONE, "form-zone");
        }
    }

    fn required(&mut self) {
        for setting in key::CONNECTION.iter().filter(|setting| setting.required) {
            let told = self
                .errors
                .iter()
                .any(|error| error.key == setting.key || error.key == key::PASTED_LINK);
            if !told && self.settings.get(setting.key).is_none() {
                self.wrong(setting.key, "form-required");
            }
        }
    }
}

#[cfg(test)]
mod tests;
