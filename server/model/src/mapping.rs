//! Field and status mappings: a closed list of steps, no script language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a target field's value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MappingSource {
    /// A field of the source record, such as `billing.name`; `status_mapped` is the mapped status.
    Field(String),
    /// The same text for every record.
    Fixed(String),
}

/// When a target field is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WriteRule {
    /// Whenever it differs on records we created; on records that were there before, only while it is empty.
    #[default]
    Usual,
    /// Whenever it differs, also on records that were there before.
    Always,
    /// Only while the target's field is empty.
    IfEmpty,
    /// Only when the target's record is created.
    OnCreate,
}

/// A part of a joined text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinPart {
    /// Another field of the same record.
    Field(String),
    /// Fixed text.
    Text(String),
}

/// Which part of a full name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamePart {
    /// All but the last word; empty for a single word.
    First,
    /// The last word.
    Last,
}

/// Letter case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Letters {
    /// small
    Lower,
    /// CAPITAL
    Upper,
    /// First Letter Of Each Word
    Title,
}

/// How a phone number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneForm {
    /// `+420600000001`
    E164,
    /// `00420600000001`
    DoubleZero,
}

/// What to do with a text that is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LongText {
    /// Cut at the limit.
    Cut,
    /// Refuse the record as invalid.
    Refuse,
}

/// One step between source and target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Transform {
    /// Removes surrounding blanks and doubles inside.
    Trim,
    /// Appends further parts; empty ones are left out.
    Join {
        /// What follows the value.
        parts: Vec<JoinPart>,
        /// Between the parts.
        separator: String,
    },
    /// Puts text before and after a value that is not empty.
    Surround {
        /// Before the value.
        #[serde(default)]
        before: String,
        /// After the value.
        #[serde(default)]
        after: String,
    },
    /// First or last name out of a full name.
    SplitName(NamePart),
    /// Changes letter case.
    Case(Letters),
    /// Replaces one text by another, everywhere.
    Replace {
        /// What is looked for; not empty.
        from: String,
        /// What takes its place.
        to: String,
    },
    /// Writes a time in a zone, in `strftime` form such as `%Y-%m-%d %H:%M:%S`.
    DateFormat {
        /// The form.
        format: String,
        /// IANA zone; empty for the team's zone.
        #[serde(default)]
        zone: String,
    },
    /// Writes a number with so many decimals and this decimal mark.
    NumberFormat {
        /// Digits after the mark.
        decimals: u32,
        /// `.` or `,`.
        mark: char,
    },
    /// Writes a phone number in one form; numbers without a country code get this country (ISO 3166, two
    /// letters), or the integration's when it is empty.
    Phone {
        /// The form.
        form: PhoneForm,
        /// Country of numbers without a code.
        #[serde(default)]
        country: String,
    },
    /// Replaces whole values; values not listed pass unchanged.
    MapValues(BTreeMap<String, String>),
    /// Fills in when nothing is there.
    DefaultIfEmpty(String),
    /// Takes another field of the same record when nothing is there.
    OtherwiseField(String),
    /// Limits the length in characters.
    MaximumLength {
        /// Most characters allowed.
        length: usize,
        /// What happens beyond.
        longer: LongText,
    },
}

/// One row of a field mapping table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldMapping {
    /// The target's field key.
    pub target: String,
    /// Where the value comes from.
    pub source: MappingSource,
    /// Steps, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Transform>,
    /// When it is written.
    #[serde(default)]
    pub write: WriteRule,
}

/// What happens to a record whose status has no row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnmappedStatus {
    /// The record waits for a person (P9).
    #[default]
    Hold,
    /// This value, chosen by the user.
    Default(String),
}

/// The status mapping table of a flow: the shop's name to the system's value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusMapping {
    /// Shop status to system value.
    #[serde(default)]
    pub rows: BTreeMap<String, String>,
    /// The rule for the rest.
    #[serde(default)]
    pub unmapped: UnmappedStatus,
}

/// All field mappings of a flow, by target stream: a flow of orders fills CRM records and their contacts.
pub type MappingSet = BTreeMap<crate::Stream, Vec<FieldMapping>>;
