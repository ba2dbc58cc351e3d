//! A postal address with the names on it.

use crate::{Fields, Value};
use serde::{Deserialize, Serialize};

/// A billing or delivery address. Every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// The full name of the person, not split.
    pub name: Option<String>,
    /// The company's name.
    pub company: Option<String>,
    /// Street with the house number.
    pub street: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Postal code as written.
    pub zip: Option<String>,
    /// Country as written: a code where the platform gives one, else its localised name.
    pub country: Option<String>,
}

impl Address {
    /// True when nothing is filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Street, postal code with town, country: one line, blanks left out.
    pub fn one_line(&self) -> Option<String> {
        let town = [self.zip.as_deref(), self.city.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        let line = [
            self.street.as_deref(),
            Some(town.as_str()),
            self.country.as_deref(),
        ]
        .into_iter()
        .flatten()
        .filter(|part| !part.trim().is_empty())
        .collect::<Vec<_>>()
        .join(", ");
        (!line.is_empty()).then_some(line)
    }

    /// Adds the address to source fields as `{prefix}.name` and so on, and `{prefix}.address` as one line.
    pub fn add_fields(&self, prefix: &str, fields: &mut Fields) {
        for (name, value) in [
            ("name", &self.name),
            ("company", &self.company),
            ("street", &self.street),
            ("city", &self.city),
            ("zip", &self.zip),
            ("country", &self.country),
        ] {
            fields.insert(format!("{prefix}.{name}"), value.into());
        }
        fields.insert(format!("{prefix}.address"), Value::from(self.one_line()));
    }
}
