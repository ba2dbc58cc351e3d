//! The settings of a connection or of one side of an integration, as a file gives them.

use super::report::Report;
use super::secrets::{Secrets, variable};
use super::section::{Section, whole};
use mostek_connectors::contract::{Setting, SettingKind};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::de::DeValue;

/// Filled-in settings. No `Debug`: they hold secrets.
#[derive(Default)]
pub(super) struct Filled {
    /// The table's name, such as `[shop.connect]`.
    pub(super) name: String,
    /// Where the table begins.
    pub(super) line: usize,
    /// Values by setting; blank ones are left out.
    pub(super) values: BTreeMap<String, String>,
    lines: BTreeMap<String, usize>,
    faulty: BTreeSet<String>,
}

impl Filled {
    /// A table in which nothing is filled in.
    pub(super) fn empty(name: impl Into<String>, line: usize) -> Self {
        Self {
            name: name.into(),
            line,
            ..Self::default()
        }
    }

    /// The line of a setting, else of its table.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.lines.get(key).copied().unwrap_or(self.line)
    }

    /// True when its value could not be read, which is reported already.
    pub(super) fn is_faulty(&self, key: &str) -> bool {
        self.faulty.contains(key)
    }

    /// True when nothing is filled in.
    pub(super) fn lacks(&self, key: &str) -> bool {
        !self.values.contains_key(key)
    }
}

/// Reads a table of settings.
pub(super) fn fill(
    report: &mut Report<'_>,
    section: &Section<'_>,
    platform: &str,
    form: &[Setting],
    secrets: &Secrets<'_>,
) -> Filled {
    let keys: Vec<&str> = form.iter().map(|setting| setting.key).collect();
    section.only(report, &keys);
    let mut filled = Filled::empty(&section.name, section.line);
    for setting in form {
        let Some((key, value)) = section.get(setting.key) else {
            continue;
        };
        let line = report.line(&key.span());
        filled.lines.insert(setting.key.to_owned(), line);
        let taken = match value.get_ref() {
            DeValue::Table(_) => elsewhere(report, section, setting, value, secrets),
            _ if is_secret(&setting.kind) => {
                let what = format!(
                    "`{}` in {} is a secret and may not stand in the file itself",
                    setting.key, section.name
                );
                report.add(line, what, place_hint(platform, setting.key));
                None
            }
            _ => plain(report, section, setting, value),
        };
        match taken {
            None => _ = filled.faulty.insert(setting.key.to_owned()),
            Some(text) if text.is_empty() => {}
            Some(text) => _ = filled.values.insert(setting.key.to_owned(), text),
        }
    }
    filled
}

/// A pasted link holds a hash, so it is as secret as what it is taken apart into.
pub(super) fn is_secret(kind: &SettingKind) -> bool {
    matches!(kind, SettingKind::Secret | SettingKind::Pasted)
}

/// Where a secret belongs.
pub(super) fn place_hint(platform: &str, key: &str) -> String {
    format!(
        "Write {key} = {{ env = \"{}\" }}, or {{ file = \"path\" }}.",
        variable(platform, key)
    )
}

/// A value that stands elsewhere: `{ env = "NAME" }` or `{ file = "path" }`.
fn elsewhere(
    report: &mut Report<'_>,
    section: &Section<'_>,
    setting: &Setting,
    value: &Spanned<DeValue<'_>>,
    secrets: &Secrets<'_>,
) -> Option<String> {
    let only = value.get_ref().as_table().filter(|table| table.len() == 1);
    let named = only.and_then(|table| table.iter().next());
    let place = named.and_then(|(place, name)| {
        Some((place.get_ref().as_ref(), name.get_ref().as_str()?.trim()))
    });
    let found = match place {
        Some(("env", name)) if !name.is_empty() => secrets.look_up(name),
        Some(("file", path)) if !path.is_empty() => secrets.read_file(path),
        _ => {
            let what = format!("`{}` in {} names no place", setting.key, section.name);
            report.add(
                report.line(&value.span()),
                what,
                "Write { env = \"NAME\" } or { file = \"path\" }.",
            );
            return None;
        }
    };
    found
        .map_err(|what| {
            let hint = format!("It is asked for by `{}` in {}.", setting.key, section.name);
            report.add(report.line(&value.span()), what, hint);
        })
        .ok()
}

/// A value that stands in the file, as it is stored.
fn plain(
    report: &mut Report<'_>,
    section: &Section<'_>,
    setting: &Setting,
    value: &Spanned<DeValue<'_>>,
) -> Option<String> {
    let found = value.get_ref();
    let (read, wanted) = match &setting.kind {
        SettingKind::Number { minimum, maximum } => (
            whole(found).map(|number| number.to_string()),
            format!("a whole number from {minimum} to {maximum}, without quotes"),
        ),
        SettingKind::Flag => (
            found.as_bool().map(|flag| flag.to_string()),
            "true or false, without quotes".to_owned(),
        ),
        SettingKind::Date => (
            found
                .as_str()
                .map(str::to_owned)
                .or_else(|| found.as_datetime().map(ToString::to_string)),
            "a date such as 2026-11-08".to_owned(),
        ),
        SettingKind::Choice(choices) => (
            found.as_str().map(str::to_owned),
            format!("one of \"{}\"", choices.join("\", \"")),
        ),
        // Ids of a platform may be numbers.
        SettingKind::Text | SettingKind::Vocabulary(_) => (
            found
                .as_str()
                .map(str::to_owned)
                .or_else(|| whole(found).map(|number| number.to_string())),
            "a text in quotes".to_owned(),
        ),
        SettingKind::Address | SettingKind::Secret | SettingKind::Pasted => (
            found.as_str().map(str::to_owned),
            "a text in quotes".to_owned(),
        ),
    };
    if read.is_none() {
        section.wrong_type(report, setting.key, value, &wanted, found);
    }
    read.map(|text| text.trim().to_owned())
}
