//! Values, fields and rules of a table in words.

use super::super::Gets;
use crate::server;
use crate::session::Tone;
use crate::texts::{counted, t, t_with};
use mostek_connectors::contract::{FieldKind, TargetField};
use mostek_engine::field_mapping::{self, FieldTable, Previewer};
use mostek_engine::mapping::{STATUS_MAPPED, SourceFields, SourceGroup};
use mostek_model::{Arguments, FieldMapping, MappingSource, PlatformId, Reason, WriteRule};

/// What all words of a table need.
pub(super) struct Scene<'a> {
    /// The table.
    pub table: &'a FieldTable,
    /// The platform that is read.
    pub from: &'a PlatformId,
    /// The record it is shown with.
    pub preview: Option<&'a Previewer<'a>>,
    /// How the reader writes times.
    pub when: &'a crate::format::When,
}

impl Scene<'_> {
    /// The label of a target's field.
    pub fn label(&self, field: &TargetField) -> String {
        let named = server::target_field(self.table.platform.as_str(), &field.key);
        if named == field.key {
            field.title.clone()
        } else {
            named
        }
    }

    /// The label of a source's field.
    pub fn source(&self, name: &str) -> String {
        server::source_field(self.from.as_str(), name)
    }

    /// Where a row's value comes from.
    pub fn origin(&self, row: &FieldMapping) -> String {
        match &row.source {
            MappingSource::Field(name) => self.source(name),
            MappingSource::Fixed(text) => {
                let text = self
                    .field(&row.target)
                    .map_or_else(|| text.clone(), |field| titled(field, text));
                t_with("fields-fixed", Arguments::new().text("value", text))
            }
        }
    }

    /// A field of the target by its key.
    pub fn field(&self, key: &str) -> Option<&TargetField> {
        self.table.fields.iter().find(|field| field.key == key)
    }

    /// The record's value a row starts from; none for fixed values and without a record.
    pub fn raw(&self, source: &MappingSource) -> Option<Gets> {
        let MappingSource::Field(name) = source else {
            return None;
        };
        let preview = self.preview?;
        Some(match preview.value(name) {
            Some(value) if !value.is_empty() => Gets {
                tone: Tone::Ok,
                text: server::value(value, self.when),
            },
            _ => empty(),
        })
    }

    /// Names of all source fields: those of the stream, and those only this shop has.
    pub fn sources(&self) -> Vec<String> {
        let known = SourceFields::of(&self.table.flow.stream);
        let mut names: Vec<String> = known
            .iter()
            .flat_map(SourceFields::names)
            .map(str::to_owned)
            .collect();
        let recorded = self.preview.iter().flat_map(|preview| preview.sources());
        names.extend(recorded.map(str::to_owned));
        let used = self.table.rows.iter().filter_map(|row| match &row.source {
            MappingSource::Field(name) => Some(name.clone()),
            MappingSource::Fixed(_) => None,
        });
        names.extend(used);
        names.sort();
        names.dedup();
        names
    }

    /// Refusals name the field as the reader knows it.
    pub fn refused(&self, row: &FieldMapping, reason: &Reason) -> String {
        let label = self
            .field(&row.target)
            .map_or_else(|| row.target.clone(), |field| self.label(field));
        server::reason(&reason.clone().with("field", label))
    }

    /// What the target gets.
    pub fn gets(&self, row: &FieldMapping) -> Gets {
        let Some(preview) = self.preview else {
            return Gets {
                tone: Tone::Rest,
                text: "–".to_owned(),
            };
        };
        match preview.row(row).gets {
            field_mapping::Gets::Value(value) => {
                let plain = value.to_plain();
                let text = self
                    .field(&row.target)
                    .map_or_else(|| plain.clone(), |field| titled(field, &plain));
                Gets {
                    tone: Tone::Ok,
                    text,
                }
            }
            field_mapping::Gets::Nothing => Gets {
                tone: Tone::Warn,
                text: t("fields-no-value"),
            },
            field_mapping::Gets::Refused(reason) => Gets {
                tone: Tone::Bad,
                text: self.refused(row, &reason),
            },
        }
    }

    /// Why the row cannot work at all, whatever the record says.
    pub fn fault(&self, row: &FieldMapping) -> Option<String> {
        let takes_status =
            matches!(&row.source, MappingSource::Field(name) if name == STATUS_MAPPED);
        (takes_status && self.table.flow.statuses.is_none()).then(|| t("fields-no-statuses"))
    }
}

/// A value that is not there.
pub(super) fn empty() -> Gets {
    Gets {
        tone: Tone::Rest,
        text: t("fields-empty"),
    }
}

/// The label of a choice, where the value is one.
pub(super) fn titled(field: &TargetField, value: &str) -> String {
    let choice = field.choices.iter().find(|choice| choice.value == value);
    choice.map_or_else(|| value.to_owned(), |choice| choice.title.clone())
}

/// Type, length and choices of a field.
pub(super) fn about(field: &TargetField) -> String {
    let kind = match field.kind {
        FieldKind::Text => t("field-kind-text"),
        FieldKind::Email => t("field-kind-email"),
        FieldKind::Phone => t("field-kind-phone"),
        FieldKind::Url => t("field-kind-url"),
        FieldKind::Number => t("field-kind-number"),
        FieldKind::Date => t("field-kind-date"),
        FieldKind::DateTime => t("field-kind-date-time"),
        FieldKind::Flag => t("field-kind-flag"),
        FieldKind::Relation => t("field-kind-relation"),
        FieldKind::Choice | FieldKind::Choices => {
            let count = u64::try_from(field.choices.len()).unwrap_or_default();
            counted("field-kind-choice", count)
        }
    };
    let mut parts = vec![field.key.clone(), kind];
    if let Some(most) = field.maximum_length {
        let most = u64::try_from(most).unwrap_or_default();
        parts.push(counted("field-longest", most));
    }
    if field.multiple {
        parts.push(t("field-several"));
    }
    parts.join(" · ")
}

/// When a field is written.
pub(super) fn write_rule(rule: WriteRule) -> String {
    match rule {
        WriteRule::Usual => t("write-usual"),
        WriteRule::Always => t("write-always"),
        WriteRule::IfEmpty => t("write-if-empty"),
        WriteRule::OnCreate => t("write-on-create"),
    }
}

/// When a field is written, in short.
pub(crate) fn written(rule: WriteRule) -> String {
    match rule {
        WriteRule::Usual => t("written-usual"),
        WriteRule::Always => t("written-always"),
        WriteRule::IfEmpty => t("written-if-empty"),
        WriteRule::OnCreate => t("written-on-create"),
    }
}

/// A group of source fields.
pub(super) fn group(group: SourceGroup) -> String {
    match group {
        SourceGroup::Person => t("source-group-person"),
        SourceGroup::Record => t("source-group-record"),
        SourceGroup::Money => t("source-group-money"),
        SourceGroup::Billing => t("source-group-billing"),
        SourceGroup::Delivery => t("source-group-delivery"),
        SourceGroup::Extra => t("source-group-extra"),
    }
}
