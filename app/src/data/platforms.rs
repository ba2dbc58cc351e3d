//! Platforms to choose from, and the form of a connection.

use super::PageError;

/// A platform to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformRow {
    /// Its id in addresses.
    pub id: String,
    /// Its brand name.
    pub name: String,
    /// It is a shop; else a system.
    pub shop: bool,
}

/// How a field is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Text,
    /// An address.
    Address,
    /// Never shown again; holds what may be said of the saved one, if there is one.
    Secret {
        /// "saved, ends in 9f3c".
        saved: Option<String>,
    },
    /// A whole number.
    Number {
        /// Smallest.
        minimum: i64,
        /// Largest.
        maximum: i64,
    },
    /// Yes or no.
    Flag,
    /// One of these: value and text.
    Choice(Vec<(String, String)>),
    /// A date.
    Date,
    /// A pasted link that is taken apart.
    Pasted,
}

/// A field of a connection's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its key.
    pub key: String,
    /// Its label.
    pub label: String,
    /// What it is, and where to find it.
    pub help: Option<String>,
    /// How it is asked for.
    pub kind: FieldKind,
    /// Must be filled in.
    pub required: bool,
    /// Among "more settings".
    pub advanced: bool,
    /// What is there now, or the default.
    pub value: String,
}

/// The form for a new connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionForm {
    /// The platform's id.
    pub platform: String,
    /// Its brand name.
    pub platform_name: String,
    /// The fields.
    pub fields: Vec<FormField>,
    /// Where to find everything, step by step.
    pub steps: Vec<String>,
}

/// All platforms of this program.
pub async fn platforms() -> Result<Vec<PlatformRow>, PageError> {
    use crate::server;
    server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let row = |description: &mostek_connectors::contract::Description| PlatformRow {
        id: description.platform.to_string(),
        name: description.name.to_owned(),
        shop: description.side == mostek_model::Side::Shop,
    };
    Ok(services
        .registry
        .iter()
        .map(|connector| row(connector.describe()))
        .collect())
}

/// The form for a new connection to a platform.
pub async fn new_connection(platform: String) -> Result<ConnectionForm, PageError> {
    use crate::server;
    let person = server::require(mostek_model::Role::Admin)?;
    let services = server::services()?;
    let found = services
        .registry
        .get(&mostek_model::PlatformId::new(platform))
        .ok_or_else(PageError::not_found)?;
    Ok(form_fields(found.describe(), person.language, None))
}

pub(crate) use made::{form_fields, side_fields};

mod made {
    use super::{ConnectionForm, FieldKind, FormField};
    use crate::server::{engine_text as find, engine_text_or_key as text};
    use crate::texts::{t, t_with};
    use mostek_connectors::contract::{Description, Setting, SettingKind};
    use mostek_engine::store::connections::Connection;
    use mostek_model::{Arguments, Language};
    use std::collections::BTreeMap;

    /// The form of one side of an integration, filled with what is saved. Vocabularies are choices where they are known.
    pub(crate) fn side_fields(
        platform: &str,
        language: Language,
        form: &[Setting],
        values: &BTreeMap<String, String>,
        vocabularies: &BTreeMap<&'static str, Vec<(String, String)>>,
    ) -> Vec<FormField> {
        form.iter()
            .map(|setting| {
                let mut made = field(platform, language, setting, None);
                made.value = values.get(setting.key).cloned().unwrap_or_default();
                if let SettingKind::Vocabulary(name) = &setting.kind
                    && let Some(entries) = vocabularies.get(name)
                {
                    made.kind = FieldKind::Choice(choices(setting, entries, &made.value));
                }
                made
            })
            .collect()
    }

    /// The entries; a saved value that is gone stays in sight, and what may be empty can be.
    fn choices(
        setting: &Setting,
        entries: &[(String, String)],
        value: &str,
    ) -> Vec<(String, String)> {
        let mut all = entries.to_vec();
        if !value.is_empty() && !all.iter().any(|(entry, _)| entry == value) {
            all.insert(
                0,
                (value.to_owned(), format!("{value} ({})", t("choice-gone"))),
            );
        }
        if !setting.required {
            all.insert(0, (String::new(), t("choice-none")));
        }
        all
    }

    /// The form of a platform, filled with a saved connection or with defaults.
    pub(crate) fn form_fields(
        description: &Description,
        language: Language,
        saved: Option<&Connection>,
    ) -> ConnectionForm {
        let platform = description.platform.as_str();
        ConnectionForm {
            platform: platform.to_owned(),
            platform_name: description.name.to_owned(),
            fields: description
                .connection
                .iter()
                .map(|setting| field(platform, language, setting, saved))
                .collect(),
            steps: description
                .help
                .steps
                .iter()
                .map(|step| text(language, step))
                .collect(),
        }
    }

    fn field(
        platform: &str,
        language: Language,
        setting: &Setting,
        saved: Option<&Connection>,
    ) -> FormField {
        let own = format!("{platform}-setting-{}", setting.key);
        let label = match find(language, &own) {
            Some(_) => own,
            None => format!("setting-{}", setting.key),
        };
        let value = match (&setting.kind, saved) {
            (SettingKind::Secret | SettingKind::Pasted, _) => None,
            (_, Some(connection)) => connection.plain.get(setting.key).cloned(),
            (_, None) => None,
        };
        FormField {
            key: setting.key.to_owned(),
            help: find(language, &format!("{label}-help")),
            kind: kind(platform, language, setting, saved),
            // A saved secret may stay as it is.
            required: setting.required
                && !saved
                    .is_some_and(|connection| connection.secret_ends.contains_key(setting.key)),
            advanced: setting.advanced,
            value: value.unwrap_or_else(|| {
                if saved.is_some() {
                    String::new()
                } else {
                    setting.default.to_owned()
                }
            }),
            label: text(language, &label),
        }
    }

    fn kind(
        platform: &str,
        language: Language,
        setting: &Setting,
        saved: Option<&Connection>,
    ) -> FieldKind {
        match &setting.kind {
            SettingKind::Text | SettingKind::Vocabulary(_) => FieldKind::Text,
            SettingKind::Address => FieldKind::Address,
            SettingKind::Secret => {
                let end = saved.and_then(|connection| connection.secret_ends.get(setting.key));
                let saved = end.map(|end| match end.as_str() {
                    "" => t("secret-saved"),
                    end => t_with("secret-saved-ends", Arguments::new().text("end", end)),
                });
                FieldKind::Secret { saved }
            }
            SettingKind::Number { minimum, maximum } => FieldKind::Number {
                minimum: *minimum,
                maximum: *maximum,
            },
            SettingKind::Flag => FieldKind::Flag,
            SettingKind::Choice(choices) => {
                let word = |choice: &str| {
                    let key = format!("{platform}-setting-{}-{choice}", setting.key);
                    let common = format!("setting-{}-{choice}", setting.key);
                    find(language, &key).unwrap_or_else(|| text(language, &common))
                };
                FieldKind::Choice(
                    choices
                        .iter()
                        .map(|choice| ((*choice).to_owned(), word(choice)))
                        .collect(),
                )
            }
            SettingKind::Date => FieldKind::Date,
            SettingKind::Pasted => FieldKind::Pasted,
        }
    }
}
