//! Forms: the settings of a connection and of each side of an integration.

/// What a setting holds and how it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingKind {
    /// One line of text.
    Text,
    /// An https address of a host.
    Address,
    /// A secret: encrypted at rest, never shown again.
    Secret,
    /// A whole number within limits.
    Number {
        /// Smallest value.
        minimum: i64,
        /// Largest value.
        maximum: i64,
    },
    /// Yes or no, stored as `true` and `false`.
    Flag,
    /// One of a vocabulary fetched from the platform.
    Vocabulary(&'static str),
    /// One of a fixed list; texts are `setting-{key}-{choice}`.
    Choice(&'static [&'static str]),
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// Taken apart into other settings by `normalise` and never stored (a pasted link).
    Pasted,
}

/// One setting. Its texts are `{platform}-setting-{key}` and `{platform}-setting-{key}-help` in the connector's catalogs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Key in forms, files and storage.
    pub key: &'static str,
    /// What it holds.
    pub kind: SettingKind,
    /// Must be filled in.
    pub required: bool,
    /// Value when nothing is filled in; empty for none.
    pub default: &'static str,
    /// Shown only after opening "more settings".
    pub advanced: bool,
    /// Name of what only one integration may own at a connection (a stateful link); it is claimed while this flag is set.
    pub claims: Option<&'static str>,
}

impl Setting {
    /// A setting that must be filled in.
    pub const fn required(key: &'static str, kind: SettingKind) -> Self {
        Self {
            key,
            kind,
            required: true,
            default: "",
            advanced: false,
            claims: None,
        }
    }

    /// A setting that may stay empty.
    pub const fn optional(key: &'static str, kind: SettingKind) -> Self {
        Self {
            key,
            kind,
            required: false,
            default: "",
            advanced: false,
            claims: None,
        }
    }

    /// A setting with a default, hidden among "more settings".
    pub const fn advanced(key: &'static str, kind: SettingKind, default: &'static str) -> Self {
        Self {
            key,
            kind,
            required: false,
            default,
            advanced: true,
            claims: None,
        }
    }

    /// The same, filled in beforehand.
    #[must_use]
    pub const fn with_default(mut self, default: &'static str) -> Self {
        self.default = default;
        self
    }

    /// The same, claimed by one integration.
    #[must_use]
    pub const fn claiming(mut self, name: &'static str) -> Self {
        self.claims = Some(name);
        self
    }
}

/// A wrong field of a form. The text is `{platform}-{code}` in the connector's catalogs, or `form-...` in the engine's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("setting `{key}`: {code} {values:?}")]
pub struct FormError {
    /// Key of the setting.
    pub key: String,
    /// Key of the text that says what is wrong and what to do.
    pub code: String,
    /// Values for the text. Never the entered secret.
    pub values: Vec<(String, String)>,
}

impl FormError {
    /// A wrong field.
    pub fn new(key: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            code: code.into(),
            values: Vec::new(),
        }
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }
}
