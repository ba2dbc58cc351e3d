//! Steps in words: their names, and short for tags.

use super::choices::date_form;
use crate::server;
use crate::texts::{count_of, counted, t, t_with};
use mostek_model::{Arguments, JoinPart, Letters, LongText, NamePart, PlatformId, Transform};

/// What a step does, by its name in files.
pub(super) fn title(kind: &str) -> String {
    match kind {
        "join" => t("mapping-step-join"),
        "surround" => t("mapping-step-surround"),
        "split_name" => t("mapping-step-split-name"),
        "case" => t("mapping-step-case"),
        "replace" => t("mapping-step-replace"),
        "date_format" => t("mapping-step-date-format"),
        "number_format" => t("mapping-step-number-format"),
        "phone" => t("mapping-step-phone"),
        "map_values" => t("mapping-step-map-values"),
        "default_if_empty" => t("mapping-step-default-if-empty"),
        "otherwise_field" => t("mapping-step-otherwise-field"),
        "maximum_length" => t("mapping-step-maximum-length"),
        _ => t("mapping-step-trim"),
    }
}

/// A step on values of this platform as a tag.
pub(crate) fn tag(from: &PlatformId, step: &Transform) -> String {
    let source = |name: &str| server::source_field(from.as_str(), name);
    let with = |key: &str, value: String| t_with(key, Arguments::new().text("value", value));
    match step {
        Transform::Trim => t("tag-trim"),
        Transform::Join { parts, .. } => {
            let parts: Vec<String> = parts
                .iter()
                .map(|part| match part {
                    JoinPart::Field(name) => source(name),
                    JoinPart::Text(text) => {
                        t_with("quoted", Arguments::new().text("text", text.as_str()))
                    }
                })
                .collect();
            with("tag-join", parts.join(", "))
        }
        Transform::Surround { before, after } => with("tag-surround", format!("{before}…{after}")),
        Transform::SplitName(NamePart::First) => t("tag-first-name"),
        Transform::SplitName(NamePart::Last) => t("tag-last-name"),
        Transform::Case(Letters::Lower) => t("tag-lower"),
        Transform::Case(Letters::Upper) => t("tag-upper"),
        Transform::Case(Letters::Title) => t("tag-title"),
        Transform::Replace { from, to } => t_with(
            "tag-replace",
            Arguments::new()
                .text("from", from.as_str())
                .text("to", to.as_str()),
        ),
        Transform::DateFormat { format, .. } => with("tag-date", date_form(format)),
        Transform::NumberFormat { decimals, .. } => counted("tag-number", u64::from(*decimals)),
        Transform::Phone { .. } => t("tag-phone"),
        Transform::MapValues(table) => {
            counted("tag-map", u64::try_from(table.len()).unwrap_or_default())
        }
        Transform::DefaultIfEmpty(text) => with("tag-default", text.clone()),
        Transform::OtherwiseField(name) => with("tag-otherwise", source(name)),
        Transform::MaximumLength { length, longer } => {
            let values = count_of(u64::try_from(*length).unwrap_or_default());
            match longer {
                LongText::Cut => t_with("tag-cut", values),
                LongText::Refuse => t_with("tag-refuse", values),
            }
        }
    }
}
