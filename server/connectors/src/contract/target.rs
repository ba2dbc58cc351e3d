//! Writing to a target stream, and looking at what is there.

use super::Cursor;
use mostek_model::{Fields, Reason};
use serde::{Deserialize, Serialize};

/// The type of a target field, for validation and for the mapping table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// Text of any form.
    Text,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A web address.
    Url,
    /// A number.
    Number,
    /// A date.
    Date,
    /// A date with a time.
    DateTime,
    /// Yes or no.
    Flag,
    /// One of [`TargetField::choices`].
    Choice,
    /// Several of [`TargetField::choices`].
    Choices,
    /// The id of a record in another stream or vocabulary.
    Relation,
}

/// A field of a target stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetField {
    /// Key used in mappings and changes.
    pub key: String,
    /// The platform's own label.
    pub title: String,
    /// Its type.
    pub kind: FieldKind,
    /// Must have a value when a record is created.
    pub required: bool,
    /// The platform fills it itself; a mapping to it is refused.
    pub read_only: bool,
    /// May hold several values.
    pub multiple: bool,
    /// Longest text in characters.
    pub maximum_length: Option<usize>,
    /// Allowed values with their labels, for the choice kinds.
    pub choices: Vec<VocabularyEntry>,
    /// Filled in by the engine (the person a record hangs on), not by a mapping.
    pub parent: bool,
}

/// An entry of a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VocabularyEntry {
    /// The value written to settings, mappings and records.
    pub value: String,
    /// The platform's own label.
    pub title: String,
    /// How many records had it, where counted.
    pub count: Option<u64>,
}

/// What kind of key identifies a person or record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyKind {
    /// The platform's own id.
    Id,
    /// An e-mail address, normalised by the engine.
    Email,
    /// A phone number, normalised by the engine.
    Phone,
}

impl KeyKind {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

/// A key with its value, as the platform has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Its kind.
    pub kind: KeyKind,
    /// Its value, not normalised.
    pub value: String,
}

/// A record that exists in a target stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExistingRecord {
    /// The target's id.
    pub id: String,
    /// Keys found on it.
    pub keys: Vec<Key>,
    /// Its fields in canonical form; empty in a scan.
    pub fields: Fields,
    /// The name to show.
    pub title: String,
    /// The target id of the record it hangs on, where it hangs on one.
    pub parent: Option<String>,
}

/// A page of a scan.
#[derive(Clone, Debug)]
pub struct ScanPage {
    /// Records of this page.
    pub records: Vec<ExistingRecord>,
    /// Where to go on; none at the end.
    pub next: Option<Cursor>,
    /// All records, where known.
    pub total: Option<u64>,
}

/// What is to be done with a target record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A new record under our key (made of namespace, stream and source key where the platform takes one).
    Create,
    /// Fields of an existing record.
    Update {
        /// The target's id.
        id: String,
    },
    /// Removes a record.
    Delete {
        /// The target's id.
        id: String,
    },
    /// Something else that is done with a record (note, tag, cancel), by the connector's own name for it.
    Action {
        /// The target's id.
        id: String,
        /// Which action.
        action: String,
    },
}

/// One change of a target stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is to be done.
    pub kind: ChangeKind,
    /// The source's key, stable for ever; the connector derives the target's key from it (P4).
    pub source_key: String,
    /// Fields that differ (all mapped fields for a create), in canonical form.
    pub fields: Fields,
    /// The whole record as it will be after the change: for updates what the target has now, under what changes.
    /// Filled in where the stream asks for [`super::TargetStream::whole_updates`].
    pub whole: Fields,
    /// The target id of the record this one hangs on.
    pub parent: Option<String>,
}

/// The target's answer to one change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteAnswer {
    /// Done; the record's id.
    Done {
        /// The target's id.
        id: String,
    },
    /// A create met our own key: the record is there already, with these fields. Nothing was written.
    Exists {
        /// What is there.
        record: ExistingRecord,
    },
    /// An update or delete met no record.
    Gone,
    /// Taken, processed later; ask with this ticket.
    Accepted {
        /// What to ask with.
        ticket: String,
    },
    /// The target refuses this change; repeating it unchanged is useless.
    Refused {
        /// Why, with the field.
        reason: Reason,
    },
    /// Transient trouble, tries used up; nothing was stored as far as the target said.
    Failed {
        /// What happened.
        reason: Reason,
    },
    /// Sent, and the answer was lost. A keyed write may be repeated.
    Unknown {
        /// What happened.
        reason: Reason,
    },
}
