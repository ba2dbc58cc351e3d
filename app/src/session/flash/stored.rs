//! What an action leaves, as it lies in the session: codes, no texts.

use super::{BTreeMap, Deserialize, FieldError, Flash, Notice, Serialize, Tone};
use crate::server;
use crate::texts::{find, in_language};
use mostek_connectors::contract::FormError;
use mostek_engine::secrets::Vault;
use mostek_model::{Arguments, Language};

const KEY: &str = "flash";
/// Where sealed values belong to.
const SEALED: &str = "flash";

/// A wrong field, as a code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StoredError {
    /// Name of the field in its form.
    pub field: String,
    /// Key of the text.
    pub code: String,
    /// Values for the text.
    pub values: Vec<(String, String)>,
    /// The platform whose catalog has the text; empty for the console's own.
    pub platform: String,
}

/// A notice: its tone, the key of its text, and values for it.
type StoredNotice = (Tone, String, Vec<(String, String)>);

/// What an action leaves: codes, no texts, so that the page may be read in another language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct StoredFlash {
    notice: Option<StoredNotice>,
    errors: Vec<StoredError>,
    values: BTreeMap<String, String>,
    /// What is shown once and must not lie in the database as it is.
    #[serde(default)]
    sealed: BTreeMap<String, String>,
}

impl StoredFlash {
    /// A notice.
    pub fn notice(tone: Tone, code: impl Into<String>) -> Self {
        Self {
            notice: Some((tone, code.into(), Vec::new())),
            ..Self::default()
        }
    }

    /// Adds a notice.
    #[must_use]
    pub fn noticing(mut self, tone: Tone, code: impl Into<String>) -> Self {
        self.notice = Some((tone, code.into(), Vec::new()));
        self
    }

    /// Adds a value for the notice.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        if let Some((_, _, values)) = &mut self.notice {
            values.push((name.to_owned(), value.into()));
        }
        self
    }

    /// Adds a wrong field.
    #[must_use]
    pub fn wrong(mut self, field: &str, code: &str) -> Self {
        self.errors.push(StoredError {
            field: field.to_owned(),
            code: code.to_owned(),
            values: Vec::new(),
            platform: String::new(),
        });
        self
    }

    /// Adds a field that a connector found wrong.
    #[must_use]
    pub fn wrong_setting(mut self, platform: &str, error: FormError) -> Self {
        self.errors.push(StoredError {
            field: error.key,
            code: error.code,
            values: error.values,
            platform: platform.to_owned(),
        });
        self
    }

    /// Adds what was entered. Never secrets.
    #[must_use]
    pub fn entered(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.insert(field.to_owned(), value.into());
        self
    }

    /// Adds a secret that the next page shows once, such as the link of an invitation.
    #[must_use]
    pub fn revealing(mut self, vault: &Vault, field: &str, secret: &str) -> Self {
        match vault.seal(SEALED, secret) {
            Ok(sealed) => drop(self.sealed.insert(field.to_owned(), sealed)),
            Err(error) => tracing::error!(%error, "a secret could not be sealed"),
        }
        self
    }

    /// Opens what was sealed; it is then among the values.
    fn revealed(mut self) -> Self {
        let Ok(services) = server::services() else {
            return self;
        };
        for (field, sealed) in std::mem::take(&mut self.sealed) {
            match services.vault.unseal(SEALED, &sealed) {
                Ok(secret) => drop(self.values.insert(field, secret)),
                Err(error) => tracing::error!(%error, "a secret could not be opened"),
            }
        }
        self
    }

    /// True when a field is wrong.
    pub fn is_wrong(&self) -> bool {
        !self.errors.is_empty()
    }

    fn in_words(self, language: Language) -> Flash {
        let notice = self.notice.map(|(tone, code, values)| {
            let values = arguments(&values);
            Notice {
                tone,
                what: in_language(language, &code, &values),
                next: find(language, &format!("{code}-next"), &values),
            }
        });
        let errors = self
            .errors
            .into_iter()
            .map(|error| error.in_words(language))
            .collect();
        Flash {
            notice,
            errors,
            values: self.values,
        }
    }
}

impl StoredError {
    fn in_words(self, language: Language) -> FieldError {
        let text = if self.platform.is_empty() {
            in_language(language, &self.code, &arguments(&self.values))
        } else {
            let error = FormError {
                key: self.field.clone(),
                code: self.code,
                values: self.values,
            };
            mostek_engine::texts::form_error(language, &self.platform, &error)
        };
        FieldError {
            field: self.field,
            text,
        }
    }
}

fn arguments(values: &[(String, String)]) -> Arguments<'_> {
    values
        .iter()
        .fold(Arguments::new(), |all, (name, value)| match value.parse() {
            // Numbers choose plural forms.
            Ok(number) if name == "count" => all.number(name.as_str(), number),
            _ => all.text(name.as_str(), value.as_str()),
        })
}

/// Leaves something for the next page.
pub async fn leave(flash: &StoredFlash) {
    if let Some(session) = server::session().await
        && let Err(error) = session.insert(KEY, flash).await
    {
        tracing::warn!(%error, "could not keep a notice in the session");
    }
}

/// Takes what is there; a second page finds nothing. A page that is fetched again to stay fresh leaves it to
/// the one a person opens.
pub async fn take() -> Flash {
    if server::is_refresh() {
        return Flash::default();
    }
    let Some(session) = server::session().await else {
        return Flash::default();
    };
    // Removing writes the session even where there is nothing to remove.
    if !matches!(session.get_value(KEY).await, Ok(Some(_))) {
        return Flash::default();
    }
    match session.remove::<StoredFlash>(KEY).await {
        Ok(found) => found
            .unwrap_or_default()
            .revealed()
            .in_words(server::language()),
        Err(error) => {
            tracing::warn!(%error, "could not read the notice in the session");
            Flash::default()
        }
    }
}
