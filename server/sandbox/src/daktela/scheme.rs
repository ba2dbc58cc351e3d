//! Custom fields of a database, a record type or a ticket category (daktela.md 7).

use serde_json::{Map, Value, json};

/// Types of custom fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the names are the platform's own and say it all"
)]
pub enum FieldType {
    Text,
    Textarea,
    Html,
    Selectbox,
    Multiselectbox,
    Checkbox,
    Radio,
    Datetime,
    Date,
    Time,
    Phone,
    Email,
    Address,
    Url,
}

impl FieldType {
    const ALL: [Self; 14] = [
        Self::Text,
        Self::Textarea,
        Self::Html,
        Self::Selectbox,
        Self::Multiselectbox,
        Self::Checkbox,
        Self::Radio,
        Self::Datetime,
        Self::Date,
        Self::Time,
        Self::Phone,
        Self::Email,
        Self::Address,
        Self::Url,
    ];

    /// The name in `_sys.cfScheme`.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Textarea => "TEXTAREA",
            Self::Html => "HTML",
            Self::Selectbox => "SELECTBOX",
            Self::Multiselectbox => "MULTISELECTBOX",
            Self::Checkbox => "CHECKBOX",
            Self::Radio => "RADIO",
            Self::Datetime => "DATETIME",
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Phone => "PHONE",
            Self::Email => "EMAIL",
            Self::Address => "ADDRESS",
            Self::Url => "URL",
        }
    }

    /// The type of a name.
    pub fn of_label(label: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.label() == label)
    }
}

/// One custom field.
#[derive(Clone, Debug)]
pub struct CustomField {
    /// The key in `customFields`.
    pub key: String,
    /// What it holds.
    pub kind: FieldType,
    /// What people see.
    pub title: String,
    /// Not shown to people.
    pub hidden: bool,
    /// Writes are ignored.
    pub readonly: bool,
    /// Must have a value. No interface tells so beforehand.
    pub required: bool,
    /// May have several values.
    pub multiple: bool,
    /// Values and titles of a choice; empty for free values.
    pub options: Vec<(String, String)>,
}

impl CustomField {
    /// An ordinary field titled like its key.
    pub fn new(key: impl Into<String>, kind: FieldType) -> Self {
        let key = key.into();
        Self {
            title: key.clone(),
            key,
            kind,
            hidden: false,
            readonly: false,
            required: false,
            multiple: matches!(
                kind,
                FieldType::Phone | FieldType::Email | FieldType::Multiselectbox
            ),
            options: Vec::new(),
        }
    }

    /// With a title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Must have a value.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Cannot be written.
    pub fn readonly(mut self) -> Self {
        self.readonly = true;
        self
    }

    /// A choice of these values.
    pub fn options<'a>(mut self, options: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        self.options = options
            .into_iter()
            .map(|(value, title)| (value.to_owned(), title.to_owned()))
            .collect();
        self
    }

    fn described(&self, old_version: bool) -> Value {
        let mut row = Map::new();
        row.insert("type".into(), self.kind.label().into());
        row.insert("title".into(), self.title.clone().into());
        row.insert("hidden".into(), self.hidden.into());
        row.insert("readonly".into(), self.readonly.into());
        // Older versions do not tell (daktela.md 7: "multiple?").
        if !old_version {
            row.insert("multiple".into(), self.multiple.into());
        }
        if !self.options.is_empty() {
            let item = |(value, title): &(String, String)| json!({"name": value, "title": title, "value": value});
            row.insert("items".into(), self.options.iter().map(item).collect());
        }
        Value::Object(row)
    }
}

/// The value of `_sys.cfScheme`.
pub(super) fn described(scheme: &[CustomField], old_version: bool) -> Value {
    let rows: Map<String, Value> = scheme
        .iter()
        .map(|field| (field.key.clone(), field.described(old_version)))
        .collect();
    if rows.is_empty() {
        Value::Array(Vec::new())
    } else {
        Value::Object(rows)
    }
}
