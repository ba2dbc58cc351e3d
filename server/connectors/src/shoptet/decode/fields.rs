//! The named values of one record, taken out one after the other; what nobody takes is kept as extra.

use std::collections::BTreeMap;

/// Values by name: a path of elements, or a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::shoptet) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Adds a value. Blank ones are none; a name that comes twice keeps both.
    pub(super) fn insert(&mut self, name: &str, value: &str) {
        let value = value.trim();
        if value.is_empty() {
            return;
        }
        let mut free = name.to_owned();
        let mut number = 1;
        while self.0.contains_key(&free) {
            number += 1;
            free = format!("{name}[{number}]");
        }
        self.0.insert(free, value.to_owned());
    }

    /// A value without taking it.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Takes the first value there is; the same value under a later name goes with it.
    pub(super) fn take(&mut self, names: &[&str]) -> Option<String> {
        let mut names = names.iter();
        let value = names.find_map(|name| self.0.remove(*name))?;
        for name in names {
            if self.0.get(*name) == Some(&value) {
                self.0.remove(*name);
            }
        }
        Some(value)
    }

    /// Puts a value back that could not be used, under its name in the source.
    pub(super) fn put_back(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// Everything left.
    pub(super) fn into_extra(self) -> BTreeMap<String, String> {
        self.0
    }
}
