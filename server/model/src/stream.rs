//! Streams, sides and directions.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A kind of record, at a shop (`customers`, `orders`) or at a system (as its connector names it).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stream(Cow<'static, str>);

impl Stream {
    /// Registered customers of a shop.
    pub const CUSTOMERS: Self = Self::named("customers");
    /// Orders of a shop.
    pub const ORDERS: Self = Self::named("orders");

    /// A stream known when the program is built.
    pub const fn named(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// A stream read from storage or a file.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Cow::Owned(name.into()))
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The bank of the bridge: shop left, system right, always.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The web shop.
    Shop,
    /// The system behind it.
    System,
}

impl Side {
    /// As stored and as written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::System => "system",
        }
    }
}

/// Which way a flow goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the shop to the system.
    ToSystem,
    /// From the system to the shop.
    ToShop,
}

impl Direction {
    /// As stored and as written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToSystem => "to_system",
            Self::ToShop => "to_shop",
        }
    }

    /// Reads what [`Direction::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "to_system" => Some(Self::ToSystem),
            "to_shop" => Some(Self::ToShop),
            _ => None,
        }
    }
}
