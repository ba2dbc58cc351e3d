//! One source record on its way: typed, with the original beside it.

use crate::{Customer, Fields, Order, Stream};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The typed content of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Body {
    /// A registered customer.
    Customer(Box<Customer>),
    /// An order.
    Order(Box<Order>),
}

/// A record read from a source, or why it could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its stream.
    pub stream: Stream,
    /// The source's key, unique within the stream.
    pub key: String,
    /// The typed content.
    pub body: Body,
    /// When the source says it last changed, if it does.
    pub changed_at: Option<Timestamp>,
}

impl Record {
    /// The name a person knows the record by: an order's number, a customer's name.
    pub fn title(&self) -> String {
        match &self.body {
            Body::Customer(customer) => customer.display_name(),
            Body::Order(order) => order.code.clone(),
        }
    }

    /// The person behind the record.
    pub fn person_name(&self) -> String {
        match &self.body {
            Body::Customer(customer) => customer.display_name(),
            Body::Order(order) => order.buyer_name(),
        }
    }

    /// All values a field mapping can take, by name.
    pub fn fields(&self) -> Fields {
        match &self.body {
            Body::Customer(customer) => customer.fields(),
            Body::Order(order) => order.fields(),
        }
    }

    /// The status as the shop names it; only orders have one.
    pub fn status(&self) -> Option<&str> {
        match &self.body {
            Body::Customer(_) => None,
            Body::Order(order) => order.status.as_deref(),
        }
    }
}
