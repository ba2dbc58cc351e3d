//! A field mapping table: which field goes where, and what the target gets for a real record.

use super::{Moment, PageError};
use crate::session::{FieldError, Tone};

mod made;
pub(crate) use made::{
    RawDraft, Then, fields_address, form_name, pair_named, row_in_words, tag, written,
};

/// Which table, and which row is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldsAsk {
    /// The integration's name in addresses.
    pub slug: String,
    /// The table, such as `orders.contacts`; empty for the first.
    pub of: String,
    /// Key of the open row's field; empty for none.
    pub edit: String,
}

/// A mapping table with what surrounds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldsPage {
    /// The integration's id, for forms.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// It is a draft.
    pub draft: bool,
    /// It may run.
    pub active: bool,
    /// Brand name of the platform that is read.
    pub from: String,
    /// Brand name of the platform that is written to.
    pub to: String,
    /// All tables.
    pub tabs: Vec<FieldTab>,
    /// The open table.
    pub of: String,
    /// The record the table is shown with.
    pub sample: Option<SampleRow>,
    /// When the target's fields were fetched; none when they could not be.
    pub fetched: Option<Moment>,
    /// Why the target's fields are not known.
    pub trouble: Option<String>,
    /// One per field.
    pub rows: Vec<FieldRow>,
    /// The open row's form.
    pub opened: Option<Box<OpenedField>>,
    /// Required fields without a source, of all tables.
    pub missing: Vec<MissingField>,
    /// What the last change means for what was delivered.
    pub effect: Option<EffectRow>,
}

/// One of the tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldTab {
    /// Its address.
    pub href: String,
    /// "Customers to contacts".
    pub name: String,
    /// "10 of 12"; empty when the fields are not known.
    pub filled: String,
    /// It is open.
    pub current: bool,
}

/// The record a table is shown with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleRow {
    /// Its name.
    pub title: String,
    /// When it was chosen.
    pub chosen: Moment,
}

/// What the target gets for the record, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gets {
    /// Bad: the record or the integration would stop. Warn: nothing comes for this record. Ok: a value. Rest: not shown.
    pub tone: Tone,
    /// The value, or why there is none.
    pub text: String,
}

/// A field of the target with the row that fills it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// Its key.
    pub key: String,
    /// The platform's label.
    pub label: String,
    /// It must have a value.
    pub required: bool,
    /// Type, length, choices.
    pub about: String,
    /// Where its value comes from; none when it is left empty.
    pub source: Option<String>,
    /// The record's value of that.
    pub raw: Option<String>,
    /// Steps in between, in short.
    pub steps: Vec<String>,
    /// When it is written.
    pub write: String,
    /// What comes out.
    pub gets: Gets,
    /// The row is open.
    pub opened: bool,
    /// Address that opens the row, or closes it.
    pub href: String,
}

/// A required field without a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingField {
    /// Its label.
    pub label: String,
    /// Where it is filled in.
    pub href: String,
}

/// What the last change means for what was delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectRow {
    /// In words.
    pub text: String,
    /// A full sync is asked for or under way.
    pub under_way: bool,
}

/// How an input is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// One line.
    Text,
    /// A whole number within these.
    Number(i64, i64),
    /// One of these.
    Select(Vec<InputGroup>),
}

/// Choices under a common name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputGroup {
    /// The name; empty for none.
    pub name: String,
    /// Values and texts.
    pub choices: Vec<(String, String)>,
}

/// An input of the open row's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormInput {
    /// Its name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// How it is asked for.
    pub kind: InputKind,
    /// What is there.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// A step of the open row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// Its name in the form: `step-0`.
    pub name: String,
    /// What it does, as sent.
    pub kind: String,
    /// What it does, in words.
    pub title: String,
    /// Its values.
    pub inputs: Vec<FormInput>,
    /// What it makes of the record's value.
    pub result: Option<Gets>,
}

/// The open row's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedField {
    /// The field's key.
    pub key: String,
    /// The platform's label.
    pub label: String,
    /// Stands for the row as it was shown first.
    pub revision: String,
    /// Source, fixed value, when it is written.
    pub source: FormInput,
    /// The same text for every record.
    pub fixed: FormInput,
    /// When it is written.
    pub write: FormInput,
    /// The record's value of the source.
    pub raw: Option<Gets>,
    /// The steps, in order.
    pub steps: Vec<StepRow>,
    /// Steps that can be added.
    pub add: FormInput,
    /// What the target gets.
    pub gets: Gets,
    /// Wrong inputs.
    pub errors: Vec<FieldError>,
    /// The platform has a default for it.
    pub has_default: bool,
    /// The form says something else than what is stored.
    pub unsaved: bool,
    /// The field cannot be written (any more): its row can only be removed.
    pub stray: bool,
    /// Address that closes the row.
    pub close: String,
}

/// Reads a mapping table; `of` names it, `edit` the open row.
pub async fn fields(ask: FieldsAsk) -> Result<FieldsPage, PageError> {
    made::page(ask).await
}
