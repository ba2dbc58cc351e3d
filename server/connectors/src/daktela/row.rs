//! The two kinds of record we write, and how their rows read.

use super::compare::{canonical_row, texts};
use super::scheme::Scheme;
use super::settings::{DATABASE, RECORD_TYPE};
use crate::contract::{ExistingRecord, FieldKind, PlatformError, PlatformErrorKind, SideSettings};
use mostek_model::{Fields, Reason, Stream, Value};
use serde_json::Value as Json;

/// Contacts, one per person (dossier 7).
pub(super) const CONTACTS: Stream = Stream::named("contacts");
/// CRM records, one per order (dossier 7).
pub(super) const RECORDS: Stream = Stream::named("crm_records");
/// Custom fields are `customFields.{key}` in mappings.
pub(super) const CUSTOM: &str = "customFields.";

/// A stream with the part of it that an integration writes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// The model's name in addresses.
    pub model: &'static str,
    /// The letter in our names.
    pub letter: char,
    /// The field that says which part: a database, a type of record.
    pub part_field: &'static str,
    /// Its name.
    pub part: String,
    /// The fields of its own.
    pub fields: &'static [OwnField],
}

/// A field every instance has.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OwnField {
    /// Its key.
    pub key: &'static str,
    /// The label in English; the catalogs have the others.
    pub title: &'static str,
    /// Its type.
    pub kind: FieldKind,
    /// Must be sent, on updates as well (dossier 6).
    pub required: bool,
    /// Longest text.
    pub longest: Option<usize>,
}

const fn own(
    key: &'static str,
    title: &'static str,
    kind: FieldKind,
    longest: Option<usize>,
) -> OwnField {
    OwnField {
        key,
        title,
        kind,
        required: false,
        longest,
    }
}

const fn must(
    key: &'static str,
    title: &'static str,
    kind: FieldKind,
    longest: Option<usize>,
) -> OwnField {
    OwnField {
        required: true,
        ..own(key, title, kind, longest)
    }
}

const CONTACT_FIELDS: &[OwnField] = &[
    must("title", "Title", FieldKind::Text, Some(255)),
    own("firstname", "First name", FieldKind::Text, Some(128)),
    must("lastname", "Last name", FieldKind::Text, Some(128)),
    own("description", "Description", FieldKind::Text, Some(512)),
    own("account", "Account", FieldKind::Relation, None),
];

const RECORD_FIELDS: &[OwnField] = &[
    must("title", "Title", FieldKind::Text, Some(128)),
    must("stage", "Stage", FieldKind::Choice, None),
    own("status", "Status", FieldKind::Relation, None),
    own("description", "Description", FieldKind::Text, Some(512)),
    own(PARENT, "Contact", FieldKind::Relation, None),
];

/// The field that joins a CRM record to its contact.
pub(super) const PARENT: &str = "contact";

impl Target {
    /// The stream, in the part the integration chose.
    pub fn of(stream: &Stream, side: &SideSettings) -> Result<Self, PlatformError> {
        let (model, letter, part_field, setting, missing, fields) = if *stream == CONTACTS {
            (
                "contacts",
                'c',
                "database",
                DATABASE,
                "reason-daktela-no-database",
                CONTACT_FIELDS,
            )
        } else if *stream == RECORDS {
            (
                "crmRecords",
                'o',
                "type",
                RECORD_TYPE,
                "reason-daktela-no-type",
                RECORD_FIELDS,
            )
        } else {
            let reason = Reason::new("reason-daktela-no-stream").with("stream", stream.as_str());
            return Err(PlatformError::new(PlatformErrorKind::NotFound, reason));
        };
        let part = side
            .get(setting)
            .ok_or_else(|| PlatformError::new(PlatformErrorKind::NotFound, Reason::new(missing)))?;
        Ok(Self {
            model,
            letter,
            part_field,
            part: part.to_owned(),
            fields,
        })
    }

    /// The letter in our names of a stream's records.
    pub fn letter(stream: &Stream) -> Option<char> {
        [(CONTACTS, 'c'), (RECORDS, 'o')]
            .into_iter()
            .find(|(known, _)| known == stream)
            .map(|(_, letter)| letter)
    }

    /// True for contacts.
    pub fn is_contacts(&self) -> bool {
        self.letter == 'c'
    }

    /// The fields to ask for.
    pub fn projection(&self) -> Vec<&'static str> {
        let own = self.fields.iter().map(|field| field.key);
        ["name", "customFields"].into_iter().chain(own).collect()
    }

    /// A row as a record with all its fields in canonical form.
    pub fn record(&self, row: &Json, scheme: &Scheme) -> Option<ExistingRecord> {
        let mut fields = Fields::new();
        for field in self.fields {
            fields.insert(
                field.key.to_owned(),
                canonical_row(&field.kind, row.get(field.key)),
            );
        }
        for (key, value) in custom_fields(row) {
            let kind = scheme.kind(key);
            fields.insert(format!("{CUSTOM}{key}"), canonical_row(&kind, Some(value)));
        }
        let title = fields.get("title").map(Value::to_plain).unwrap_or_default();
        let parent = row
            .get(PARENT)
            .and_then(|contact| texts(contact).pop())
            .filter(|_| !self.is_contacts());
        Some(ExistingRecord {
            id: name_of(row)?,
            keys: scheme.keys(row),
            fields,
            title,
            parent,
        })
    }
}

/// The custom fields of a row; an empty map comes as `[]` (dossier 3).
pub(super) fn custom_fields(row: &Json) -> impl Iterator<Item = (&String, &Json)> {
    row.get("customFields")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
}

/// A row's `name`; integers in some models.
pub(super) fn name_of(row: &Json) -> Option<String> {
    match row.get("name")? {
        Json::String(name) if !name.is_empty() => Some(name.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
