//! What applying a file changed, for people.

use super::error::Problem;
use mostek_model::IntegrationId;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// A file was applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// The integration's name in addresses and at the command line.
    pub integration: String,
    /// Its id.
    pub id: IntegrationId,
    /// True when it is new.
    pub created: bool,
    /// What changed; empty when everything was so already.
    pub changes: Vec<Change>,
    /// What a draft still needs before it can be activated.
    pub open: Vec<Problem>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What changed, such as `connection kavarna: address`.
    pub what: String,
    /// What it was; none for nothing, and for secrets.
    pub before: Option<String>,
    /// What it is now; none for nothing, and for secrets.
    pub after: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.before, &self.after) {
            (None, None) => write!(f, "{}", self.what),
            (None, Some(after)) => write!(f, "{}: {after}", self.what),
            (Some(before), None) => write!(f, "{}: {before} -> (nothing)", self.what),
            (Some(before), Some(after)) => write!(f, "{}: {before} -> {after}", self.what),
        }
    }
}

/// Gathers the changes of one subject.
pub(super) struct Changes {
    subject: String,
    list: Vec<Change>,
}

impl Changes {
    pub(super) fn of(subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            list: Vec::new(),
        }
    }

    /// A change told in words alone.
    pub(super) fn note(&mut self, what: &str) {
        self.list.push(Change {
            what: format!("{}: {what}", self.subject),
            before: None,
            after: None,
        });
    }

    /// A value, if it differs.
    pub(super) fn value(&mut self, what: &str, before: &str, after: &str) {
        if before != after {
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            self.list.push(Change {
                what: format!("{}: {what}", self.subject),
                before: some(before),
                after: some(after),
            });
        }
    }

    /// Settings that differ. Not for secrets.
    pub(super) fn settings(
        &mut self,
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
    ) {
        self.settings_of("", before, after);
    }

    /// The same, each key behind a prefix.
    pub(super) fn settings_of(
        &mut self,
        prefix: &str,
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
    ) {
        for key in both(before, after) {
            let of = |map: &BTreeMap<String, String>| map.get(key).cloned().unwrap_or_default();
            self.value(&format!("{prefix}{key}"), &of(before), &of(after));
        }
    }

    /// Secrets that differ: their names, never their values.
    pub(super) fn secrets(
        &mut self,
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
    ) {
        for key in both(before, after).filter(|key| before.get(*key) != after.get(*key)) {
            let word = match (before.contains_key(key), after.contains_key(key)) {
                (true, true) => "replaced",
                (false, _) => "set",
                (true, false) => "removed",
            };
            self.note(&format!("{key} {word}"));
        }
    }

    pub(super) fn into_list(self) -> Vec<Change> {
        self.list
    }
}

/// Keys of either map, each once.
fn both<'a>(
    a: &'a BTreeMap<String, String>,
    b: &'a BTreeMap<String, String>,
) -> impl Iterator<Item = &'a str> + use<'a> {
    let only_b = b.keys().filter(|key| !a.contains_key(*key));
    a.keys().chain(only_b).map(String::as_str)
}
