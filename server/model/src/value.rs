//! One value of a field, on its way from a source record to a target field.

use crate::Money;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Field name to value; ordered, so that texts and comparisons are stable.
pub type Fields = BTreeMap<String, Value>;

/// A typed value of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Nothing there.
    #[default]
    Empty,
    /// Text as the source wrote it, without surrounding blanks.
    Text(String),
    /// A number without a currency.
    Number(#[serde(with = "rust_decimal::serde::str")] Decimal),
    /// An amount of money.
    Money(Money),
    /// An instant.
    Time(Timestamp),
    /// Yes or no.
    Flag(bool),
    /// Several values of one field, such as all phones of a person.
    List(Vec<Value>),
}

impl Value {
    /// Text without surrounding blanks; blank text is [`Value::Empty`].
    pub fn text(text: impl AsRef<str>) -> Self {
        let text = text.as_ref().trim();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// True when there is nothing to write: empty, or a list of nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.is_empty(),
            Self::List(values) => values.iter().all(Self::is_empty),
            _ => false,
        }
    }

    /// The value in plain words: numbers with a point, times as UTC in RFC 3339, lists joined by a comma.
    pub fn to_plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.normalize().to_string(),
            Self::Money(money) => money.amount.to_string(),
            Self::Time(time) => time.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(values) => values
                .iter()
                .map(Self::to_plain)
                .collect::<Vec<_>>()
                .join(", "),
        }
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }
}

impl From<&Option<String>> for Value {
    fn from(text: &Option<String>) -> Self {
        text.as_ref().map_or(Self::Empty, Self::text)
    }
}

impl From<Option<Money>> for Value {
    fn from(money: Option<Money>) -> Self {
        money.map_or(Self::Empty, Self::Money)
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(time: Option<Timestamp>) -> Self {
        time.map_or(Self::Empty, Self::Time)
    }
}
