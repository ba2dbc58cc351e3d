//! Reads tables of a file: every key with its line, wrong types and unknown keys reported.

use super::report::{Report, suggest};
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// A value with the line it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) line: usize,
}

/// A table of the file.
pub(super) struct Section<'t> {
    /// As written in the file, such as `[shop.connect]`.
    pub(super) name: String,
    /// Where it begins.
    pub(super) line: usize,
    table: &'t DeTable<'t>,
}

pub(super) type Entry<'t> = (&'t Spanned<DeString<'t>>, &'t Spanned<DeValue<'t>>);

impl<'t> Section<'t> {
    pub(super) fn new(name: impl Into<String>, line: usize, table: &'t DeTable<'t>) -> Self {
        Self {
            name: name.into(),
            line,
            table,
        }
    }

    /// All keys with their values.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'t>> + use<'t> {
        self.table.iter()
    }

    pub(super) fn get(&self, key: &str) -> Option<Entry<'t>> {
        self.entries().find(|(name, _)| name.get_ref() == key)
    }

    /// Reports keys that are none of the allowed ones.
    pub(super) fn only(&self, report: &mut Report<'_>, allowed: &[&str]) {
        for (key, _) in self
            .entries()
            .filter(|(key, _)| !allowed.contains(&key.get_ref().as_ref()))
        {
            let hint = suggest(key.get_ref(), allowed.iter().copied(), "Known here:");
            report.add(
                report.line(&key.span()),
                format!("{} has no key `{}`", self.name, key.get_ref()),
                hint,
            );
        }
    }

    /// A text.
    pub(super) fn text(&self, report: &mut Report<'_>, key: &str) -> Option<At<String>> {
        let (_, value) = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(At {
                value: text.trim().to_owned(),
                line: report.line(&value.span()),
            }),
            other => {
                self.wrong_type(report, key, value, "a text in quotes", other);
                None
            }
        }
    }

    /// A text that must be there.
    pub(super) fn required_text(&self, report: &mut Report<'_>, key: &str) -> Option<At<String>> {
        if self.get(key).is_none() {
            report.add(
                self.line,
                format!("{} lacks `{key}`", self.name),
                format!("Add {key} = \"…\"."),
            );
            return None;
        }
        let text = self.text(report, key)?;
        if text.value.is_empty() {
            report.add(
                text.line,
                format!("`{key}` in {} is empty", self.name),
                "Fill it in.",
            );
            return None;
        }
        Some(text)
    }

    /// A table below this one, `[parent.key]`.
    pub(super) fn section(&self, report: &mut Report<'_>, key: &str) -> Option<Section<'t>> {
        let (name, value) = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => {
                let full = format!("[{}]", self.below(key));
                Some(Section::new(full, report.line(&name.span()), table))
            }
            other => {
                let header = format!("a table [{}]", self.below(key));
                self.wrong_type(report, key, value, &header, other);
                None
            }
        }
    }

    /// Tables of a list below this one, `[[parent.key]]`.
    pub(super) fn sections(&self, report: &mut Report<'_>, key: &str) -> Vec<Section<'t>> {
        let name = format!("[[{}]]", self.below(key));
        let mut sections = Vec::new();
        for item in self.items(report, key, &format!("tables {name}")) {
            match item.get_ref() {
                DeValue::Table(table) => {
                    sections.push(Section::new(&name, report.line(&item.span()), table))
                }
                other => self.wrong_type(report, key, item, &format!("tables {name}"), other),
            }
        }
        sections
    }

    /// The values of a list; none when it is missing.
    pub(super) fn items(
        &self,
        report: &mut Report<'_>,
        key: &str,
        wanted: &str,
    ) -> &'t [Spanned<DeValue<'t>>] {
        match self.get(key).map(|(_, value)| (value, value.get_ref())) {
            None => &[],
            Some((_, DeValue::Array(list))) => list,
            Some((value, other)) => {
                self.wrong_type(report, key, value, wanted, other);
                &[]
            }
        }
    }

    /// Reports a value of a wrong type. The value itself is not repeated: it may be a secret.
    pub(super) fn wrong_type(
        &self,
        report: &mut Report<'_>,
        key: &str,
        at: &Spanned<DeValue<'_>>,
        wanted: &str,
        found: &DeValue<'_>,
    ) {
        let what = format!("`{key}` in {} is {}", self.name, kind(found));
        report.add(report.line(&at.span()), what, format!("Write {wanted}."));
    }

    fn below(&self, key: &str) -> String {
        // The whole file has a name without brackets and is in no key.
        match self.name.strip_prefix('[') {
            None => key.to_owned(),
            Some(name) => format!("{}.{key}", name.trim_matches(['[', ']'])),
        }
    }
}

/// A whole number, whatever base it is written in.
pub(super) fn whole(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A type in plain words.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a point",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or a time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
